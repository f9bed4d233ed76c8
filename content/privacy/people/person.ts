import type { Bearer } from '../bearer.ts'
import type { Mention } from '../mentions.ts'

/** A person named in a reading, and who they are in it. `isSure` is false where no cue says who: the policy asks. */
export type Person = Mention & { bearer: Bearer; isSure: boolean }

/** Whose name is shown nowhere. */
export const secretBearers: ReadonlySet<Bearer> = new Set<Bearer>(['pupil', 'family', 'private-person', 'staff-own-matter', 'excluded', 'payee'])
/** Of whom nothing else may be told beside: whose name is shown nowhere, and who is not recognized. */
export const secretOrUnknown: ReadonlySet<Bearer> = new Set<Bearer>([...secretBearers, 'unknown'])
/** Who is named for a job that they do. */
export const atWork: ReadonlySet<Bearer> = new Set<Bearer>(['official', 'staff', 'council-member', 'appointed'])

/** The person with the ordinary word that follows the name, where it is known to be part of it. */
export const withTail = (person: Person, { end, key }: { end: number; key: string }): Person => ({ ...person, end, keys: [...person.keys, key], tail: undefined })
