import path from 'node:path'
import { documentCollections } from '../cms/documents.ts'
import { writeAttachment, writeDocument, writeSchool, writeSection, writeSynonyms, writeUser } from '../cms/records.ts'
import { writeTable } from '../cms/tables.ts'
import { dayOf } from '../content/lifecycle/day.ts'
import { dataFolder, makePrivateFolder } from './data-folder.ts'
import { writeAlboHistory } from './demo/albo-history.ts'
import { makeFile } from './demo/attachment-files.ts'
import { keepLogins, makeLogins } from './demo/logins.ts'
import { readDemo } from './demo/read-demo.ts'
import { open } from './desk.ts'
import { run } from './stop.ts'

const mediaTypes: Record<string, string> = {
  '.pdf': 'application/pdf',
  '.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  '.csv': 'text/csv',
}

/** Fills a database that has no users with the invented school; one that has users is left as it is. */
await run(async () => {
  makePrivateFolder(dataFolder)
  const payload = await open()
  try {
    const { totalDocs: users } = await payload.count({ collection: 'utenti', overrideAccess: true })
    if (users > 0) {
      process.stdout.write('The database has its users already: nothing to fill.\n')
      return
    }
    const demo = readDemo(dayOf(new Date()))
    const say = (done: number, of: number, what: string): boolean => process.stdout.write(`Writing the invented school: ${what} ${done} of ${of}\n`)

    await writeSchool(payload, { ...demo.school, ...(process.env.LIMPIDA_SITE_URL ? { siteUrl: process.env.LIMPIDA_SITE_URL } : {}) })
    for (const [index, words] of demo.sections.entries()) {
      await writeSection(payload, words)
      if (index % 20 === 0) say(index + 1, demo.sections.length, 'section')
    }
    await writeSynonyms(payload, demo.synonyms)
    const attachments = new Map<string, number | string>()
    for (const [index, description] of demo.files.entries()) {
      const bytes = await makeFile(description, demo.school.name)
      attachments.set(description.file, await writeAttachment(payload, { title: description.title, name: description.file, bytes, mediaType: mediaTypes[path.extname(description.file)] ?? 'text/plain' }))
      if (index % 10 === 0) say(index + 1, demo.files.length, 'file')
    }
    const ids = new Map<string, string>()
    const newestFirst = [...demo.documents].sort((one, other) => Number(one.replacedBySlug !== undefined) - Number(other.replacedBySlug !== undefined))
    for (const [index, { draft, file, attachments: names, replacedBySlug }] of newestFirst.entries()) {
      const successor = replacedBySlug === undefined ? undefined : ids.get(replacedBySlug)
      if (replacedBySlug !== undefined && successor === undefined) throw new Error(`${file} is replaced by ${replacedBySlug}, which the demo does not have.`)
      const id = await writeDocument(payload, {
        ...draft,
        replacedBy: successor,
        attachments: names.map((name) => {
          const attachment = attachments.get(name)
          if (attachment === undefined) throw new Error(`${file} carries ${name}, which no file of content/demo/attachments describes.`)
          return attachment
        }),
      })
      ids.set(draft.slug ?? draft.kind, id)
      if (index % 20 === 0) say(index + 1, newestFirst.length, 'document')
    }
    for (const table of demo.tables) await writeTable(payload, table)
    await writeAlboHistory(payload, demo.school, new Date())
    const logins = makeLogins(demo.school.emailDomains[0] ?? 'scuola.example')
    for (const { name, email, role, password } of logins) await writeUser(payload, { name, email, role, password })
    keepLogins(logins)
    process.stdout.write(`The invented school is written: ${demo.documents.length} documents, ${demo.files.length} files, ${demo.tables.length} tables, ${demo.sections.length} sections, in ${Object.keys(documentCollections).length} collections.\n`)
  } finally {
    await payload.destroy()
  }
})
