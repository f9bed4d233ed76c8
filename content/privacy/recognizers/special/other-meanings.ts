/** A word of a special category that says something else, by what stands before or after it. */
type OtherMeaning = { word: RegExp; before?: RegExp; after?: RegExp }

const papers = /^[^.;\n]{0,12}(?:linguistic|ingles|frances|spagnol|tedesc|informatic|digital|biologic|energetic|ambiental|penal|casellario|residenza|nascita|servizio|iscrizione|frequenza|agibilità|competenz|conformità|antimafia|antincendio|proprietà|propriet|smarriment|nuova ecdl|ecdl|eipass|icdl|fesr|fse|efqm|pmp|prince|iso\b|uni\b|uni en|delf|dele\b|cambridge|trinity|ccna|durc|ka\d|[abc][12]\b|CLIL|della scuola|Goethe|HACCP|crediti|qualità)/iu
const subjects = String.raw`latino|greco|matematica|fisica|chimica|inglese|francese|tedesco|spagnolo|scienze|italiano|storia|diritto|economia|informatica|filosofia|disegno|ragioneria|più materie|\p{L}+ materi[ae]`

const otherMeanings: readonly OtherMeaning[] = [
  { word: /certifica/iu, after: papers },
  { word: /^assum/iu, after: /^(?:\s(?:la|le|il|lo|i|gli)|\sl')?\s?(?:servizio|difesa|funzion|dirigenza|presidenza|direzione|incaric|responsabilit|ruolo|caric[ao]|impegn|titolarità|guida|compit|iniziativ|rilevanza|valore|personale)/iu },
  { word: /^assum\p{L}+\s(?:servizio|funzion\p{L}+|incaric\p{L}+|compit\p{L}+|impegn\p{L}+|valore|rilevanza|la|le|il|l|personale|carattere)$/iu, after: /^(?:['’]|\s)?(?!\s?(?:terapia|pastiglia|farmac|medicin|compress|insulina|pillol|gocce))/iu },
  { word: /^permess[oi] per/iu, after: /^['’\s]{0,2}(?:l['’]\s?)?(?:utilizz|uso|access|transit|parchegg|sosta|fotograf|ingress)/iu },
  { word: /^permess[oi] per (?:l\s)?(?:utilizz|uso|access|transit|parchegg|sosta|ingress)/iu },
  { word: /denunc/iu, after: /^\s(?:d(?:i|ello|el)\s(?:smarriment|infortuni|furto|reddit)|smarrimento|di infortunio|contro ignoti|dei redditi|all'inail)/iu },
  { word: /infortunio/iu, before: /(?:denunci[ae] d(?:i\s|['’]\s?)|(?:relazione|rapporto|verbale|pratica|modulo|notizie) (?:su(?:l|ll['’]|\sun)?|d(?:i|ell['’]))\s?)(?:un )?$/iu, after: /^\s(?!(?:al|alla|in|con|occorso|sul)\s)|^[^\s]|^$/iu },
  { word: /^(?:servizio di )?(?:neuropsichiatria|N\.?P\.?I\.?|UONPIA)/iu, before: /(?:[;,]\s(?:il |un[oa]? )?(?:servizio (?:di )?)?|(?:dott|dr)\p{L}*\.?(?:ssa)?\s[^;.,()\n]{3,30}\sdell[ao]\s)$/iu, after: /^(?:\sinfantile)?(?:\s(?:della |dell['’])?(?:ASL|ULSS|AULSS|ASST|AUSL|ASP|USL)[^;.,()\n]{0,14})?\s?(?:[;.\n]|$|(?:e|ed)\s(?:i|il|la|le|gli|l['’]))/u },
  { word: /^(?:il |un )?tribunale/iu, before: /(?:davanti|dinanzi|innanzi|avanti) (?:a(?:l|d un)\s|il\s)?$/iu, after: /^(?:\sdi \p{Lu}\p{L}+)?(?:,? (?:sezione|sez\.) \p{L}+)?\s?(?:[–—(;.\n-]|$)/u },
  { word: /^sostegno$/iu, before: /(?:TFA|docent[ei]|insegnant[ei]|specializza\p{L}+|post[io]|cattedr[ae])(?:\s(?:di|su|per il|sul))?\s$/iu },
  { word: /sostegno$/iu, after: /^\s(?:linguistic|alla genitorialità|alla didattica|allo studio|alle famiglie|ai genitori|psicologic|motivazional|all'apprendimento|dell'iniziativa|del progetto|delle attività)/iu },
  { word: /^amministrat\p{L}+ di sostegno|^sostegno/iu, before: /amministrat\p{L}+ di $/iu },
  { word: /religione/iu, before: /(?:docent[ei]|insegnant[ei]|prof\p{L}*\.?|maestr[ao]|cattedra) (?:di|incaricat\p{L}+ di) $/iu },
  { word: /^debit[oi]$/iu, after: new RegExp(String.raw`^\s(?:formativ|scolastic|orari|in (?:${subjects})|di (?:${subjects}))`, 'iu') },
  { word: /^debit[oi]$/iu, before: /(?:ore|minuti|credito e|ammess\p{L}+ con) (?:a )?$/iu },
  { word: /^mobilità$/iu, after: /^\s(?:ridotta|lunga|breve|internazional|student|territorial|volontari|professional|interprovincial|provincial|erasmus|sostenibil|elettric|a\.s|20\d\d|del personale|in entrata|in uscita|degli|dei|all'estero)/iu },
  { word: /^mobilità$/iu, before: /(?<!(?:^|[^\p{L}])(?:in|di|lista di|indennità di) )$/iu },
  { word: /^non parla$/iu, after: /^\s(?:ancora )?(?:l'|la |bene )?(?:italian|ingles|frances|lingua|arbëresh|dialetto|del|della|di|con)/iu },
  { word: /^sospes/iu, after: new RegExp(String.raw`^\s(?:in (?:${subjects})|l'anno|il corso|le lezion|le istanz|l'attività|il servizio mensa|il giudizio|fino a nuov)`, 'iu') },
  { word: /^sospes/iu, before: /(?:giudizio|(?:^|[^\p{L}])in|corso|(?:lezioni|attività) (?:è|sono)|servizio è) $/iu },
  { word: /^sospension/iu, after: /^(?:\sd\p{L}+)?[\s'’]?(?:giudizio|efficacia|lezion|attività|mensa|servizio mensa|esecuzion|termin|didattic|retribuzion)/iu },
  { word: /^sospension\p{L}+ d\p{L}+[\s'’]?(?:giudizio|efficacia|lezion|attività|mensa|esecuzion|termin|didattic)/iu },
  { word: /^penitenziari/iu, before: /polizia $/iu },
  { word: /^(?:logopedist|fisioterapist|neuropsichiatr|psicolog|psicoterapeut|pediatr)\p{L}*$/iu, after: /^,?\s(?:di raccordo|di fiducia|del servizio|della asl|dell'asl|dott|dr|scolastic|d'istituto|dello sportello|\p{Lu}\p{Ll}+ \p{Lu})/u },
  { word: /^assistent[ei] social[ei]$/iu },
  { word: /^visit[ae] (?:d'istruzione|guidat|didattic|cultural|aziendal|panoramic)/iu },
  { word: /disabil|disabilità/iu, before: /(?:cadett[ie]|juniores|allievi|ragazzi|open|area:? alunni|categoria) $/iu },
]

/** Whether a word of a special category says something else where it stands: «assume servizio», «debito in latino», «TFA sostegno». */
export function meansSomethingElse(text: string, start: number, end: number): boolean {
  const words = text.slice(start, end)
  const before = text.slice(Math.max(0, start - 30), start)
  const after = text.slice(end, end + 40)
  return otherMeanings.some((one) => one.word.test(words) && (one.before?.test(before) ?? true) && (one.after?.test(after) ?? true))
}
