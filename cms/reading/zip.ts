import { crc32, inflateRawSync } from 'node:zlib'

/** What an archive must not be for us to open it; the message is the Italian half-sentence that says why. */
export class UnsafeArchive extends Error {}

const megabyte = 1024 * 1024
const limits = { entries: 20_000, bytes: 200 * megabyte }

type Entry = { name: string; method: number; encrypted: boolean; crc: number; packed: number; size: number; offset: number }

const damaged = (): UnsafeArchive => new UnsafeArchive('è danneggiato e non si apre')

function endOfDirectory(view: DataView): number {
  for (let at = view.byteLength - 22; at >= 0 && at > view.byteLength - 22 - 65_536; at -= 1) if (view.getUint32(at, true) === 0x06054b50) return at
  throw damaged()
}

function directory(bytes: Uint8Array): Entry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = endOfDirectory(view)
  const count = view.getUint16(end + 10, true)
  let at = view.getUint32(end + 16, true)
  if (count > limits.entries) throw new UnsafeArchive('contiene troppi pezzi per essere un documento')
  const names = new TextDecoder('utf-8')
  return Array.from({ length: count }, () => {
    if (view.getUint32(at, true) !== 0x02014b50) throw damaged()
    const nameLength = view.getUint16(at + 28, true)
    const entry: Entry = {
      name: names.decode(bytes.subarray(at + 46, at + 46 + nameLength)),
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    }
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
    return entry
  })
}

function unpack(bytes: Uint8Array, entry: Entry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (entry.encrypted) throw new UnsafeArchive('è protetto da una password')
  if (view.getUint32(entry.offset, true) !== 0x04034b50) throw damaged()
  const start = entry.offset + 30 + view.getUint16(entry.offset + 26, true) + view.getUint16(entry.offset + 28, true)
  const packed = bytes.subarray(start, start + entry.packed)
  // The size is the archive's own word: inflating stops there, and the checksum tells whether the word was true.
  const content = entry.method === 0 ? packed : entry.method === 8 ? inflateRawSync(packed, { maxOutputLength: Math.max(entry.size, 1) }) : null
  if (content === null || content.length !== entry.size || crc32(content) !== entry.crc) throw damaged()
  return content
}

/** The parts of a document that is an archive (DOCX, ODT, XLSX, ODS), each unpacked when asked for. */
export type Archive = { names: string[]; read: (name: string) => Uint8Array | null }

/**
 * Opens a ZIP archive. Throws `UnsafeArchive` when it is damaged, or when it would unpack to more than 200 MB, as an archive
 * made to fill the memory does.
 */
export function openArchive(bytes: Uint8Array): Archive {
  let entries: Map<string, Entry>
  try {
    entries = new Map(directory(bytes).map((entry) => [entry.name, entry]))
  } catch (error) {
    throw error instanceof RangeError ? new UnsafeArchive('è danneggiato e non si apre', { cause: error }) : error
  }
  const total = [...entries.values()].reduce((sum, { size }) => sum + size, 0)
  if (total > limits.bytes) throw new UnsafeArchive(`aperto occuperebbe ${Math.round(total / megabyte)} MB: sembra fatto per bloccare il computer`)
  return {
    names: [...entries.keys()],
    read: (name) => {
      const entry = entries.get(name)
      if (!entry) return null
      try {
        return unpack(bytes, entry)
      } catch (error) {
        throw error instanceof UnsafeArchive ? error : new UnsafeArchive('è danneggiato e non si apre', { cause: error })
      }
    },
  }
}
