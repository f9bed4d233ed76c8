/** Mulberry32: the same numbers on every machine. */
export function chanceFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let hash = Math.imul(state ^ (state >>> 15), 1 | state)
    hash = (hash + Math.imul(hash ^ (hash >>> 7), 61 | hash)) ^ hash
    return ((hash ^ (hash >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** Puts a list in another order, in place. */
export function shuffle(list: number[], chance: () => number): void {
  for (let place = list.length - 1; place > 0; place -= 1) {
    const other = Math.floor(chance() * (place + 1))
    ;[list[place], list[other]] = [list[other]!, list[place]!]
  }
}
