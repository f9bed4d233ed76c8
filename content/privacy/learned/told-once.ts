/** Places of features among `room`, each once and in the order in which they are told: `begin`, `tell` as often as need be, then `taken`. */
export function toldOnce(room: number): { begin: () => void; tell: (place: number) => void; taken: () => Int32Array } {
  const toldAt = new Int32Array(room)
  const places = new Int32Array(room)
  let turn = 0
  let size = 0
  return {
    begin: () => {
      turn += 1
      size = 0
    },
    tell: (place) => {
      if (toldAt[place] === turn) return
      toldAt[place] = turn
      places[size] = place
      size += 1
    },
    taken: () => places.slice(0, size),
  }
}
