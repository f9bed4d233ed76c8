import { writeDocument, writeSchool, writeSection } from '../../cms/records.ts'
import { day } from '../../content/lifecycle/day.ts'
import { readDemo } from '../../scripts/demo/read-demo.ts'
import { open } from '../../scripts/desk.ts'
import { manyDocuments } from './many-documents.ts'

/** Writes the invented school's profile and sections and so many circolari into the database of `LIMPIDA_DATA`, or edits the newest of them. Usage: fill.ts COUNT | edit */
const [what = '1000'] = process.argv.slice(2)
const payload = await open()
if (what === 'edit') {
  const { docs } = await payload.find({ collection: 'circolari', sort: '-date', limit: 1, depth: 0, select: { title: true } })
  const newest = docs[0]
  if (!newest) throw new Error('There is no circolare to edit.')
  await payload.update({ collection: 'circolari', id: newest.id, data: { title: `${newest.title}, rettifica` }, context: { limpidaWithoutRelease: true } })
} else {
  const demo = readDemo(day('2026-11-25'))
  await writeSchool(payload, demo.school)
  for (const words of demo.sections) await writeSection(payload, words)
  for (const { id: _, updatedAt: __, attachments: ___, replacedBy: ____, withdrawal: _____, ...document } of manyDocuments(Number(what))) await writeDocument(payload, document)
}
await payload.destroy()
process.exit(0)
