/** Room for the features of most words and sentences; more room is made for more. */
const atFirst = 1 << 10

/** Places of features, each once and in the order in which they are told: `begin`, `tell` as often as need be, then `taken`. */
export function toldOnce(): { begin: () => void; tell: (place: number) => void; taken: () => Int32Array } {
  let places = new Int32Array(atFirst)
  /** A table of what was told, half empty so that it is quick; with each place the turn in which it was told. */
  let table = new Int32Array(2 * atFirst)
  let turns = new Int32Array(2 * atFirst)
  let turn = 0
  let size = 0
  const seatOf = (place: number): number => {
    const mask = table.length - 1
    let seat = place & mask
    while (turns[seat] === turn && table[seat] !== place) seat = (seat + 1) & mask
    return seat
  }
  const grow = (): void => {
    const told = places
    places = new Int32Array(2 * told.length)
    places.set(told)
    table = new Int32Array(4 * told.length)
    turns = new Int32Array(4 * told.length)
    for (const place of told) {
      const seat = seatOf(place)
      table[seat] = place
      turns[seat] = turn
    }
  }
  return {
    begin: () => {
      turn += 1
      size = 0
    },
    tell: (place) => {
      const seat = seatOf(place)
      if (turns[seat] === turn) return
      table[seat] = place
      turns[seat] = turn
      places[size] = place
      size += 1
      if (size === places.length) grow()
    },
    taken: () => places.slice(0, size),
  }
}
