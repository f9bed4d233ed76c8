import type { ArrayField, Field, PayloadRequest } from 'payload'
import type { Kind } from '../../content/documents/kinds.ts'
import { venueLabel, venues, type Venue } from '../../content/documents/document.ts'
import { defaultAlboDays, retentionRuleNames, retentionRules } from '../../content/lifecycle/retention.ts'
import { findSubsection } from '../../content/sections/sections.ts'
import { fillAlboDays, fillAlboDaysBasis } from '../hooks/fill-albo-days.ts'
import { fillUsualRule } from '../hooks/fill-usual-rule.ts'
import { dayField, today } from './day.ts'
import { factsOf, isOwnChoice, ruleNamed, ruleOf, termIn, type FactName } from './retention-facts.ts'
import { offerInForce, subsectionOptions } from './section-options.ts'
import { schoolRuleFor } from './section-retention.ts'

type Row = Record<string, unknown>

/** The sentence for a row whose term cannot be, shown at the fact that decides it. */
function termProblem(row: Row, fact: FactName | 'from'): string | true {
  const rule = ruleOf(row)
  if (!rule || factsOf[rule].decidedBy !== fact) return true
  const term = termIn(row)
  return term && 'error' in term ? term.error : true
}

const asks = (fact: FactName) => (_: unknown, row: Row): boolean => {
  const rule = ruleOf(row)
  return rule !== null && factsOf[rule].asks.includes(fact)
}

const rowOf = (siblingData: unknown): Row => (typeof siblingData === 'object' && siblingData !== null ? { ...siblingData } : {})

const isWritten = (value: unknown): boolean => typeof value === 'string' && value.trim() !== ''

type Validated = { siblingData: unknown; req: PayloadRequest }

/** Whether a placement follows another rule than the law's that the school has not explained for the whole section. */
const isUnexplained = async (row: Row, req: PayloadRequest): Promise<boolean> => isOwnChoice(row) && (await schoolRuleFor(row, req)) !== ruleNamed(row.rule)

const fields: Field[] = [
  {
    type: 'row',
    fields: [
      {
        name: 'venue',
        required: true,
        label: 'Dove',
        type: 'select',
        options: venues.map((value) => ({ value, label: venueLabel[value] })),
        admin: { width: '50%', isClearable: false },
        validate: (value: unknown) => (value ? true : 'Scegli dove pubblicare: senza una collocazione il documento non va sul sito.'),
      },
      dayField({
        name: 'from',
        label: 'Pubblica dal',
        missing: 'Manca il primo giorno di pubblicazione. Compila «Pubblica dal».',
        defaultValue: today,
        admin: { width: '50%' },
        validate: (_, row) => termProblem(row, 'from'),
      }),
    ],
  },
  {
    name: 'section',
    label: 'Sezione di Amministrazione Trasparente',
    type: 'select',
    options: subsectionOptions,
    filterOptions: offerInForce,
    typescriptSchema: [() => ({ type: 'string' })],
    admin: { condition: (_, row: Row) => row.venue === 'amministrazione-trasparente' },
    validate: (value: unknown, { siblingData }: { siblingData: unknown }) => {
      if (rowOf(siblingData).venue !== 'amministrazione-trasparente') return true
      if (typeof value !== 'string' || value === '') return 'Scegli la sezione di Amministrazione Trasparente.'
      return findSubsection(value) ? true : `La sezione «${value}» non esiste: sceglila dall’elenco.`
    },
  },
  {
    name: 'rule',
    label: 'Regola di conservazione',
    type: 'select',
    options: retentionRuleNames.map((value) => ({ value, label: `${retentionRules[value].label} (${retentionRules[value].legalBasis})` })),
    admin: { description: 'Se non scegli, vale la regola consueta per questa collocazione.' },
    hooks: { beforeValidate: [fillUsualRule] },
  },
  {
    type: 'row',
    fields: [
      dayField({
        name: 'obligationArisen',
        label: 'L’obbligo di pubblicare è nato il',
        admin: { condition: asks('obligationArisen'), description: 'Se manca, conta l’anno di pubblicazione.', width: '50%' },
        validate: (_, row) => termProblem(row, 'obligationArisen'),
      }),
      dayField({
        name: 'effectsUntil',
        label: 'L’atto produce effetti fino al',
        admin: { condition: asks('effectsUntil'), width: '50%' },
        validate: (_, row) => termProblem(row, 'effectsUntil'),
      }),
    ],
  },
  dayField({
    name: 'endOfAppointment',
    label: 'Fine dell’incarico',
    admin: { condition: asks('endOfAppointment'), description: 'Lascia vuoto se l’incarico è in corso.' },
    validate: (_, row) => termProblem(row, 'endOfAppointment'),
  }),
  dayField({
    name: 'until',
    label: 'Pubblica fino al',
    admin: { condition: asks('until') },
    validate: (_, row) => termProblem(row, 'until'),
  }),
  {
    name: 'reason',
    label: 'Perché non vale la regola di legge',
    type: 'textarea',
    admin: { condition: (_, row: Row) => isOwnChoice(row), description: 'Per questa sezione la legge prevede un’altra conservazione: il motivo resta agli atti.' },
    validate: async (value: unknown, { siblingData, req }: Validated) =>
      isWritten(value) || !(await isUnexplained(rowOf(siblingData), req)) ? true : 'Hai scelto una regola diversa da quella di legge per questa sezione. Scrivi perché.',
  },
  {
    name: 'resolution',
    label: 'Delibera che fissa il termine',
    type: 'text',
    admin: { condition: (_, row: Row) => row.rule === 'until' || isOwnChoice(row), description: 'Per esempio: delibera n. 14 del Consiglio di Istituto del 12 dicembre 2025.' },
    validate: async (value: unknown, { siblingData, req }: Validated) => {
      const row = rowOf(siblingData)
      const isNeeded = row.rule === 'until' || (await isUnexplained(row, req))
      return isWritten(value) || !isNeeded ? true : 'Un termine scelto dalla scuola ha bisogno della delibera che lo fissa. Scrivi numero, organo e data.'
    },
  },
  {
    type: 'row',
    fields: [
      {
        name: 'days',
        label: 'Giorni di albo',
        type: 'number',
        admin: { condition: asks('days'), description: 'Se manca, sono quelli scelti dalla scuola per questo tipo di atto, o 15.', width: '50%' },
        hooks: { beforeValidate: [fillAlboDays] },
        validate: (_: unknown, { siblingData }: { siblingData: unknown }) => termProblem(rowOf(siblingData), 'days'),
      },
      {
        name: 'daysBasis',
        label: 'Perché questi giorni',
        type: 'text',
        admin: { condition: (_, row: Row) => asks('days')(_, row) && typeof row.days === 'number' && row.days !== defaultAlboDays, description: 'La norma o la delibera. Si legge accanto al termine.', width: '50%' },
        hooks: { beforeValidate: [fillAlboDaysBasis] },
      },
    ],
  },
  {
    name: 'requestedBy',
    label: 'Chi chiede la pubblicazione',
    type: 'text',
    admin: { condition: (_, row: Row) => row.venue === 'albo-online', description: 'Un ente o un ufficio, mai una persona. Vuoto se è la scuola stessa.' },
  },
  { name: 'term', type: 'ui', admin: { components: { Field: '/components/placement-term.tsx#PlacementTerm' } } },
]

const usualVenue: Record<Kind, Venue> = {
  circolare: 'circolari',
  regolamento: 'regolamenti',
  atto: 'amministrazione-trasparente',
  'carta-dei-servizi': 'carta-dei-servizi',
}

/** Where a document appears and for how long: at least one placement before it can be published. */
export function placementsField(kind: Kind): ArrayField {
  return {
    name: 'placements',
    label: 'Collocazioni',
    labels: { singular: 'Collocazione', plural: 'Collocazioni' },
    type: 'array',
    defaultValue: () => [{ venue: usualVenue[kind], from: today() }],
    admin: {
      description: 'Un documento può stare in più posti, ciascuno con il suo ultimo giorno. Quando un termine finisce, il documento lascia quel posto da solo.',
      initCollapsed: false,
      components: { RowLabel: '/components/placement-label.tsx#PlacementLabel' },
    },
    fields,
    validate: (value: unknown) => {
      if (!Array.isArray(value) || value.length === 0) return 'Scegli almeno una collocazione: dove il documento si pubblica e da quando.'
      const onAlbo = value.filter((row: unknown) => rowOf(row).venue === 'albo-online').length
      return onAlbo > 1 ? 'Un atto va all’albo una volta sola, con un solo numero di registro: lascia una collocazione «Albo online».' : true
    },
  }
}
