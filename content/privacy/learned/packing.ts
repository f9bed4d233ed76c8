/**
 * Reads packed weights into tables of `room` places: for each place that has weights the distance from the one before in seven-bit parts,
 * then one byte for each table.
 */
export function unpacked(packed: string, room: number, tables: number): Int8Array[] {
  const bytes = Uint8Array.from(atob(packed), (unit) => unit.charCodeAt(0))
  const weights = Array.from({ length: tables }, () => new Int8Array(room))
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
    weights.forEach((table, one) => void (table[place] = (bytes[at + 1 + one]! << 24) >> 24))
    at += 1 + tables
  }
  return weights
}

/** Packs tables of weights of one size; the other way is `unpacked`. */
export function packed(tables: readonly Int8Array[]): string {
  const bytes: number[] = []
  const room = tables[0]?.length ?? 0
  let last = 0
  for (let place = 0; place < room; place += 1) {
    if (tables.every((table) => table[place] === 0)) continue
    let distance = place - last
    while (distance > 127) {
      bytes.push((distance & 127) | 128)
      distance >>= 7
    }
    bytes.push(distance, ...tables.map((table) => table[place]! & 255))
    last = place
  }
  let letters = ''
  for (const byte of bytes) letters += String.fromCharCode(byte)
  return btoa(letters)
}

/** How much the features of a word or of a sentence weigh together. */
export function leaningOf(weights: Int8Array, features: Int32Array): number {
  let sum = 0
  for (let one = 0; one < features.length; one += 1) sum += weights[features[one]!]!
  return sum
}
