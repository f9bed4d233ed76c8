import { describe, expect, it } from 'vitest'
import { day } from '../../../content/lifecycle/day.ts'
import { publishSection, readClearedSection } from '../../../content/publish.ts'
import { asChosen, choicesOf, overrideSchema, type Override } from '../../../content/sections/override.ts'
import { findSubsection, notApplicableStatement, subsections } from '../../../content/sections/sections.ts'
import { obligationsOn } from '../../../content/obligations/monitor.ts'
import { school } from '../../fixtures/documents.ts'

const row = findSubsection('personale/tassi-assenza')!
const all: Override = {
  applicability: { value: 'not-applicable', reason: 'La scuola non ha personale proprio.' },
  retention: { value: 'current-version', reason: 'Dati che cambiano.', resolution: 'Delibera n. 3 del 2 marzo 2026' },
  statement: { value: 'Qui non c’è nulla.', reason: 'Più chiaro.' },
}

describe('what a school chooses otherwise than the law', () => {
  it('changes how the subsection counts, and leaves the row of the law as it is', () => {
    expect(asChosen(row, all)).toMatchObject({ id: row.id, applicability: 'not-applicable', retention: 'current-version', emptyStatement: 'Qui non c’è nulla.' })
    expect(asChosen(row, { applicability: all.applicability })).toMatchObject({ retention: 'five-years', emptyStatement: notApplicableStatement })
    expect(findSubsection('personale/tassi-assenza')).toMatchObject({ applicability: 'applicable', retention: 'five-years' })
  })

  it.each(subsections)('on $id changes nothing while nothing is chosen', (subsection) => {
    expect(asChosen(subsection, undefined)).toEqual(subsection)
    expect(choicesOf(subsection, undefined)).toEqual([])
  })

  it('stands beside what the law says, with the reason', () => {
    expect(choicesOf(row, all)).toEqual([
      { what: 'Applicabilità', law: 'Riguarda la scuola', school: 'Non riguarda la scuola', reason: 'La scuola non ha personale proprio.' },
      { what: 'Conservazione', law: 'Cinque anni (art. 8 c. 3 d.lgs. 33/2013)', school: 'Solo la versione corrente (art. 8 c. 2 d.lgs. 33/2013)', reason: 'Dati che cambiano. (Delibera n. 3 del 2 marzo 2026)' },
      { what: 'Dichiarazione', law: row.emptyStatement, school: 'Qui non c’è nulla.', reason: 'Più chiaro.' },
    ])
  })

  it.each<[string, object]>([
    ['an applicability without a reason', { applicability: { value: 'applicable' } }],
    ['an applicability with an empty reason', { applicability: { value: 'applicable', reason: '' } }],
    ['a retention without a resolution', { retention: { value: 'albo', reason: 'x' } }],
    ['a rule that does not exist', { retention: { value: 'ten-years', reason: 'x', resolution: 'y' } }],
    ['a statement without a reason', { statement: { value: 'x' } }],
    ['a repealed applicability', { applicability: { value: 'repealed', reason: 'x' } }],
  ])('is never %s', (_, override) => expect(overrideSchema.safeParse(override).success).toBe(false))

  it('passes the gate with its personal data taken out, and is read back', () => {
    const words = publishSection({ section: row.id, introduction: [], override: { ...all, statement: { value: 'Scrivi a VLDMRA80A41H501A', reason: 'Chiesto da VLDMRA80A41H501A' } } }, school)
    expect(words?.override?.statement).toEqual({ value: 'Scrivi a [omissis: codice fiscale]', reason: 'Chiesto da [omissis: codice fiscale]' })
    expect(readClearedSection(JSON.parse(JSON.stringify(words)))).toEqual(words)
  })

  it('takes an obligation off the list, or puts it there', () => {
    const on = (section: string, override?: Override) => obligationsOn(day('2026-11-25'), { filed: [], words: override ? [{ section, override }] : [] }).filter((one) => one.section === section)
    expect(on(row.id, { applicability: all.applicability })).toEqual([])
    expect(on('opere-pubbliche/opere-pubbliche-na')).toEqual([])
    expect(on('opere-pubbliche/opere-pubbliche-na', { applicability: { value: 'applicable', reason: 'La scuola ha un cantiere.' } })).toMatchObject([{ state: 'late' }])
  })
})
