import type { Bearer } from '../bearer.ts'
import type { Person } from '../people.ts'
import { atWork, secretBearers, secretOrUnknown } from '../people/person.ts'
import type { Scene } from '../scene.ts'
import { isOfBusiness, nearestTo, type Place } from './nearest.ts'

/** People by the words of their names, in small letters. */
export type PeopleByWord = ReadonlyMap<string, readonly Person[]>

/** People by each word of their names that is long enough to tell them. */
export function peopleByWord(people: readonly Person[]): PeopleByWord {
  const called = new Map<string, Person[]>()
  for (const person of people) for (const key of person.keys) if (key.length > 3) called.set(key, [...(called.get(key) ?? []).slice(-3), person])
  return called
}

type Whose = { bearer: Bearer; isSure?: false }

/** Whose a mailbox is that has no form of its own: of whom it is called after, or of who is named near it. */
export function whoseMailbox(scene: Scene, place: Place, people: readonly Person[], called: PeopleByWord): Whose {
  if (isOfProfession(scene, place)) return { bearer: 'company' }
  if (scene.kind === 'curriculum') return { bearer: isOfBusiness(scene, place) ? 'company' : 'private-person' }
  const [box = '', host = ''] = scene.text.slice(place.start, place.end).toLowerCase().split('@')
  const owner = ownerOf(box, called)
  if (owner) return whoseIfOf(owner, host, scene)
  const near = nearestTo(scene, place, people)
  if (!near) return { bearer: 'unknown' }
  return { bearer: near.bearer === 'ranked' || secretOrUnknown.has(near.bearer) ? 'private-person' : 'company' }
}

function whoseIfOf({ bearer, keys }: Person, host: string, { kind }: Scene): Whose {
  const isContractor = bearer === 'appointed' || (kind === 'incarico' && atWork.has(bearer))
  if (isContractor && host.includes('pec')) return { bearer: 'company' }
  // A mailbox with the name of who works here, neither the school's nor of a firm called like them, is most likely their own.
  if (bearer !== 'appointed' && atWork.has(bearer) && !keys.some((key) => key.length > 3 && host.includes(key))) return { bearer: 'unknown', isSure: false }
  return { bearer: bearer === 'appointed' || bearer === 'ranked' || secretOrUnknown.has(bearer) ? 'private-person' : 'company' }
}

/** Whose name a mailbox is made of: of several people who are called so, one of whom it may not be told. */
function ownerOf(box: string, called: PeopleByWord): Person | undefined {
  const owners = ownersOf(box, called)
  return owners.find(({ bearer }) => secretBearers.has(bearer)) ?? owners[0]
}

/** Whose names a mailbox is made of: set apart by signs, after an initial, or in one word. */
function ownersOf(box: string, called: PeopleByWord): Person[] {
  if (box.length > 64) return []
  const parts = box.split(/[^\p{L}]+/u)
  const owners = parts.flatMap((part) => called.get(part) ?? called.get(part.slice(1)) ?? [])
  if (owners.length > 0) return owners
  return parts.flatMap((part) => {
    for (let at = 4; at < part.length - 2; at += 1) {
      const [first, last] = [part.slice(0, at), part.slice(at)]
      const owner = called.get(first)?.find(({ keys }) => keys.includes(last)) ?? called.get(last)?.find(({ keys }) => keys.includes(first))
      if (owner) return [owner]
    }
    return []
  })
}

/** Whether a box at a school is called with the first name and the surname of one of its pupils. */
export function isAccountOfPupil({ text }: Scene, { start, end }: Place, called: PeopleByWord): boolean {
  const parts = text.slice(start, end).split('@', 1)[0]!.toLowerCase().split(/[^\p{L}]+/u)
  const [first = '', last = ''] = parts
  return parts.length === 2 && [...(called.get(first) ?? []), ...(called.get(last) ?? [])].some(({ bearer, keys }) => bearer === 'pupil' && keys.includes(last) && (keys.includes(first) || (first.length === 1 && keys.some((key) => key.startsWith(first)))))
}

const ofOrder = /@(?:[\p{L}\d-]+\.)*(?:pec|cert)?[\p{L}\d-]*(?:avvocat|foro|archi|ing|psi|psy|geo|notar|commercialist|odcec|consulent|agronom|veterinar|biolog|farmac|medic|infermier|studio|perit)[\p{L}\d.-]*$/iu
const ofPractice = /(?<!\p{L})(?:p\.?\s?iva|partita iva)(?!\p{L})/iu
const contracting: ReadonlySet<string> = new Set(['determina', 'incarico', 'contratto', 'curriculum', 'tabella-at', 'bando'])
const ofApplicant = /(?:istanza|richiesta|richiedente|ricorrente|reclamo)[^\n]{0,100}$/iu

/** Whether a box of certified mail is that of a profession, in an act that gives or tells a task: art. 6-bis CAD makes it public. */
function isOfProfession({ text, kind, sections }: Scene, { start, end }: Place): boolean {
  const box = text.slice(start, end)
  if (!contracting.has(kind) || sections.some((section) => /accesso|^sovvenzioni/.test(section)) || box.length >= 100) return false
  return /pec|cert/iu.test(box.split('@')[1] ?? '') && ofOrder.test(box) && !ofApplicant.test(text.slice(Math.max(0, start - 120), start)) && (kind !== 'curriculum' || ofPractice.test(text.slice(Math.max(0, start - 160), end + 80)))
}
