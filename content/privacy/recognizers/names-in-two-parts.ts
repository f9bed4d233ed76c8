import { columnOf } from '../columns.ts'
import { startingIn } from '../finder.ts'
import type { PersonalDataKind } from '../finding.ts'
import { firstNames } from '../lexicon/first-names.ts'
import { isItalian } from '../lexicon/italian.ts'
import { ordinaryWords } from '../lexicon/ordinary-words.ts'
import { secretOrUnknown } from '../people/person.ts'
import { partsIn } from '../row-parts.ts'
import type { Scene } from '../scene.ts'
import type { Sighting } from './recognizer.ts'

/** What only a person has. */
const ofOnePerson: ReadonlySet<PersonalDataKind> = new Set<PersonalDataKind>(['FISCAL_CODE', 'BIRTH_DATE', 'ID_DOCUMENT', 'PHONE', 'EMAIL', 'IBAN'])
const oneName = /^\p{Lu}[\p{L}'-]+(?:\s\p{Lu}[\p{L}'-]+)?$/u

/** A surname and a first name in two parts of a row side by side, where the row holds what only a person has. */
export function namesInTwoParts(scene: Scene, hidden: readonly Sighting[]): Sighting[] {
  const { text, lines } = scene
  const theirs = hidden.filter(({ kind, bearer }) => ofOnePerson.has(kind) && secretOrUnknown.has(bearer)).toSorted((one, other) => one.start - other.start)
  if (theirs.length === 0) return []
  return lines.flatMap((line): Sighting[] => {
    if (line.isHeader || line.end - line.start > 240 || startingIn(theirs, line.start, line.end).length === 0) return []
    const parts = partsIn(scene, line)
    if (parts.length < 3) return []
    return parts.flatMap((part, index): Sighting[] => {
      const next = parts[index + 1]
      if (!next || [part, next].some(({ start, end, header }) => !oneName.test(text.slice(start, end)) || !['other', 'name', 'person'].includes(columnOf(header).holds) || ordinaryWords.has(text.slice(start, end).toLowerCase()))) return []
      const [one = '', other = ''] = [part, next].map(({ start, end }) => text.slice(start, end).toLowerCase().split(' ')[0])
      const isNamed = firstNames.has(one) || firstNames.has(other) || (!isItalian(one) && !isItalian(other))
      return isNamed && (part.header === '' || columnOf(part.header).holds !== 'other') ? [part, next].map(({ start, end }) => ({ start, end, kind: 'PERSON_NAME', bearer: 'private-person', isSure: false })) : []
    })
  })
}
