import { isAccountOfPupil, peopleByWord, whoseMailbox } from './owners/mailboxes.ts'
import { whoseNumber } from './owners/numbers.ts'
import type { Person } from './people.ts'
import type { Sighting } from './recognizers/recognizer.ts'
import type { Scene } from './scene.ts'

/** Identifiers with whose they are: where the form of a mailbox or of a number does not say it, the names in it or the people near it do. */
export function withOwners(scene: Scene, people: readonly Person[], identifiers: readonly Sighting[]): Sighting[] {
  const called = peopleByWord(people)
  return identifiers.map((identifier): Sighting => {
    const { kind, bearer } = identifier
    if (kind === 'EMAIL' && bearer === 'school' && isAccountOfPupil(scene, identifier, called)) return { ...identifier, bearer: 'pupil' }
    if (bearer !== 'unknown') return identifier
    if (kind === 'EMAIL') return { ...identifier, ...whoseMailbox(scene, identifier, people, called) }
    return kind === 'PHONE' ? { ...identifier, bearer: whoseNumber(scene, identifier, people) } : identifier
  })
}
