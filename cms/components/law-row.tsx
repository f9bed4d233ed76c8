'use client'
import { useFormFields } from '@payloadcms/ui'
import { retentionRules } from '../../content/lifecycle/retention.ts'
import { applicabilityLabel, confidenceLabel, findSubsection, updateFrequencyLabel, type Update } from '../../content/sections/sections.ts'

const frequency = ({ what, frequency }: Update): string => `${what ? `${what}: ` : ''}${updateFrequencyLabel[frequency].toLowerCase()}`

/** The row of the law of the section that is open: it must stay in sight beside whatever the school chooses. */
export function LawRow() {
  const section = useFormFields(([fields]) => fields.section?.value)
  const row = typeof section === 'string' ? findSubsection(section) : undefined
  if (!row) return null
  const facts: [string, string | undefined][] = [
    ['Norma', row.legalBasis.map(({ text }) => text).join('; ')],
    ['Che cosa si pubblica', row.contentDue.join('; ')],
    ['Aggiornamento', row.updates.map(frequency).join('; ')],
    ['Conservazione', `${retentionRules[row.retention].label} (${retentionRules[row.retention].legalBasis})`],
    ['Riguarda la scuola?', applicabilityLabel[row.applicability]],
    ['Se è vuota', row.emptyStatement],
    ['Banca dati nazionale', row.nationalDatabase ? `${row.nationalDatabase.name}. ${row.nationalDatabase.effect}` : undefined],
    ['Dati personali', row.privacy],
    ['Da sapere', row.note],
    ['Quanto è certo', `${confidenceLabel[row.confidence]}${row.doubt ? `. ${row.doubt}` : ''}`],
  ]
  return (
    <section aria-labelledby="limpida-law" className="limpida-panel">
      <h3 id="limpida-law">Che cosa dice la legge</h3>
      <dl className="limpida-law">
        {facts.map(([name, text]) =>
          text ? (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{text}</dd>
            </div>
          ) : null,
        )}
      </dl>
    </section>
  )
}
