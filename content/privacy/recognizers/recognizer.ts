import type { School } from '../../documents/school.ts'
import type { PersonalDataKind } from '../finding.ts'

/** Finds one kind of personal data in a text; offsets in UTF-16 units, end exclusive. It never decides: the policy does. */
export type Recognizer = {
  kind: PersonalDataKind
  /** Italian reason with its legal basis. */
  why: string
  find: (text: string, school: School) => { start: number; end: number }[]
}
