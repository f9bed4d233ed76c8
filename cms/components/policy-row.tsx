'use client'
import { useFormFields } from '@payloadcms/ui'
import { bearerLabel } from '../../content/privacy/bearer.ts'
import { personalDataLabel } from '../../content/privacy/finding.ts'
import { actions, policy, type PolicyRow as Row } from '../../content/privacy/policy.ts'
import { placesOf } from '../../content/privacy/rows-in-words.ts'
import { actionLabel, changeInWords, loosens, problemOf } from '../../content/privacy/rule-change.ts'

const data = ({ data }: Row): string => (data === 'any' ? 'Ogni dato' : data.map((kind) => personalDataLabel[kind]).join(', '))
const whose = ({ of }: Row): string => (of === 'anybody' ? 'Di chiunque' : of.map((bearer) => bearerLabel[bearer]).join(', '))

/** The row of the law that the school changes: it must stay in sight, and a milder choice must be called so. */
export function PolicyRow() {
  const chosen = useFormFields(([fields]) => fields.row?.value)
  const action = useFormFields(([fields]) => actions.find((one) => one === fields.action?.value))
  const row = policy.find(({ id }) => id === chosen)
  if (!row) return null
  return (
    <section aria-labelledby="limpida-policy-row" className="limpida-panel">
      <h3 id="limpida-policy-row">Che cosa dice la legge</h3>
      <dl className="limpida-law">
        <div>
          <dt>Regola</dt>
          <dd>{actionLabel[row.action]}</dd>
        </div>
        <div>
          <dt>Quali dati</dt>
          <dd>{data(row)}</dd>
        </div>
        <div>
          <dt>Di chi</dt>
          <dd>{whose(row)}</dd>
        </div>
        <div>
          <dt>Dove</dt>
          <dd>{placesOf(row) || 'Ovunque'}</dd>
        </div>
        <div>
          <dt>Motivo e norma</dt>
          <dd>{row.basis}</dd>
        </div>
        {row.refusal ? (
          <div>
            <dt>Che cosa legge chi scrive</dt>
            <dd>{row.refusal}</dd>
          </div>
        ) : null}
        <div>
          <dt>Si può cambiare?</dt>
          <dd>{changeInWords(row)}</dd>
        </div>
      </dl>
      <p aria-live="polite">{action && loosens(row, action) && problemOf({ row: row.id, action }) === null ? <strong className="limpida-term__late">Attenzione: così il sito mostra più di quanto dice la riga di legge. Senti prima il RPD.</strong> : null}</p>
    </section>
  )
}
