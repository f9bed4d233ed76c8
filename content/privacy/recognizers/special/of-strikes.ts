import { startingIn, wordPattern } from '../../finder.ts'
import { unionNames } from '../../lexicon/unions.ts'
import { lineAt, sentenceEnd, sentenceStart } from '../../layout.ts'
import type { Person } from '../../people.ts'
import { factOf, type Scene } from '../../scene.ts'
import type { Sighting } from '../recognizer.ts'

const isOfStrike = factOf(({ text }) => /scioper|assemble[ae] sindacal|agitazione sindacale|chi c'è e chi non c'è|permess[oi] (?:sindacal|RSU)/iu.test(text.slice(0, 800)))

/** What somebody does on the day of a strike, in whatever words: all of it says whether they strike. */
const choice = wordPattern(
  [
    String.raw`(?:(?:l'|la )?(?:intenzione|volontà) di )?(?:non )?(?:scioperare|aderire(?: allo sciopero| all'assemblea)?)|si (?:è |sono )?riserv\p{L}+ (?:di|la) \p{L}+|(?:non )?scioper(?:a|ano|erà|eranno|erebbe|ato)(?!\p{L})`,
    String.raw`(?:non )?(?:partecip(?:a|ano|erà|eranno|are)|ader(?:isce|iscono|irà|iranno|ire)) (?:a|al|allo|alla|all')[ ']?(?:sciopero|assemblea|agitazione|astensione|protesta|giornata)(?: sindacale)?`,
    String.raw`non (?:presterà|presteranno|presta|prestano) servizio|(?:(?:è|sono|sarà|saranno) )?(?:regolarmente|normalmente) (?:in servizio|presenti?|al lavoro)`,
    String.raw`(?:si )?asten(?:ersi|gono|errà|erranno)(?: (?:dal lavoro|solo|soltanto|per)(?: (?:il|la|le|l'|un|una)?[ ']?\p{L}+){0,2})?`,
    String.raw`non si (?:è|sono) (?:ancora )?(?:espress|pronunciat|dichiarat)[oaie]|non (?:ha|hanno) (?:ancora )?(?:dichiarato|comunicato|deciso|sciolto la riserva)(?: nulla| alcunché)?`,
    String.raw`permess[oi] (?:RSU|RSA|sindacal[ei])`,
    String.raw`(?:l'altra volta|in precedenza|l'ultima volta|già|finora) (?:non )?(?:aveva|avevano|ha|hanno) (?:aderito|scioperato)`,
    String.raw`(?:dirigent|segretari|delegat|iscritt|tesserat|component|rappresentant)\w* (?:\p{L}+ ){0,3}?(?:${unionNames})`,
    String.raw`lavor(?:a|ano|erà|eranno)(?=\s*(?:[.;]|$|\n))`,
  ],
  { before: String.raw`(?<!\p{L})` },
)
const ofBodies = /(?<!\p{L})(?:OO\.?\s?SS|organizzazion\p{L}+|sigl[ae]|segreteri[ae]|percentual\p{L}+|tutt[oi] il personale|il personale)(?!\p{L})/iu

/** What a named worker chose in a notice of a strike. */
export function choicesOfStrikers(scene: Scene, people: readonly Person[]): Sighting[] {
  if (!isOfStrike(scene)) return []
  const { text, lines, found } = scene
  return found(choice).flatMap(({ start, end }): Sighting[] => {
    if ((lines[lineAt(lines, start)]?.cells.length ?? 0) > 0) return []
    const floor = sentenceStart(text, lines, start, 300)
    const ceiling = sentenceEnd(text, lines, end, 200)
    const isOfSomebody = startingIn(people, floor, ceiling).some(({ bearer }) => bearer !== 'company' && bearer !== 'public-figure')
    return isOfSomebody && !ofBodies.test(text.slice(floor, ceiling)) ? [{ start, end, kind: 'UNION', bearer: 'staff-own-matter' }] : []
  })
}
