import { addYears, dayAfterDa, dayAfterDi, type Day, theDay } from '../lifecycle/day.ts'
import type { SectionWords } from '../publish.ts'
import { isInForce, sectionAddress, sectionOf, sections, type Subsection, type Update, type UpdateFrequency } from '../sections/sections.ts'
import { asChosen } from '../sections/override.ts'
import type { Filed } from './filed.ts'
import { dueAfterAct, occurrencesOf } from './occurrences.ts'

export const obligationStates = ['late', 'due', 'done', 'to-check'] as const
export type ObligationState = (typeof obligationStates)[number]

export const obligationStateLabel: Record<ObligationState, string> = { late: 'In ritardo', due: 'Da fare', done: 'Fatto', 'to-check': 'Da verificare' }

/** One thing to keep published in a subsection, and how it stands. */
export type Obligation = {
  section: string
  /** `Personale › Tassi di assenza`. */
  title: string
  /** The content; `null` for the whole subsection. */
  what: string | null
  legalBasis: string
  frequency: UpdateFrequency
  period: string | null
  /** The last day in time, inclusive; `null` for what is due at once. */
  due: Day | null
  /** The law gives no day: ours is one that a school can keep to. */
  isIndicative: boolean
  state: ObligationState
  /** The first day on which it was there. */
  doneOn: Day | null
  /** Where it is on the site. */
  address: string | null
  /** An Italian sentence. */
  why: string
  /** It is one act that is not public yet, and `what` is its title, which may name somebody. */
  ofAct?: true
}

/** What the school has in Amministrazione Trasparente. */
export type Holding = { filed: Filed[]; words: Pick<SectionWords, 'section' | 'notApplicable' | 'link' | 'override'>[] }

type Standing = Pick<Obligation, 'state' | 'doneOn' | 'address' | 'why'>

const count = (number: number, one: string, many: string): string => (number === 1 ? `1 ${one}` : `${number} ${many}`)

/** Whether a document is the one that a content asks for. */
export const isKnownBy = (update: Update, { title }: Filed): boolean => update.cues === undefined || update.cues.some((cue) => title.toLowerCase().includes(cue))

/** What stands in for documents: a statement of at most a year ago, or the place where the data are published. */
function substitute(day: Day, words: Holding['words'][number] | undefined): Standing | null {
  if (words?.notApplicable) {
    const { reason, on } = words.notApplicable
    if (addYears(on, 1) >= day) return { state: 'done', doneOn: on, address: null, why: `Dichiarazione ${dayAfterDi(on)}: ${reason}` }
    return { state: 'due', doneOn: null, address: null, why: `La dichiarazione è ${dayAfterDi(on)}, più di un anno fa: rileggila e aggiorna il giorno.` }
  }
  return words?.link ? { state: 'done', doneOn: null, address: words.link.url, why: `I dati si trovano altrove: ${words.link.label}.` } : null
}

function doneBy(documents: Filed[], due: Day | null): Standing {
  const [first] = [...documents].sort((one, other) => (one.from < other.from ? -1 : 1))
  const isLate = first !== undefined && due !== null && first.from > due
  const last = documents.reduce((latest, { from }) => (from > latest ? from : latest), first?.from ?? '')
  const counted = documents.length === 1 ? `«${first?.title}», pubblico ${dayAfterDa(first!.from)}` : `${documents.length} documenti, l’ultimo ${dayAfterDa(last as Day)}`
  return { state: 'done', doneOn: first?.from ?? null, address: documents.length === 1 ? (first?.address ?? null) : first ? sectionAddress({ id: first.section }) : null, why: `${counted}${isLate ? ', dopo la scadenza' : ''}.` }
}

function obligationsIn(subsection: Subsection, day: Day, { filed, words }: Holding): Obligation[] {
  const own = filed.filter(({ section }) => section === subsection.id)
  const published = own.filter(({ withheld }) => withheld === null)
  const awaited = own.filter(({ withheld }) => withheld !== null)
  const instead = substitute(day, words.find(({ section }) => section === subsection.id))
  const missing = (due: Day | null): Standing => {
    const nothing = { doneOn: null, address: null }
    if (subsection.applicability === 'unsure') return { ...nothing, state: 'to-check', why: subsection.doubt ?? 'Non è certo che riguardi la scuola: chiedi al responsabile della trasparenza.' }
    if (due !== null && due >= day) return { ...nothing, state: 'due', why: `Da pubblicare entro ${theDay(due)}.` }
    const held = awaited.length > 0 ? ` Non sono pubblici ${count(awaited.length, 'documento', 'documenti')} di questa sezione.` : ''
    return {
      ...nothing,
      state: 'late',
      why: due === null ? `Non c’è né un documento né una dichiarazione: pubblica o scrivi perché non c’è nulla.${held}` : `Andava pubblicato entro ${theDay(due)}.${held}`,
    }
  }
  return subsection.updates.flatMap((update): Obligation[] => {
    const row = {
      section: subsection.id,
      title: `${sectionOf(subsection).title} › ${subsection.title}`,
      what: update.what ?? null,
      legalBasis: subsection.legalBasis[0]?.text ?? '',
      frequency: update.frequency,
    }
    const known = published.filter((document) => isKnownBy(update, document))
    const acts = awaited.filter((document) => isKnownBy(update, document)).flatMap((document): Obligation[] => {
      const due = dueAfterAct(update, document.made)
      if (due === null) return []
      const state = due < day ? 'late' : 'due'
      return [{ ...row, what: document.title, period: `atto ${dayAfterDi(document.made)}`, due, isIndicative: false, state, doneOn: null, address: null, why: document.withheld ?? '', ofAct: true }]
    })
    if (update.frequency === 'timely' || update.frequency === 'once') {
      const standing = known.length > 0 ? doneBy(known, null) : (instead ?? missing(null))
      const late = known.filter(({ made, from }) => from > (dueAfterAct(update, made) ?? from)).length
      const why = late > 0 ? `${standing.why.slice(0, -1)}; ${count(late, 'pubblicato', 'pubblicati')} oltre il termine dall’atto.` : standing.why
      return [{ ...row, period: null, due: null, isIndicative: false, ...standing, why }, ...acts]
    }
    const times = occurrencesOf(update, addYears(day, -1), addYears(day, 1)).map(({ period, due, isIndicative, first, last }): Obligation => {
      const counted = known.filter(({ arisen, renewed }) => {
        const on = update.frequency === 'yearly' ? renewed : arisen
        return on >= first && on <= last
      })
      return { ...row, period, due, isIndicative, ...(counted.length > 0 ? doneBy(counted, due) : (instead ?? missing(due))) }
    })
    // Renewed this year: that it was not last year no longer matters.
    const isRenewed = times.some(({ isIndicative, state }) => update.frequency === 'yearly' && isIndicative && state === 'done')
    return [...(isRenewed ? times.filter(({ state }) => state === 'done') : times), ...acts]
  })
}

/**
 * What the law asks a school to have in Amministrazione Trasparente on a day: what is there at once, and what was due in the last
 * twelve months or will be in the next twelve, section by section in the order of the law. A section with nothing published and no
 * statement is late. What does not concern a school is not listed.
 */
export function obligationsOn(day: Day, holding: Holding): Obligation[] {
  return sections
    .filter(isInForce)
    .flatMap(({ subsections }) => subsections)
    .map((subsection) => asChosen(subsection, holding.words.find(({ section }) => section === subsection.id)?.override))
    .filter(({ applicability }) => applicability !== 'not-applicable' && applicability !== 'repealed')
    .flatMap((subsection) => obligationsIn(subsection, day, holding))
}

/** How many obligations are in each state. */
export function countStates(obligations: Obligation[]): Record<ObligationState, number> {
  const counts: Record<ObligationState, number> = { late: 0, due: 0, done: 0, 'to-check': 0 }
  for (const { state } of obligations) counts[state] += 1
  return counts
}

/** What is late or due by a day, the most urgent first: what has no day is due at once. */
export function mostUrgent(obligations: Obligation[], until: Day): Obligation[] {
  return obligations
    .filter(({ state, due }) => state === 'late' || (state === 'due' && (due === null || due <= until)))
    .sort((one, other) => (one.due ?? '').localeCompare(other.due ?? ''))
}
