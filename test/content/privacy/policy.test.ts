import { describe, expect, it } from 'vitest'
import { bearers } from '../../../content/privacy/bearer.ts'
import { personalDataKinds } from '../../../content/privacy/finding.ts'
import { judge } from '../../../content/privacy/judge.ts'
import { policy, rowFor, type PolicyRow } from '../../../content/privacy/policy.ts'
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
    ['knows our own name of that section', 'appointed', 'sovvenzioni-contributi-sussidi-vantaggi-economici/atti-di-concessione', 'redact'],
    ['shows only counts of absences', 'staff', 'personale/tassi-di-assenza', 'redact'],
  ] as const)('%s', (_, bearer, section, action) => {
    expect(rowFor('PERSON_NAME', bearer, { kind: 'tabella-at', sections: [section] }).action).toBe(action)
  })
  it('lets a school put its own row first', () => {
    const own: PolicyRow = { id: 'own', data: ['PERSON_NAME'], of: ['ranked'], action: 'redact', basis: 'scelta del Consiglio di Istituto' }
    const text = 'Graduatoria esperti\n1) Marta Tedeschi 66/100\n2) Enrico Parisini 61/100'
    const context = { kind: 'graduatoria', sections: ['albo-online'], school }
    expect(judge(text, context).findings).toEqual([])
    expect(judge(text, { ...context, rows: [own] }).findings.map(({ why }) => why)).toEqual(['scelta del Consiglio di Istituto', 'scelta del Consiglio di Istituto'])
  })
})
