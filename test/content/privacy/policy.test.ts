import { describe, expect, it } from 'vitest'
import { bearers } from '../../../content/privacy/bearer.ts'
import { personalDataKinds } from '../../../content/privacy/finding.ts'
import { judge } from '../../../content/privacy/judge.ts'
import { asScanned, policy, rowFor } from '../../../content/privacy/policy.ts'
import { subsections } from '../../../content/sections/sections.ts'
import { lettersIn, unmarked } from './marked.ts'
import { rowCases } from './policy-rows.ts'
import { school } from './school.ts'

const anywhere = { kind: 'circolare', sections: [] }

describe('the policy', () => {
  it.each(personalDataKinds.flatMap((kind) => bearers.map((bearer) => [kind, bearer] as const)))('has a row for %s of %s', (kind, bearer) => {
    expect(rowFor(kind, bearer, anywhere).basis).not.toBe('')
  })
  it('names every row once', () => expect(new Set(policy.map(({ id }) => id)).size).toBe(policy.length))
  it('asks where nobody knows who a person is', () => expect(rowFor('PERSON_NAME', 'unknown', anywhere).action).toBe('ask'))
  it.each([
    ['shows the winner of a contract', 'appointed', 'consulenti-e-collaboratori/titolari-di-incarichi', 'publish'],
    ['hides the one who has a grant', 'appointed', 'sovvenzioni/atti-di-concessione', 'redact'],
    ['knows our own name of that section', 'appointed', 'sovvenzioni/atti-concessione', 'redact'],
    ['shows only counts of absences', 'staff', 'personale/tassi-di-assenza', 'redact'],
  ] as const)('%s', (_, bearer, section, action) => {
    expect(rowFor('PERSON_NAME', bearer, { kind: 'tabella-at', sections: [asScanned(section)] }).action).toBe(action)
  })
  it('decides by our names of the sections as by those of older archives', () => {
    for (const { id } of subsections) expect(asScanned(asScanned(id))).toBe(asScanned(id))
    expect(asScanned('personale/tassi-assenza')).toBe('personale/tassi-di-assenza')
  })
  it('has an act for each row', () => {
    expect(rowCases.map(({ row }) => row).sort()).toEqual(policy.map(({ id }) => id).sort())
  })
  it('locks what nobody may show, and calls it high risk where it tells most of a person', () => {
    for (const { id, action, lock, isHighRisk } of policy) {
      if (lock || isHighRisk) expect(action, id).not.toBe('publish')
    }
    expect(policy.filter(({ isHighRisk }) => isHighRisk).map(({ id }) => id)).toEqual([
      'health-in-acts', 'health', 'religion-in-acts', 'religion', 'union-in-acts', 'union', 'hardship', 'hardship-where-due', 'discipline', 'discipline-where-due', 'judicial', 'judicial-where-due',
      'pupil-in-acts', 'pupil', 'own-matter-in-transparency',
    ])
  })
})

describe('the row of the policy', () => {
  it.each(rowCases)('«$row» decides in its act', ({ row, kind, section, text: marked }) => {
    const text = unmarked(marked)
    const context = { kind, sections: section ? [section] : [], school }
    // A school that tightens this very row has the act refused: so the row is the one that decided.
    expect(judge(text, { ...context, school: { ...school, ruleChanges: [{ row, action: 'refuse', reason: 'Prova' }] } }).refusals.map(({ id }) => id)).toContain(row)
    const hidden = new Uint8Array(text.length)
    for (const { start, end } of judge(text, context).findings) hidden.fill(1, start, end)
    const [goes, stays] = [lettersIn(marked, '⟦'), lettersIn(marked, '⟨')]
    expect([...text].filter((_, at) => goes[at] && !hidden[at]).join('')).toBe('')
    expect([...text].filter((_, at) => stays[at] && hidden[at]).join('')).toBe('')
  })
})
