import { startingIn } from '../finder.ts'
import type { Person } from '../people.ts'
import { secretOrUnknown } from '../people/person.ts'
import { partsIn } from '../row-parts.ts'
import type { Scene } from '../scene.ts'
import type { Sighting } from './recognizer.ts'

const ofAccess = /credenzial|password|account|login|accesso|accessi|piattaform|utenz|username|registro elettronico|classroom|wi-?fi/iu
/** Right before a password, in its sentence. */
const saysAccess = /(?<!\p{L})(?:password|credenzial\p{L}+|chiave|parola|pin|codice|accesso)(?!\p{L})[^.;\n]*$/iu
/** A user or a password: one word with figures, signs or dots in it. */
const credential = /^(?=.*[\d._#!$%&*+@?-])(?=.*\p{L})[\p{L}\d._#!$%&*+@?-]{4,32}$/u
const token = /\S{6,32}(?!\S)/g
/** Letters, figures and a sign that no word has. */
const isPassword = /^(?=.*\p{L})(?=.*\d)(?=.*[!#$%&*?])[\p{L}\d._#!$%&*+?-]+$/u
const noCredential = /^(?:[1-5][ªa°^]?[A-Z]{1,4}|\p{Lu}\.\s?\p{Lu}\.|\p{L}{2,}\.|\p{Lu}\p{L}+-\p{Lu}\p{L}+|[\d./-]+|\p{Ll}+-\p{Ll}+)$/u

/** In a list of accesses, what stands in the row of a person and is no word: their user, their password. */
export function credentialsInRows(scene: Scene, people: Person[]): Sighting[] {
  const { text, lines } = scene
  const isOfAccess = ofAccess.test(text.slice(0, 600))
  const strong = [...text.matchAll(token)].flatMap(({ index, 0: words }): Sighting[] => {
    if (!/[!#$%&*?]/.test(words)) return []
    const value = words.replace(/^[«"(]+|[»"),;.:]+$/g, '')
    const start = index + words.indexOf(value)
    return isPassword.test(value) && !/:\/\/|www\.|@|\.(?:it|com|eu|org)/i.test(value) && ((isOfAccess && startingIn(people, start - 60, start).length > 0) || saysAccess.test(text.slice(Math.max(0, start - 60), start))) ? [{ start, end: start + value.length, kind: 'OTHER', bearer: 'private-person' }] : []
  })
  if (!isOfAccess) return strong
  return [...strong, ...lines.flatMap((line): Sighting[] => {
    if (line.isHeader || !startingIn(people, line.start, line.end).some(({ bearer }) => secretOrUnknown.has(bearer))) return []
    const parts = partsIn(scene, line)
    if (parts.length < 2) return []
    return parts.flatMap(({ start, end }): Sighting[] => {
      const words = text.slice(start, end)
      return credential.test(words) && !noCredential.test(words) ? [{ start, end, kind: 'OTHER', bearer: 'private-person' }] : []
    })
  })]
}
