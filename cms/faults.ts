/** A query that fails repeats in its message every value that was being written, so its cause speaks for it. */
const isQuery = (error: Error): boolean => error.message.startsWith('Failed query')

/** What went wrong, in words that hold nothing of what was being written. */
export function faultInWords(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  if (!isQuery(error)) return error.message
  return error.cause === undefined ? 'the database refused a query' : faultInWords(error.cause)
}

/** The same fault without any value of a record, with the places where it happened. */
export function withoutValues(error: Error): Error {
  const words = faultInWords(error)
  const safe = new Error(words)
  safe.name = error.name
  safe.stack = `${error.name}: ${words}${error.stack?.split(error.message).at(-1) ?? ''}`
  return safe
}

/** What is given to the log, with its errors in words that hold nothing of a record. */
export function fitForLog(said: unknown): unknown {
  if (said instanceof Error) return withoutValues(said)
  if (typeof said === 'object' && said !== null && 'err' in said && said.err instanceof Error) return { ...said, err: withoutValues(said.err) }
  return said
}
