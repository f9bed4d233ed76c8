import type { Bearer } from '../bearer.ts'
import type { PersonalDataKind } from '../finding.ts'
import type { Scene } from '../scene.ts'

/** Something found in a reading that may be a personal datum, and whose it seems to be; offsets in the reading, end exclusive. `isSure` is false where no cue said whose. */
export type Sighting = { start: number; end: number; kind: PersonalDataKind; bearer: Bearer; isSure?: boolean }

/** Finds one kind of personal data in a reading. It says whose the datum seems to be; whether it may be shown the policy decides. */
export type Recognizer = (scene: Pick<Scene, 'text' | 'school' | 'words' | 'found'>) => Sighting[]
