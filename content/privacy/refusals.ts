import type { Person } from './people.ts'
import type { Sighting } from './recognizers/recognizer.ts'
import type { Scene } from './scene.ts'

export function refusalOf(_scene: Scene, _people: Person[], _sightings: Sighting[]): string | null {
  return null
}
