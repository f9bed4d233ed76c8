'use client'
import { useId, useState } from 'react'
import { datumOf } from '../../../content/privacy/decisions.ts'
import { personalDataKinds, personalDataLabel, type PersonalDataKind } from '../../../content/privacy/finding.ts'

/** Takes out what the gate did not see: a word or a phrase, wherever it stands in the document. */
export function ByHand({ onRedact }: { onRedact: (datum: string, kind: PersonalDataKind) => void }) {
  const id = useId()
  const [words, setWords] = useState('')
  const [kind, setKind] = useState<PersonalDataKind>('PERSON_NAME')
  const [said, setSaid] = useState('')
  const redact = (): void => {
    const datum = datumOf(words)
    if (datum.length < 2) return setSaid('Scrivi la parola o la frase da oscurare, come sta nel testo.')
    onRedact(datum, kind)
    setSaid(`«${words.trim()}» sarà oscurato ovunque compare.`)
    setWords('')
  }
  return (
    <details className="limpida-by-hand">
      <summary>Manca qualcosa? Oscura un’altra parola</summary>
      <label htmlFor={`${id}-words`}>Parola o frase, come sta nel testo</label>
      <input
        id={`${id}-words`}
        onChange={(event) => setWords(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return
          event.preventDefault() // it would save the whole form
          redact()
        }}
        type="text"
        value={words}
      />
      <label htmlFor={`${id}-kind`}>Che dato è</label>
      <select id={`${id}-kind`} onChange={(event) => setKind(personalDataKinds.find((name) => name === event.target.value) ?? 'OTHER')} value={kind}>
        {personalDataKinds.map((name) => (
          <option key={name} value={name}>
            {personalDataLabel[name]}
          </option>
        ))}
      </select>
      <p role="status">{said}</p>
      <button className="limpida-button limpida-button--quiet" onClick={redact} type="button">
        Oscura la parola
      </button>
    </details>
  )
}
