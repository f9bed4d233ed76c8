import { startingIn } from '../finder.ts'
import type { Person } from '../people.ts'
import type { Scene } from '../scene.ts'
import type { Sighting } from './recognizer.ts'

const ofFund = /(?<!\p{L})(?:fondo (?:d'|di |dell')\s?istituto|F\.?I\.?S\.?(?!\p{L})|M\.?O\.?F\.?(?!\p{L})|FMOF|bonus|premialità|premi (?:al|del) personale|performance|fasc(?:ia|e) (?:di )?merito|compens\p{L} accessor\p{L}|salario accessorio|valorizzazione (?:del personale|dei docenti|del merito))/iu
const ofPupils = /(?<!\p{L})(?:alunn|student|borse? di studio|bonus (?:libri|gita|mensa|trasport)|famigli|18app|carta del docente)/iu
/** An amount right after a name, its role or its hours; whole numbers of two to four figures count too. */
const amount = /^[\s,;:|()=–—-]{1,4}(?:(?:\p{Ll}[\p{L}' ]{2,50}|\d{1,3} (?:h|ore|or[ae]))[\s,;:|()=–—-]{1,4}){0,2}(?:€|euro)?\s?(?<value>\d{1,3}(?:\.\d{3})+(?:,\d{2})?|\d{1,4},\d{2}|\d{2,4}(?![\d/.:]|,\d|\s?(?:h|ore|giorn|punti|pt|%|°|ª)(?!\p{L}))|nessun (?:compenso|premio|importo)|zero|0)(?![\d/]|\.\d)/u

/** What each worker gets out of the fund of the school: of these only the totals are due. */
export function payOfEach({ text, sections }: Scene, people: Person[]): Sighting[] {
  const head = text.slice(0, 400)
  const isOfFund = sections.some((section) => /^performance|contrattazione-integrativa/.test(section)) || (ofFund.test(head) && !ofPupils.test(head))
  if (!isOfFund) return []
  return people.flatMap((person, index): Sighting[] => {
    if (person.bearer === 'company' || person.bearer === 'public-figure' || person.keys.length === 0) return []
    const next = startingIn(people, person.end, person.end + 120)[0]?.start ?? text.length
    const after = text.slice(person.end, Math.min(person.end + 120, next, people[index + 1]?.start ?? next)).split('\n', 1)[0] ?? ''
    const value = amount.exec(after)
    const words = value?.groups?.value
    if (!value || words === undefined) return []
    const end = person.end + value[0].length
    if (/^(?:19|20)\d\d$/.test(words) || /^\s?(?:€|euro)?\s?(?:complessiv|in tutto|totali)/iu.test(text.slice(end, end + 24))) return []
    return [{ start: end - words.length, end, kind: 'OTHER', bearer: 'private-person' }]
  })
}
