import { room } from './features.ts'
import type { Weights } from './second-reader.ts'

/** Reads packed weights: for each place the distance from the one before in seven-bit parts, then its two weights. */
export function unpacked(packed: string): Weights {
  const bytes = Uint8Array.from(atob(packed), (unit) => unit.charCodeAt(0))
  const weights: Weights = { shown: new Int8Array(room), hidden: new Int8Array(room) }
  let place = 0
  let at = 0
  while (at < bytes.length) {
    let distance = 0
    let shift = 0
    while (bytes[at]! > 127) {
      distance |= (bytes[at]! & 127) << shift
      shift += 7
      at += 1
    }
    place += distance | (bytes[at]! << shift)
    weights.shown[place] = (bytes[at + 1]! << 24) >> 24
    weights.hidden[place] = (bytes[at + 2]! << 24) >> 24
    at += 3
  }
  return weights
}
