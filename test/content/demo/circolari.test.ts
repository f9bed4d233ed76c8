import { globSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { plainText } from '../../../content/documents/body.ts'
import { documentSchema, type Document } from '../../../content/documents/document.ts'
import { schoolSchema } from '../../../content/documents/school.ts'
import { day, schoolYearOf, type Day } from '../../../content/lifecycle/day.ts'
import { publish, type Verdict } from '../../../content/publish.ts'
import { readFileDescriptions } from '../../../scripts/demo/attachment-files.ts'
import { readDemoDocument } from '../../../scripts/demo/read-demo.ts'

const demo = join(import.meta.dirname, '../../../content/demo')
const today = day('2026-11-25')
const noon = new Date('2026-11-25T11:00:00Z')
const read = (path: string): string => readFileSync(join(demo, path), 'utf8')

const school = schoolSchema.parse(parse(read('school.yaml')))
const files = new Map(readFileDescriptions(read('attachments/circolari.yaml')).map((description) => [description.file, description]))

const mediaTypes = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  csv: 'text/csv',
}

type Written = { path: string; text: string; names: string[]; document: Document }

function readWritten(path: string): Written {
  const { draft, attachments } = readDemoDocument(path, read(path), today)
  const { withdrawal, ...facts } = draft
  const document = documentSchema.parse({
    ...facts,
    id: `circolare-${facts.schoolYear}-${facts.number}`,
    attachments: attachments.map((file) => {
      const description = files.get(file)
      if (!description) throw new Error(`${path} names ${file}, which attachments/circolari.yaml does not describe`)
      const { title, kind, body } = description
      return { id: file, title, mediaType: mediaTypes[kind], size: body.length, sha256: '0'.repeat(64), text: body }
    }),
    ...(withdrawal ? { withdrawal: { reason: withdrawal, at: noon.toISOString() } } : {}),
    updatedAt: noon.toISOString(),
  })
  return { path, text: `${document.title}\n\n${document.summary ?? ''}\n\n${plainText(document.body)}`, names: attachments, document }
}

const written = globSync('circolari/**/*.mdx', { cwd: demo }).sort().map(readWritten)
const rows = written.map((one) => [one.path, one] as const)

const weekdays = ['domenica', 'lunedì', 'martedì', 'mercoledì', 'giovedì', 'venerdì', 'sabato']
const months = ['gennaio', 'febbraio', 'marzo', 'aprile', 'maggio', 'giugno', 'luglio', 'agosto', 'settembre', 'ottobre', 'novembre', 'dicembre']
const weekdayAndDate = new RegExp(String.raw`(${weekdays.join('|')}) (\d{1,2})°? (${months.join('|')})(?: (\d{4}))?`, 'g')
const pairOfDays = new RegExp(
  String.raw`(${weekdays.join('|')}) (\d{1,2})°? (?:e|a) (?:${weekdays.join('|')}) \d{1,2}°? (${months.join('|')})(?: (\d{4}))?`,
  'g',
)

/** The weekdays of a text that do not agree with their dates, as sentences; a date without a year is of the given school year. */
function wrongWeekdays(text: string, schoolYear: string): string[] {
  const first = Number(schoolYear.slice(0, 4))
  return [...text.matchAll(weekdayAndDate), ...text.matchAll(pairOfDays)].flatMap(([phrase, weekday, date, month, year]) => {
    const index = months.indexOf(month ?? '')
    const moment = new Date(Date.UTC(Number(year ?? (index >= 8 ? first : first + 1)), index, Number(date)))
    const actual = weekdays[moment.getUTCDay()]
    return weekday === actual ? [] : [`«${phrase}» is a ${actual}`]
  })
}

const of = (schoolYear: string, number: number): Written => {
  const found = written.find(({ document }) => document.schoolYear === schoolYear && document.number === number)
  if (!found) throw new Error(`no circolare ${number} of ${schoolYear}`)
  return found
}
const verdicts = new Map(written.map((one) => [one, publish(one.document, noon, school)]))
const verdictOf = (one: Written): Verdict => verdicts.get(one)!
const outcome = (verdict: Verdict): string => ('cleared' in verdict ? 'public' : verdict.withheld.reason)

/** Circulars in which a tired office left personal data, with what the gate must take out. */
const leaks: [string, number, string[]][] = [
  ['2025-26', 58, ['EMAIL', 'FISCAL_CODE', 'PHONE']],
  ['2025-26', 134, ['FISCAL_CODE', 'IBAN']],
  ['2026-27', 31, ['FISCAL_CODE', 'PHONE']],
  ['2026-27', 38, ['FISCAL_CODE']],
  ['2026-27', 41, ['EMAIL', 'PHONE']],
  ['2026-27', 74, ['EMAIL', 'PHONE']],
]

describe('the circulars of the demo school', () => {
  it('are at least 46, over two school years', () => {
    expect(written.length).toBeGreaterThanOrEqual(46)
    expect(new Set(written.map(({ document }) => document.schoolYear))).toEqual(new Set(['2025-26', '2026-27']))
  })

  it('have a number and a title that no other circular has', () => {
    const numbers = written.map(({ document }) => `${document.schoolYear}/${document.number}`)
    expect(new Set(numbers).size).toBe(numbers.length)
    expect(new Set(written.map(({ document }) => document.title)).size).toBe(written.length)
  })

  it.each(rows)('%s is named for its year and number, is of its school year and speaks to someone', (path, { document }) => {
    expect(document.kind).toBe('circolare')
    expect(basename(dirname(path))).toBe(document.schoolYear)
    expect(Number(basename(path).slice(0, 3))).toBe(document.number)
    expect(schoolYearOf(document.date)).toBe(document.schoolYear)
    expect(document.audience).not.toEqual([])
    expect(document.signatory).toBeDefined()
  })

  it('are numbered in the order of their dates', () => {
    for (const schoolYear of ['2025-26', '2026-27']) {
      const dates = written
        .filter(({ document }) => document.schoolYear === schoolYear)
        .sort((one, other) => (one.document.number ?? 0) - (other.document.number ?? 0))
        .map(({ document }): Day => document.date)
      expect(dates).toEqual([...dates].sort())
    }
  })

  it.each(rows)('%s stands under Circolari, never before its date', (_path, { document }) => {
    expect(document.placements.filter(({ venue }) => venue === 'circolari')).toHaveLength(1)
    for (const { from, venue, section } of document.placements) {
      expect(from >= document.date).toBe(true)
      expect(Boolean(section)).toBe(venue === 'amministrazione-trasparente')
    }
  })

  it.each(rows)('%s names the right weekday of every date', (_path, { text, document }) => {
    expect(wrongWeekdays(text, document.schoolYear ?? '')).toEqual([])
  })

  it.each([
    ['martedì 6 novembre 2026', '«martedì 6 novembre 2026» is a venerdì'],
    ['lunedì 7 gennaio', '«lunedì 7 gennaio» is a giovedì'],
    ['domenica 9 e martedì 10 novembre 2026', '«domenica 9 e martedì 10 novembre 2026» is a lunedì'],
  ])('a wrong weekday in «%s» would be noticed', (text, sentence) => {
    expect(wrongWeekdays(text, '2026-27')).toEqual([sentence])
  })

  it.each(rows)('%s is plain text: no exclamation marks, nothing that MDX would take for code', (path, { text }) => {
    expect(text).not.toContain('!')
    expect(read(path).replace(/^---[\s\S]*?\n---\n/, '')).not.toMatch(/[<{}]/)
  })

  it('link only to regolamenti of the demo', () => {
    const links = rows.flatMap(([path]) => [...read(path).matchAll(/\]\((\/[^)]*)\)/g)].map(([, address = '']) => address))
    expect(links.length).toBeGreaterThan(0)
    for (const address of links) expect(() => read(`${address.slice(1)}.mdx`), address).not.toThrow()
  })

  it('name every file that is described, and no other', () => {
    expect(new Set(written.flatMap(({ names }) => names))).toEqual(new Set(files.keys()))
  })
})

describe('the circulars of the demo before the gate on 25 November 2026', () => {
  it('are public, except those whose life says otherwise', () => {
    const withheld = written.flatMap((one) => {
      const result = outcome(verdictOf(one))
      return result === 'public' ? [] : [`${one.document.schoolYear}/${one.document.number} ${result}`]
    })
    expect(withheld.sort()).toEqual([
      '2025-26/117 expired',
      '2026-27/24 expired',
      '2026-27/36 expired',
      '2026-27/63 withdrawn',
      '2026-27/79 refused',
      '2026-27/84 scheduled',
      '2026-27/85 scheduled',
      '2026-27/86 draft',
      '2026-27/87 draft',
    ])
  })

  it.each([77, 78])('circular %s is public on its last day, 27 November, and expired on the 28th', (number) => {
    const { document } = of('2026-27', number)
    expect(outcome(publish(document, new Date('2026-11-27T22:00:00Z'), school))).toBe('public')
    expect(outcome(publish(document, new Date('2026-11-27T23:30:00Z'), school))).toBe('expired')
  })

  it('stand in more than one place where the law asks for it', () => {
    const twice = written.filter(({ document }) => document.placements.length > 1)
    expect(twice.length).toBeGreaterThanOrEqual(5)
    for (const { document } of twice) expect(new Set(document.placements.map(({ rule }) => rule)).size).toBeGreaterThan(1)
  })

  it.each(leaks)('circular %s/%s loses what a tired office left in it', (schoolYear, number, kinds) => {
    const verdict = verdictOf(of(schoolYear, number))
    expect('cleared' in verdict && Object.keys(verdict.cleared.document.redactions)).toEqual(expect.arrayContaining(kinds))
    const shown = 'cleared' in verdict ? plainText(verdict.cleared.body) : ''
    expect(shown).not.toMatch(/\b[A-Z]{6}\d{2}[A-Z]\d{2}[A-Z]\d{3}[A-Z]\b|posta\.example|555 01\d\d|IT70/)
  })

  it('keep the school’s own numbers, addresses and account', () => {
    const leaky = new Set(leaks.map(([schoolYear, number]) => of(schoolYear, number)))
    for (const one of written.filter((candidate) => !leaky.has(candidate))) {
      const verdict = verdictOf(one)
      if (!('cleared' in verdict)) continue
      const { FISCAL_CODE, IBAN, EMAIL, PHONE } = verdict.cleared.document.redactions
      expect([one.path, FISCAL_CODE, IBAN, EMAIL, PHONE]).toEqual([one.path, undefined, undefined, undefined, undefined])
      expect([one.path, verdict.cleared.withheldAttachments]).toEqual([one.path, []])
    }
  })
})
