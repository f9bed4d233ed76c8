import { createHash } from 'node:crypto'
import type { OnAlbo } from '../../cms/albo/register.ts'
import { plainText, type Body } from '../../content/documents/body.ts'
import { documentSchema } from '../../content/documents/document.ts'
import type { PublicBody, PublicDocument, PublicFile } from '../../content/publish.ts'

const digestOf = (title: string, body: Body): string => createHash('sha256').update(`${title}\n\n${plainText(body).trimEnd()}`).digest('hex')

/** What citizens can read of an act that is on the albo, by its fingerprints, beside those of the originals where they differ; `null` for other documents. */
export function onAlbo(record: unknown, { document, body, files }: { document: PublicDocument; body: PublicBody; files: PublicFile[] }): OnAlbo | null {
  if (!document.placements.some(({ venue }) => venue === 'albo-online')) return null
  const original = documentSchema.parse(record)
  const besides = (digest: string, other: string | undefined): { original?: string } => (other === undefined || other === digest ? {} : { original: other })
  const text = digestOf(document.title, body)
  return {
    document: document.id,
    shown: [
      { what: 'text', title: document.title, sha256: text, ...besides(text, digestOf(original.title, original.body)) },
      ...document.attachments.map(({ address, title, sha256 }) => {
        const source = files.find((file) => file.address === address)
        return { what: 'file' as const, title, sha256, ...besides(sha256, original.attachments.find(({ id }) => id === source?.attachmentId)?.sha256) }
      }),
    ],
  }
}
