import { describe, expect, it } from 'vitest'
import { judge } from '../../../content/privacy/judge.ts'
import { actions, policy } from '../../../content/privacy/policy.ts'
import { asChanged, changeInWords, loosens, problemOf } from '../../../content/privacy/rule-change.ts'
import { school } from './school.ts'

const ranking = { kind: 'graduatoria', sections: ['albo-online'] }
const text = 'Graduatoria esperti\n1) Marta Tedeschi 66/100\n2) Enrico Parisini 61/100'

describe('a school changes a row of the policy', () => {
  it('and its reason stands beside the law’s own', () => {
    const reason = 'Scelta del Consiglio di Istituto.'
    const { findings } = judge(text, { ...ranking, school: { ...school, ruleChanges: [{ row: 'albo', action: 'redact', reason }] } })
    expect(findings.map(({ why }) => why)).toEqual(Array(2).fill(`${reason} (regola della scuola; la riga di legge: nome che l’atto chiede, per il tempo della pubblicità legale (art. 32 L. 69/2009))`))
  })
  it('and what was hidden is shown where the law lets it', () => {
    const home = 'Ne ha parlato Marta Tedeschi durante l’incontro.'
    const context = { kind: 'circolare', sections: [], school: { ...school, ruleChanges: [{ row: 'unknown', action: 'publish', reason: 'Prova' } as const] } }
    expect(judge(home, { ...context, school }).findings.map(({ rule }) => rule)).toContain('unknown')
    expect(judge(home, context).findings.map(({ rule }) => rule)).not.toContain('unknown')
  })
  it('and a document is refused where it says so', () => {
    const { refusals, refused } = judge(text, { ...ranking, school: { ...school, ruleChanges: [{ row: 'albo', action: 'refuse', reason: 'Si affigge in sede.' }] } })
    expect(refusals).toMatchObject([{ id: 'albo', why: expect.stringContaining('Si affigge in sede.') }])
    expect(refused).not.toMatch(/Tedeschi|Parisini/)
  })

  it.each(policy.filter(({ lock, action }) => lock && action !== 'refuse'))('but «$id» can only become stricter, whatever is stored', (row) => {
    for (const action of actions) {
      const change = { row: row.id, action, reason: 'Prova' }
      const isMilder = loosens(row, action)
      if (isMilder) expect(problemOf(change)).toBe(row.lock)
      expect(asChanged(row, [change]).action).toBe(isMilder ? row.action : action)
    }
    expect(changeInWords(row)).toMatch(/^Solo in senso più severo/)
  })
  it.each(policy.filter(({ lock, action }) => lock && action === 'refuse'))('but the datum of «$id», which refuses, never comes in sight: its document may at most go out without it', (row) => {
    const asks = (action: (typeof actions)[number]) => ({ row: row.id, action, reason: 'Parere del RPD.' })
    for (const action of ['publish', 'ask'] as const) {
      expect(problemOf(asks(action))).toBe(row.lock)
      expect(asChanged(row, [asks(action)]).action).toBe('refuse')
    }
    expect(problemOf(asks('redact'))).toBeNull()
    expect(asChanged(row, [asks('redact')]).action).toBe('redact')
    expect(changeInWords(row)).toMatch(/^Sì, con il motivo: il documento può uscire con il dato oscurato\. /)
  })
  it('but not one that does not exist, and not to what it already is', () => {
    expect(problemOf({ row: 'fantasia', action: 'publish' })).toContain('«fantasia»')
    expect(problemOf({ row: 'role', action: 'publish' })).toContain('È già così')
    expect(problemOf({ row: 'role', action: 'redact' })).toBeNull()
  })
})
