import { access, mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { redactedWord, redactText } from '../../content/privacy/redaction.ts'
import { Stop } from '../stop.ts'
import type { Inspected } from './inspect-file.ts'
import { isClear } from './report.ts'

/**
 * Writes the copy of a file that may be published, and says what it did in a sentence. Text and CSV lose their data; a file of another
 * kind is copied only where there is nothing to take out, because its data cannot be taken out here for certain.
 */
export async function writeClearCopy(inspected: Inspected, folder: string): Promise<string> {
  const { file } = inspected
  if (inspected.unread !== null) return `«${file}» resta fuori: non si legge.`
  if (inspected.refused !== null) return `«${file}» resta fuori: non va pubblicato.`
  if (inspected.inName.length > 0) return `«${file}» resta fuori: il suo nome dice di una persona. Rinominalo e riprova.`
  const isText = inspected.mediaType === 'text/plain' || inspected.mediaType === 'text/csv'
  if (!isText && !isClear(inspected)) return `«${file}» resta fuori: da questo tipo di file i dati non si tolgono con certezza. Correggi l’originale ed esportalo di nuovo.`
  const isBelow = !path.isAbsolute(file) && !path.normalize(file).startsWith('..')
  const target = path.join(folder, isBelow ? path.normalize(file) : path.basename(file))
  const isTaken = await access(target).then(() => true, () => false)
  if (isTaken) throw new Stop(`C’è già «${target}»: non lo sovrascrivo. Scegli una cartella vuota.`)
  await mkdir(path.dirname(target), { recursive: true })
  await writeFile(target, isClear(inspected) ? inspected.bytes : redactText(inspected.text, inspected.findings))
  return isClear(inspected) ? `«${file}» è copiato com’è.` : `«${file}» è copiato con ${inspected.findings.length} «${redactedWord}» al posto dei dati.`
}
