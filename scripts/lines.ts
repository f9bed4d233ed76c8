/** A line of a stream, counted from 1; `text` is `null` where it is longer than it may be, and was not kept. */
export type Line = { number: number; text: string | null }

/**
 * The lines of a stream of text, all that a chunk ends at once, without the mark that programs on Windows put at the head of a file; a line
 * ends at LF, CR LF or CR. Not Node's own reader: it ends one also at U+2028, which JSON lets stand inside a text, and keeps any length.
 */
export async function* linesOf(chunks: AsyncIterable<string>, longest: number): AsyncGenerator<Line[]> {
  let pieces: string[] = []
  let length = 0
  let number = 0
  let isAfterCr = false
  const add = (piece: string): void => {
    length += piece.length
    if (length <= longest) pieces.push(piece)
    else pieces = []
  }
  const end = (): Line => {
    const line = { number: (number += 1), text: length <= longest ? pieces.join('').replace(/^\uFEFF/, '') : null }
    pieces = []
    length = 0
    return line
  }
  for await (const chunk of chunks) {
    const [first = '', ...others] = (isAfterCr && chunk.startsWith('\n') ? chunk.slice(1) : chunk).split(/\r\n|\n|\r/)
    isAfterCr = chunk.endsWith('\r')
    add(first)
    yield others.map((piece) => {
      const line = end()
      add(piece)
      return line
    })
  }
  if (length > 0) yield [end()]
}
