import { everyWord } from '../../cms/reading/every-word.ts'
import type { PersonalDataKind } from '../../content/privacy/finding.ts'
import { judge, type Context } from '../../content/privacy/judge.ts'
import type { Check, Problem } from './check.ts'
import { datumAndKind } from '../../content/privacy/decisions.ts'
import { identifiers } from './personal-data.ts'

/** The copies are read again as they lie in the release, with another reader than the one that made them: text, properties, bookmarks. */
export const fileContents: Check = {
  name: 'file-contents',
  promise: 'no fiscal code, private IBAN, private e-mail or private phone number is in the text or the properties of a file',
  run: async ({ files, readBytes, snapshot, clean }) => {
    const documents = new Map(snapshot.documents.flatMap((document) => document.attachments.map(({ address }) => [address.slice(1), document] as const)))
    const { kept } = snapshot
    const school = JSON.stringify([snapshot.school, [...kept].sort()])
    const problems: Problem[] = []
    for (const file of files) {
      const document = documents.get(file)
      if (!document) continue // «attachments» says that it should not be there
      const context: Context = { kind: document.actType ?? document.kind, sections: document.placements.map(({ venue, section }) => section ?? venue), school: snapshot.school }
      const found = new Set<PersonalDataKind>()
      let isRead = true
      const bytes = readBytes(file)
      await clean.isCleanOnceRead(`file\n${school}\n${context.kind}\n${context.sections.join(' ')}`, bytes, async () => {
        const words = await everyWord(bytes, file)
        isRead = words !== null
        for (const { action, kind, start, end } of judge(words ?? '', context).findings) if (action === 'redact' && identifiers.has(kind) && !kept.has(datumAndKind(kind, (words ?? '').slice(start, end)))) found.add(kind)
        return isRead && found.size === 0
      })
      if (!isRead) problems.push({ check: 'file-contents', severity: 'error', file, what: 'cannot be read again' })
      if (found.size > 0) problems.push({ check: 'file-contents', severity: 'error', file, what: `holds personal data: ${[...found].join(', ')}` })
    }
    return problems
  },
}
