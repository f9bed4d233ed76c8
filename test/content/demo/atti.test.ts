import { globSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'
import { addressOf } from '../../../content/documents/address.ts'
import { documentSchema, placementSchema, type Document } from '../../../content/documents/document.ts'
import { schoolSchema } from '../../../content/documents/school.ts'
import { bodyFromMarkdown } from '../../../content/intake/markdown.ts'
import { addDays, day, type Day } from '../../../content/lifecycle/day.ts'
import { publish, type Verdict } from '../../../content/publish.ts'
import { overrideSchema } from '../../../content/sections/override.ts'
import { sections } from '../../../content/sections/sections.ts'
import { readFileDescriptions } from '../../../scripts/demo/attachment-files.ts'

const demo = join(import.meta.dirname, '../../../content/demo')
const today = day('2026-11-25')
const noon = new Date('2026-11-25T11:00:00Z')
const read = (path: string): string => readFileSync(join(demo, path), 'utf8')

const school = schoolSchema.parse(parse(read('school.yaml')))
const files = new Map(readFileDescriptions(read('attachments/atti.yaml')).map((description) => [description.file, description]))

function resolveDay(written: string): Day {
  const relative = /^today(?:([+-]\d+))?$/.exec(written)
  return relative ? addDays(today, Number(relative[1] ?? 0)) : day(written)
}

const shape = documentSchema.shape
const dayText = z.string().transform(resolveDay)
const frontMatterSchema = z.strictObject({
  kind: shape.kind,
  actType: shape.actType,
  date: dayText,
  title: shape.title,
  slug: shape.slug,
  summary: shape.summary,
  audience: shape.audience,
  protocol: shape.protocol,
  signatory: shape.signatory,
  approval: shape.approval,
  easyRead: shape.easyRead,
  inForceFrom: dayText.optional(),
  replacedBy: z.string().optional(),
  state: shape.state.default('published'),
  withdrawal: z.string().optional(),
  placements: z.array(
    placementSchema.extend({
      from: dayText,
      until: dayText.optional(),
      obligationArisen: dayText.optional(),
      effectsUntil: dayText.optional(),
      endOfAppointment: dayText.optional(),
    }),
  ),
  attachments: z.array(z.string()).default([]),
  standards: shape.standards,
})

const mediaTypes = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  csv: 'text/csv',
}

type Written = { path: string; markdown: string; names: string[]; document: Document }

function readWritten(path: string): Written {
  const parts = /^---\n([\s\S]+?)\n---\n([\s\S]+)$/.exec(read(path))
  if (!parts) throw new Error(`${path} has no front matter`)
  const { attachments, withdrawal, ...facts } = frontMatterSchema.parse(parse(parts[1]!))
  const markdown = parts[2]!
  const document = documentSchema.parse({
    ...facts,
    id: `${facts.kind}-${basename(path, '.mdx')}`,
    body: bodyFromMarkdown(markdown),
    attachments: attachments.map((file) => {
      const description = files.get(file)
      if (!description) throw new Error(`${path} names ${file}, which attachments/atti.yaml does not describe`)
      return {
        id: file,
        title: description.title,
        mediaType: mediaTypes[description.kind],
        size: description.body.length,
        sha256: '0'.repeat(64),
        text: description.body,
      }
    }),
    ...(withdrawal ? { withdrawal: { reason: withdrawal, at: noon.toISOString() } } : {}),
    updatedAt: noon.toISOString(),
  })
  return { path, markdown, names: attachments, document }
}

const written = globSync(['atti/**/*.mdx', 'regolamenti/*.mdx', 'carta-dei-servizi.mdx'], { cwd: demo }).sort().map(readWritten)
const atti = written.filter(({ document }) => document.kind === 'atto')
const regolamenti = written.filter(({ document }) => document.kind === 'regolamento')
const carta = written.find(({ document }) => document.kind === 'carta-dei-servizi')!

const verdictOf = (slug: string): Verdict => publish(written.find(({ document }) => document.slug === slug)!.document, noon, school)
const outcome = (verdict: Verdict): string => ('cleared' in verdict ? 'public' : verdict.withheld.reason)

const words = z
  .array(
    z.strictObject({
      section: z.string(),
      introduction: z.string().min(20),
      responsible: z.string(),
      notApplicable: z.strictObject({ reason: z.string().min(20), on: z.string().transform(day) }).optional(),
      link: z.strictObject({ label: z.string(), url: z.url() }).optional(),
      override: overrideSchema.optional(),
    }),
  )
  .parse(parse(read('sezioni.yaml')))
const placed = new Set(written.flatMap(({ document }) => document.placements.flatMap(({ section }) => section ?? [])))

describe('the demo school', () => {
  it('has at least 45 atti, 12 regolamenti in force and a Carta dei servizi with 15 standards', () => {
    expect(atti.length).toBeGreaterThanOrEqual(45)
    expect(regolamenti.filter(({ document }) => !document.replacedBy).length).toBeGreaterThanOrEqual(12)
    expect(carta.document.standards?.length).toBeGreaterThanOrEqual(15)
  })

  it('gives every page its own address and its own title', () => {
    const addresses = written.map(({ document }) => addressOf(document))
    expect(addresses).not.toContain(null)
    expect(new Set(addresses).size).toBe(addresses.length)
    expect(new Set(written.map(({ document }) => document.title)).size).toBe(written.length)
  })

  const named = [...atti, ...regolamenti].map(({ path, document }) => [path, document] as const)
  it.each(named)('%s is named as its address and follows the clock', (path, document) => {
    expect(basename(path, '.mdx')).toBe(document.slug)
    if (document.kind === 'atto') expect(document.actType).toBeDefined()
    for (const { from, venue, section } of document.placements) {
      expect(from >= document.date).toBe(true)
      expect(from <= addDays(document.date, 92), 'published within three months of its making').toBe(true)
      expect(Boolean(section)).toBe(venue === 'amministrazione-trasparente')
    }
  })

  const rules = regolamenti.map(({ path, markdown }) => [path, markdown] as const)
  it.each(rules)('%s has between 8 and 25 articles, numbered in order, each with its commas', (_path, markdown) => {
    const articles = markdown.split(/^## /m).slice(1)
    expect(articles.length).toBeGreaterThanOrEqual(8)
    expect(articles.length).toBeLessThanOrEqual(25)
    articles.forEach((article, index) => {
      expect(article).toMatch(new RegExp(`^Art\\. ${index + 1} – \\S`))
      expect(article).toMatch(/^1\. \S/m)
    })
  })

  it('says of a replaced document what took its place', () => {
    const slugs = new Set(written.map(({ document }) => document.slug))
    const replaced = written.filter(({ document }) => document.replacedBy)
    expect(replaced.length).toBeGreaterThanOrEqual(2)
    for (const { document } of replaced) expect(slugs).toContain(document.replacedBy)
  })

  it('names every file it describes and describes every file it names', () => {
    expect(new Set(written.flatMap(({ names }) => names))).toEqual(new Set(files.keys()))
  })

  it('links only to pages that exist', () => {
    const addresses = new Set([
      ...written.map(({ document }) => addressOf(document)),
      ...words.map(({ section }) => `/amministrazione-trasparente/${section}`),
    ])
    for (const text of [...written.map(({ markdown }) => markdown), ...words.map(({ introduction }) => introduction)])
      for (const [, address] of text.matchAll(/\]\((\/[^)]*)\)/g)) expect(addresses).toContain(address)
  })

  it('holds nothing that MDX would take for code', () => {
    for (const { path, markdown } of written) expect(markdown, path).not.toMatch(/[<{}]/)
  })
})

describe('the words of the sections', () => {
  it('cover every section and subsection of the tree once each', () => {
    const tree = sections.flatMap(({ id, subsections }) => [id, ...subsections.map((subsection) => subsection.id)])
    expect(words.map(({ section }) => section).sort()).toEqual(tree.sort())
  })

  it('leave no subsection silent: it has documents, a link, or the reason why nothing is due', () => {
    for (const { section, notApplicable, link } of words.filter(({ section: id }) => id.includes('/')))
      expect([section, placed.has(section) || Boolean(link) || Boolean(notApplicable)]).toEqual([section, true])
  })

  it('never say that nothing is due where a document stands', () => {
    for (const { section, notApplicable } of words) expect([section, Boolean(notApplicable) && placed.has(section)]).toEqual([section, false])
  })

  it('exist for every section where a document stands', () => {
    for (const section of placed) expect(words.map((one) => one.section)).toContain(section)
  })
})

describe('the demo before the gate on 25 November 2026', () => {
  it.each([
    ['avviso-selezione-collaudatore', 'public'],
    ['nomina-commissione-elettorale', 'public'],
    ['graduatorie-terza-fascia-ata', 'public'],
    ['graduatoria-tutor-orientamento', 'public'],
    ['avviso-cessione-arredi', 'expired'],
    ['chiusura-prefestiva-uffici', 'scheduled'],
    ['bando-premio-scrittura', 'scheduled'],
    ['avviso-esperto-scacchi', 'withdrawn'],
    ['avviso-commissione-mensa', 'draft'],
    ['organigramma-2025-26', 'expired'],
    ['organigramma-2026-27', 'public'],
    ['dirigente-cessato-2024', 'public'],
    ['uso-dei-dispositivi-mobili-2021', 'public'],
  ])('%s is %s', (slug, expected) => {
    expect(outcome(verdictOf(slug))).toBe(expected)
  })

  it('keeps an act in Amministrazione Trasparente when its days on the albo are over', () => {
    const verdict = verdictOf('convenzione-palestra')
    expect('cleared' in verdict && verdict.cleared.document.placements.map(({ venue }) => venue)).toEqual(['amministrazione-trasparente'])
  })

  it('clears every document that is due', () => {
    const withheld = written.map(({ document }) => publish(document, noon, school)).flatMap((verdict) => ('withheld' in verdict ? [verdict.withheld] : []))
    expect(withheld.filter(({ reason }) => reason === 'unjudged' || reason === 'refused')).toEqual([])
    expect(withheld.map(({ reason }) => reason).sort()).toEqual(['draft', 'expired', 'expired', 'scheduled', 'scheduled', 'withdrawn'])
  })

  it.each([
    ['individuazione-supplente-collaboratore', ['EMAIL', 'FISCAL_CODE', 'PHONE']],
    ['determina-rimborso-quota', ['FISCAL_CODE', 'IBAN']],
    ['curriculum-esperto-ceramica', ['EMAIL', 'FISCAL_CODE', 'PHONE']],
  ])('redacts in %s the data that a tired office left in it', (slug, kinds) => {
    const verdict = verdictOf(slug)
    expect('cleared' in verdict && Object.keys(verdict.cleared.document.redactions)).toEqual(expect.arrayContaining(kinds))
  })

  it('takes none of the school’s own numbers and addresses for personal data', () => {
    const named = ['individuazione-supplente-collaboratore', 'determina-rimborso-quota', 'curriculum-esperto-ceramica']
    for (const { path, document } of written.filter((one) => !named.includes(one.document.slug ?? ''))) {
      const verdict = publish(document, noon, school)
      if (!('cleared' in verdict)) continue
      const { FISCAL_CODE, IBAN, EMAIL, PHONE } = verdict.cleared.document.redactions
      expect([path, FISCAL_CODE, IBAN, EMAIL, PHONE]).toEqual([path, undefined, undefined, undefined, undefined])
    }
  })
})
