import { describe, expect, it } from 'vitest'
import { day } from '../../../content/lifecycle/day.ts'
import { retentionRuleNames } from '../../../content/lifecycle/retention.ts'
import { confidences, contentForms } from '../../../content/sections/section.ts'
import {
  applicabilities,
  applicabilityLabel,
  confidenceLabel,
  emptyStatementOn,
  findSection,
  findSubsection,
  isInForce,
  notApplicableStatement,
  sectionAddress,
  sectionOf,
  sections,
  subsections,
  updateFrequencies,
  updateFrequencyLabel,
} from '../../../content/sections/sections.ts'

const twice = <Value>(values: Value[]): Value[] => [...new Set(values.filter((value, place) => values.indexOf(value) !== place))]

describe('the tree of Amministrazione Trasparente', () => {
  it('has 23 sections and 61 subsections', () => {
    expect(sections).toHaveLength(23)
    expect(subsections).toHaveLength(61)
  })

  it('has the sections in the order of the law, with their titles word for word', () =>
    expect(sections.map(({ officialCode, title }) => `${officialCode ?? '--'} ${title}`)).toEqual([
      '01 Disposizioni generali',
      '02 Organizzazione',
      '03 Consulenti e collaboratori',
      '04 Personale',
      '05 Bandi di concorso',
      '06 Performance',
      '07 Enti controllati',
      '08 Attività e procedimenti',
      '09 Provvedimenti',
      '-- Controlli sulle imprese',
      '10 Bandi di gara e contratti',
      '11 Sovvenzioni, contributi, sussidi, vantaggi economici',
      '12 Bilanci',
      '13 Beni immobili e gestione patrimonio',
      "14 Controlli e rilievi sull'amministrazione",
      '15 Servizi erogati',
      "22 Pagamenti dell'amministrazione",
      '16 Opere pubbliche',
      '17 Pianificazione e governo del territorio',
      '18 Informazioni ambientali',
      '19 Strutture sanitarie private accreditate',
      '20 Interventi straordinari e di emergenza',
      '21 Altri contenuti',
    ]))

  it('has each subsection once', () => expect(twice([...sections, ...subsections].map(({ id }) => id))).toEqual([]))

  it('gives one code to two subsections only where the law joins what a school keeps apart', () =>
    expect(twice(subsections.flatMap(({ officialCodes }) => officialCodes))).toEqual(['10.02', '12.01']))

  it('leaves out of the codes only what the law has for other bodies', () => {
    const known = new Set(subsections.flatMap(({ officialCodes }) => officialCodes))
    const vocabulary: Record<string, number> = {
      '01': 3, '02': 5, '03': 3, '04': 12, '05': 1, '06': 5, '07': 4, '08': 2, '09': 2, '10': 2, '11': 2, '12': 2, '13': 2, '14': 3, '15': 9, '16': 3, '17': 1, '18': 1, '19': 1, '20': 1, '21': 4,
    }
    const all = Object.entries(vocabulary).flatMap(([code, count]) => Array.from({ length: count }, (_, place) => `${code}.${String(place + 1).padStart(2, '0')}`))
    expect(all.filter((code) => !known.has(code)).sort()).toEqual(['02.03', '03.02', '03.03', '15.07'])
    expect([...known].filter((code) => !all.includes(code))).toEqual([])
  })

  it('has no code only where the vocabulary of AgID lacks the subsection', () =>
    expect(subsections.filter(({ officialCodes }) => officialCodes.length === 0).map(({ id }) => id)).toEqual([
      'controlli-imprese/controlli-imprese-repealed',
      'bandi-gara-contratti/atti-carattere-generale',
      'altri-contenuti/privacy',
    ]))

  it('counts the subsections that concern a school, may concern it, or do not', () => {
    const count = Object.fromEntries(applicabilities.map((name) => [name, subsections.filter(({ applicability }) => applicability === name).length]))
    expect(count).toEqual({ applicable: 40, 'usually-empty': 8, 'not-applicable': 8, unsure: 4, repealed: 1 })
  })

  it('finds a section and a subsection by id, and nothing by another word', () => {
    expect(findSection('organizzazione')?.title).toBe('Organizzazione')
    expect(findSection('organizzazione/organi')?.title).toBe('Organi di indirizzo e di gestione (Consiglio di Istituto)')
    expect(findSubsection('organizzazione')).toBeUndefined()
    expect(findSection('organizzazione/')).toBeUndefined()
    expect(findSection('toString')).toBeUndefined()
  })

  it('knows one repealed section', () =>
    expect(sections.filter((section) => !isInForce(section)).map(({ id }) => id)).toEqual(['controlli-imprese']))
})

describe.each(sections)('section $id', (section) => {
  it('holds subsections of its own name', () => {
    for (const subsection of section.subsections) {
      expect(subsection.id).toMatch(new RegExp(`^${section.id}/[a-z0-9]+(-[a-z0-9]+)*$`))
      expect(sectionOf(subsection)).toBe(section)
      expect(sectionAddress(subsection)).toBe(`/amministrazione-trasparente/${subsection.id}`)
    }
  })
})

const sentence = /^[A-ZÀ-Ý].*[^ ]\.$/u
const english = /\b(?:the|of|and|with|from|only|memory|seed|school)\b/i

describe.each(subsections)('subsection $id', (subsection) => {
  it('cites the law, with the address of its text where it is on Normattiva', () => {
    expect(subsection.legalBasis.length).toBeGreaterThan(0)
    for (const { text, url } of subsection.legalBasis) {
      expect(text).toMatch(/\d/)
      if (/^Art\. \S+ .*(?:d\.lgs\.|l\.|d\.l\.) \d/.test(text)) expect(url).toMatch(/^https:\/\/www\.normattiva\.it\/uri-res\/N2Ls\?urn:nir:stato:[a-z.]+:\d{4}-\d{2}-\d{2};\d+~art\d+[a-z]*$/)
    }
  })

  it('says what is due exactly where something may concern a school', () => {
    const { applicability, contentDue, form } = subsection
    if (applicability === 'not-applicable' || applicability === 'repealed') expect([contentDue, form]).toEqual([[], ['none']])
    else if (applicability !== 'unsure') expect(contentDue.length).toBeGreaterThan(0)
  })

  it('follows a retention rule, a form, a frequency and a confidence that exist', () => {
    expect(retentionRuleNames).toContain(subsection.retention)
    expect(confidences).toContain(subsection.confidence)
    for (const form of subsection.form) expect(contentForms).toContain(form)
    for (const { frequency } of subsection.updates) expect(updateFrequencies).toContain(frequency)
    expect(subsection.updates.filter(({ what }) => what === undefined).length).toBeLessThanOrEqual(1)
  })

  it('has only deadlines that can be met', () => {
    for (const { deadline, frequency } of subsection.updates) {
      if (deadline?.kind === 'each-year') {
        expect(frequency).toBe('yearly')
        day(`2026-${String(deadline.month).padStart(2, '0')}-${String(deadline.day).padStart(2, '0')}`)
      }
      if (deadline?.kind === 'after-period') expect(['quarterly', 'half-yearly']).toContain(frequency)
      if (deadline?.kind === 'after-act') expect(frequency).toBe('timely')
    }
  })

  it('is never empty without a statement', () => {
    expect(subsection.emptyStatement).toMatch(sentence)
    const statement = emptyStatementOn(day('2026-01-30'), subsection)
    if (subsection.applicability === 'not-applicable') expect(statement).toBe(notApplicableStatement)
    else if (subsection.applicability !== 'repealed') expect(statement).toMatch(/[^. ] alla data del 30\/01\/2026\.$/)
  })

  it('says why it is not sure', () => {
    if (subsection.confidence === 'low' || subsection.applicability === 'unsure') expect(subsection.doubt).toMatch(sentence)
  })

  it('speaks Italian', () => {
    const { title, contentDue, note, privacy, doubt, emptyStatement, nationalDatabase, columns, updates } = subsection
    const texts = [title, ...contentDue, note, privacy, doubt, emptyStatement, nationalDatabase?.effect, ...(columns ?? []), ...updates.map(({ what }) => what)]
    for (const text of texts) expect(text ?? '').not.toMatch(english)
  })
})

describe('the rows that a school asks about most', () => {
  it.each([
    ['disposizioni-generali/atti-generali', 'in-force', 'timely'],
    ['organizzazione/organi', 'current-version', 'timely'],
    ['consulenti-collaboratori/titolari-incarichi', 'three-years-after-end', 'timely'],
    ['personale/dirigenti', 'three-years-after-end', 'timely'],
    ['personale/tassi-assenza', 'five-years', 'quarterly'],
    ['provvedimenti/provvedimenti-dirigente', 'five-years', 'half-yearly'],
    ['bilanci/bilancio-consuntivo', 'five-years', 'yearly'],
    ['pagamenti/dati-pagamenti', 'five-years', 'quarterly'],
    ['servizi-erogati/carta-servizi', 'in-force', 'timely'],
  ])('%s follows the rule %s and is updated %s', (id, retention, frequency) => {
    const subsection = findSubsection(id)
    expect(subsection?.retention).toBe(retention)
    expect(subsection?.updates[0].frequency).toBe(frequency)
  })

  it('names every closed value in Italian', () => {
    for (const labels of [applicabilityLabel, confidenceLabel, updateFrequencyLabel]) for (const label of Object.values(labels)) expect(label).toMatch(/^[A-Z]/)
  })
})
