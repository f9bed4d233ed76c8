/** What may stand between a name and what its bearer does: the rest of a surname, `invece`, `, infine,`. */
const between = String.raw`^(?:[ ](?:D[aei]\p{L}{0,3}['’]?\s?|Lo\s|La\s)?\p{Lu}[\p{L}'’]+(?=[ ,])){0,2}(?:(?:[ ,*_]|\n(?!\n))*(?:invece|però|anche|inoltre|pure|mentre|infine|che|il quale|la quale|a sua volta|da parte sua)(?=[\s,]))*(?:[ ,*_]|\n(?!\n))*`
const verb = String.raw`(?!\p{Lu}|\p{L}+[aei]re(?!\p{L}))(?:(?:non|si|lo|ci|ne|se)\s|s['’])*(?:ha|hanno|è|sono|era|aveva|fa|fanno|va|vanno|sta|stanno|dà|danno|sa|vuole|può|deve|\p{L}+(?:erà|irà|arà|eranno|iranno|aranno)|\p{L}{2,}(?:[ai]sce|iscono|ano|ono|a|e))(?![\p{L}@])`
const predicate = new RegExp(String.raw`${between}(?<said>${verb}[^.;:()\n]{0,70})`, 'u')
/** What is done for the others that day, and what an office tells of itself or of a class. */
const ofWork = /^(?:(?:non|si|ne|è|sono|sarà|ha|fa|anche)\s)*(?:sostitu|accogl|sorvegl|vigil|apr[eio]|coordin|inform|ricord|invit|ricev|prend\p{L}* in|raccogl|accompagn|copr|dirig|firm|redig|cur[ai]|organizz|dispon|dispost|tien[ei] (?:il|la|i|le) (?!lezion)|fung|risponde al|occup|incaric|delegat|a disposizione|referent|responsabil|coordinator|nat[oa]|resident|chied|segu|esc[eo]|usc|entr[aei]|anticip|posticip|riman\p{L}* chius|rest\p{L}* chius|presied|avvis|comunic\p{L}* (?:alle|agli|ai|al) )/iu
const ofName = /^(?:della|delle|dello|dalla|nella|sulla|alla|alle|che|come|dove|per|oltre|anche|presso|e|o|la|le|una|due|tre|sede|classe|prima|seconda|terza|quarta|quinta|scuola|primaria|secondaria|docente|insegnante|collaborat\p{L}+|referente|dirigente|presidente|responsabile|vicario|segretaria|tel|cell)(?!\p{L})/iu

/** What follows a worker's name in a notice of a strike and says what they chose, as a stretch of `after`; what they do for the others is none. */
export function choiceAfter(after: string): { start: number; end: number } | null {
  const match = predicate.exec(after)
  const said = match?.groups?.said
  if (!match || said === undefined || ofWork.test(said) || ofName.test(said)) return null
  return { start: match[0].length - said.length, end: match[0].length }
}
