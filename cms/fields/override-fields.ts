import type { GroupField, TextareaField } from 'payload'
import { retentionRuleNames, retentionRules } from '../../content/lifecycle/retention.ts'
import { chosenApplicabilities } from '../../content/sections/override.ts'
import { applicabilityLabel } from '../../content/sections/sections.ts'

const isEmpty = (value: unknown): boolean => typeof value !== 'string' || value.trim() === ''
const entryOf = (row: unknown, name: string): unknown => (typeof row === 'object' && row !== null ? Object.entries(row).find(([key]) => key === name)?.[1] : undefined)

/** What must be written when the school has made a choice. */
const besides = (choice: string, field: { name: string; label: string; description?: string }, missing: string): TextareaField => ({
  name: field.name,
  label: field.label,
  type: 'textarea',
  admin: { condition: (_, row: Record<string, unknown>) => !isEmpty(row?.[choice]), ...(field.description ? { description: field.description } : {}) },
  validate: (value: unknown, { siblingData }: { siblingData: unknown }) => (isEmpty(entryOf(siblingData, choice)) || !isEmpty(value) ? true : missing),
})

/** What the school decides otherwise than the row of the law, each choice with its reason; the row itself stays above. */
export const overrideFields: GroupField = {
  name: 'override',
  label: 'Se la scuola decide diversamente dalla legge',
  type: 'group',
  admin: { description: 'Lascia vuoto per seguire la riga di legge. Ogni scelta vuole il suo motivo, che i cittadini leggono accanto alla regola.' },
  fields: [
    {
      name: 'applicability',
      label: 'Riguarda la scuola?',
      type: 'select',
      options: chosenApplicabilities.map((value) => ({ value, label: applicabilityLabel[value] })),
    },
    besides('applicability', { name: 'applicabilityReason', label: 'Perché' }, 'Hai scelto se la sezione riguarda la scuola: scrivi perché.'),
    {
      name: 'retention',
      label: 'Conservazione',
      type: 'select',
      options: retentionRuleNames.map((value) => ({ value, label: `${retentionRules[value].label} (${retentionRules[value].legalBasis})` })),
      admin: { description: 'La regola consueta per i documenti che metterai qui. Quelli già pubblicati tengono la loro.' },
    },
    besides('retention', { name: 'retentionReason', label: 'Perché' }, 'Hai scelto un’altra conservazione: scrivi perché.'),
    besides(
      'retention',
      { name: 'resolution', label: 'Delibera che la fissa', description: 'Per esempio: delibera n. 14 del Consiglio di Istituto del 12 dicembre 2025.' },
      'Un’altra conservazione ha bisogno della delibera che la fissa. Scrivi numero, organo e data.',
    ),
    { name: 'statement', label: 'Che cosa si legge quando non c’è nulla', type: 'textarea' },
    besides('statement', { name: 'statementReason', label: 'Perché' }, 'Hai cambiato la dichiarazione: scrivi perché.'),
  ],
}
