/**
 * Reads bytes as text: UTF-16 by its mark or by its shape, UTF-8 where the bytes are valid, Windows-1252 otherwise. `null` when they
 * are not text.
 */
export function decodeText(bytes: Uint8Array): string | null {
  const wide = wideEncoding(bytes)
  if (wide) return clean(new TextDecoder(wide).decode(bytes))
  if (bytes.subarray(0, 65_536).includes(0)) return null
  try {
    return clean(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    return clean(new TextDecoder('windows-1252').decode(bytes)) // not UTF-8: every byte sequence is some Windows-1252 text
  }
}

function clean(text: string): string | null {
  const unprintable = text.slice(0, 65_536).match(/[\u0000-\u0008\u000e-\u001a\u001c-\u001f\ufffd]/g)?.length ?? 0
  if (unprintable > Math.max(2, text.length / 200)) return null
  return text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n')
}

function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  const sample = bytes.subarray(0, 2000)
  if (sample.length < 4 || bytes.length % 2 === 1) return null
  let even = 0
  let odd = 0
  sample.forEach((byte, index) => {
    if (byte === 0) index % 2 === 0 ? (even += 1) : (odd += 1)
  })
  const half = sample.length / 2
  if (odd > half * 0.6 && even < half * 0.05) return 'utf-16le'
  return even > half * 0.6 && odd < half * 0.05 ? 'utf-16be' : null
}
