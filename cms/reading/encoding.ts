const sample = 4096

/** Whether every second byte is mostly zero, as in Italian text written in UTF-16 without a mark at its head. */
function zerosAt(bytes: Uint8Array, remainder: 0 | 1): boolean {
  const head = bytes.subarray(0, sample)
  let zeros = 0
  for (let at = remainder; at < head.length; at += 2) if (head[at] === 0) zeros += 1
  return head.length >= 4 && zeros > head.length / 2 / 2
}

function encodingOf(bytes: Uint8Array): string | null {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  if (zerosAt(bytes, 1) && !zerosAt(bytes, 0)) return 'utf-16le'
  if (zerosAt(bytes, 0) && !zerosAt(bytes, 1)) return 'utf-16be'
  return null
}

/** Control characters that no text has: not tab, line end, page end or escape. */
// eslint-disable-next-line no-control-regex
const binary = /[\u0000-\u0008\u000E-\u001A\u001C-\u001F]/g

/** Whether a text is mostly of letters, figures and signs that Italian offices write: bytes of another code are none. */
const isItalian = (text: string): boolean => (text.match(/[\w\sàèéìòùÀÈÉÌÒÙ.,;:'’"“”«»()/–°€@-]/g)?.length ?? 0) > text.length * 0.8

/** The text in some bytes, as UTF-8, UTF-16 or Windows-1252, with line ends made one; `null` when they are not text. */
export function decodeText(bytes: Uint8Array): string | null {
  let text: string
  const wide = encodingOf(bytes)
  if (wide) text = new TextDecoder(wide).decode(bytes)
  else {
    try {
      text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    } catch {
      // Not UTF-8, so what Italian offices wrote before it.
      text = new TextDecoder('windows-1252').decode(bytes)
      if (!isItalian(text)) return null
    }
  }
  const odd = text.match(binary)?.length ?? 0
  if (odd > 0 && odd > text.length / 1000) return null
  return text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n').replace(binary, '')
}
