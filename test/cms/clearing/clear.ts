import { clearFile, type Copy } from '../../../cms/clearing/clear-file.ts'
import { openArchive } from '../../../cms/reading/zip.ts'
import { school } from '../../fixtures/documents.ts'

const wanted = { context: { kind: 'circolare', sections: ['circolari'], school }, title: 'Modulo', isCsv: false }

/** The copy of a file as a circolare would carry it; throws the reason when it is held. */
export async function copyOf(bytes: Uint8Array, over: Partial<typeof wanted> = {}): Promise<Copy> {
  const { copy, held } = await clearFile(bytes, { ...wanted, ...over })
  if (held !== null) throw new Error(held)
  return copy
}

/** Why a file is held; throws when it is not. */
export async function heldFor(bytes: Uint8Array): Promise<string> {
  const { held } = await clearFile(bytes, wanted)
  if (held === null) throw new Error('The file was cleared.')
  return held
}

/** Every part of an archive as one text. */
export function everythingIn(bytes: Uint8Array): string {
  const archive = openArchive(bytes)
  return archive.names.map((name) => `${name}\n${new TextDecoder('latin1').decode(archive.read(name) ?? new Uint8Array())}`).join('\n')
}

export const partOf = (bytes: Uint8Array, name: string): string => new TextDecoder().decode(openArchive(bytes).read(name) ?? new Uint8Array())

/** Data of people who do not exist. */
export const invented = { name: 'Anna Verdi', code: 'VRDNNA80A41H501X', phone: '339 4471820', mail: 'anna.verdi@posta.example' }
