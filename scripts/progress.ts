/** How often progress is told, in milliseconds. */
const pace = 2000

/** Tells how far long work is, at most every two seconds and never in its first two: short work says nothing. */
export function telling(tell: () => void, now: () => number = () => performance.now()): () => void {
  let told = now()
  return () => {
    if (now() - told < pace) return
    told = now()
    tell()
  }
}

/** Tells of each record as it passes. */
export async function* counted<Record>(records: AsyncIterable<Record> | Iterable<Record>, note: (count: number) => void): AsyncGenerator<Record> {
  let count = 0
  for await (const record of records) {
    count += 1
    note(count)
    yield record
  }
}
