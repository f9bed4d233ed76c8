import type { CheckboxField, JSONField, PayloadRequest } from 'payload'
import { blockOf } from '../../content/privacy/review.ts'
import type { Kind } from '../../content/documents/kinds.ts'
import { onlyOurCode } from '../access/access.ts'
import { leavesToHead, signChoices } from '../hooks/choice-hooks.ts'
import { reviewForm } from '../review.ts'

/** The personal data of a document: what the gate finds while one types, what people decide about it, and whether the head teacher has to. */
export function choicesFields(kind: Kind): [JSONField, CheckboxField] {
  return [choicesField(kind), waitsForHead]
}

/** Whether a datum was left to the head teacher, who finds the document on the dashboard. */
const waitsForHead: CheckboxField = {
  name: 'waitsForHead',
  label: 'Aspetta il dirigente',
  type: 'checkbox',
  defaultValue: false,
  index: true,
  access: { create: onlyOurCode, update: onlyOurCode },
  admin: { condition: () => false },
  hooks: { beforeChange: [({ siblingData }) => leavesToHead(siblingData.choices)] },
}

function choicesField(kind: Kind): JSONField {
  return {
    name: 'choices',
    label: 'Dati personali',
    type: 'json',
    typescriptSchema: [() => ({ type: ['object', 'null'], additionalProperties: true })],
    admin: { components: { Field: '/components/personal-data/panel.tsx#PersonalData' }, disableListColumn: true, disableListFilter: true, disableBulkEdit: true },
    hooks: { beforeChange: [signChoices] },
    // A person does not publish what is still open; what our own code writes is judged by the gate all the same.
    validate: async (value: unknown, { data, event, req }: { data: unknown; event?: string; req: PayloadRequest }) => {
      if (!req.user || event === 'onChange') return true
      const review = await reviewForm(req.payload, kind, { ...(typeof data === 'object' ? data : {}), choices: value })
      return blockOf(review) ?? true
    },
  }
}
