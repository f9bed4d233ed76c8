import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { datumOf, type Choices } from '../../../content/privacy/decisions.ts'
import { judge, type Context } from '../../../content/privacy/judge.ts'
import { RememberedJudge } from '../../../scripts/release/remembered-judge.ts'
import { school } from '../../fixtures/documents.ts'

const context: Context = { kind: 'circolare', sections: ['circolari'], school }
const texts = ['L’alunna Greta Cusimano della 3ª B è affetta da celiachia.', 'Ne ha parlato Marta Tedeschi durante l’incontro.', 'La mensa riapre lunedì.', 'Codice VLDMRA80A41H501A.']
let folder: string
const file = (): string => path.join(folder, 'cache', 'judgements')
const after = (version = 'v1'): RememberedJudge => new RememberedJudge(version, file())
const readAll = (judgements: RememberedJudge, of: Context = context) => texts.map((text) => judgements.judge(text, of))

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'limpida-judgements-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('a judge that remembers', () => {
  it('answers as the gate does, and reads again only what changed', () => {
    const first = after()
    expect(readAll(first)).toEqual(texts.map((text) => judge(text, context)))
    first.keep()
    const second = after()
    expect(readAll(second)).toEqual(texts.map((text) => judge(text, context)))
    expect(second.judge(`${texts[2]} E martedì.`, context)).toEqual(judge(`${texts[2]} E martedì.`, context))
    expect(second.counts).toEqual({ read: 1, known: 4 })
  })

  it.each<[string, string, Context]>([
    ['the code', 'v2', context],
    ['the place', 'v1', { ...context, sections: ['performance'] }],
    ['the kind of document', 'v1', { ...context, kind: 'graduatoria' }],
    ['what the school is', 'v1', { ...context, school: { ...school, emailDomains: [] } }],
    ['a rule of the school', 'v1', { ...context, school: { ...school, ruleChanges: [{ row: 'unknown', action: 'publish', reason: 'Parere del RPD.' }] } }],
  ])('reads all again when %s changes', (_, version, of) => {
    const again = after(version)
    expect(readAll(again, of)).toEqual(texts.map((text) => judge(text, of)))
    expect(again.counts.known).toBe(0)
  })

  it('puts the decisions of people on what it remembers, and takes them off again', () => {
    const choices: Choices = { decisions: [{ datum: datumOf('Marta Tedeschi'), kind: 'PERSON_NAME', rule: 'unknown', action: 'keep', basis: 'public-figure', by: 'Segreteria', at: '2026-11-25T09:00:00.000Z' }], overrides: [] }
    const again = after()
    expect(again.judge(texts[1]!, { ...context, choices }).findings.map(({ action }) => action)).toEqual(['keep'])
    expect(again.judge(texts[1]!, context).findings.map(({ action }) => action)).toEqual(['redact'])
    expect(again.counts).toEqual({ read: 0, known: 2 })
  })

  it('keeps nothing of a text or a decision on disk, for its owner alone, and forgets what no release asks for', () => {
    const first = after()
    readAll(first)
    first.keep()
    const kept = readFileSync(file(), 'utf8')
    for (const secret of ['Cusimano', 'celiachia', 'Tedeschi', 'VLDMRA', 'mensa']) expect(kept).not.toContain(secret)
    expect(statSync(file()).mode & 0o077).toBe(0)
    const later = after()
    later.judge(texts[0]!, context)
    later.keep()
    expect(readFileSync(file(), 'utf8').trim().split('\n')).toHaveLength(1)
  })

  it('reads again what a broken file no longer says', () => {
    const first = after()
    readAll(first)
    first.keep()
    writeFileSync(file(), readFileSync(file(), 'utf8').replace(/\{"refusals/g, '{"refu').replaceAll('"}]', '"'))
    expect(readAll(after())).toEqual(texts.map((text) => judge(text, context)))
    writeFileSync(file(), readFileSync(file(), 'utf8').slice(0, 60))
    expect(readAll(after())).toEqual(texts.map((text) => judge(text, context)))
  })
})
