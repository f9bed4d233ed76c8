import { describe, expect, it } from 'vitest'
import { judge } from '../../../content/privacy/judge.ts'
import { isSpacedOut } from '../../../content/privacy/spaced-out.ts'
import { labelled } from './acts/act.ts'
import { builtOn } from './acts/built-on.ts'
import { heldOut } from './acts/held-out.ts'
import { nobodysSchool } from './school.ts'

const setApart = (text: string): string => text.replaceAll(' ', '  ').replace(/(?<=\S)([,;])(?=\s)/g, ' $1')
const acts = [...builtOn, ...heldOut].map(labelled)
const plain = (text: string): string => text.normalize('NFC').replace(/[\u0002\u00AD\u200B\u2068]/g, '').replaceAll('\u00A0', ' ').replaceAll('’', "'").replace(/ +/g, ' ').replace(/ (?=[,;])/g, '')

/** The same words as people and programs write them. */
const spellings: [string, (text: string) => string][] = [
  ['with decomposed accents', (text) => text.normalize('NFD')],
  ['with soft hyphens inside words', (text) => text.replace(/(\p{L}{3})(\p{L}{3})/gu, '$1\u00AD$2')],
  ['with zero-width spaces', (text) => text.replace(/ (\p{Lu})/gu, ' \u200B$1')],
  ['with marks of direction and control characters', (text) => text.replace(/ (\p{Lu})(?=\p{L})/gu, ' \u2068$1\u0002')],
  ['with non-breaking spaces', (text) => text.replaceAll(' ', '\u00A0')],
  ['with curly apostrophes', (text) => text.replaceAll("'", '’')],
  ['with every word set apart by a scanner', (text) => (text.includes('  ') || !isSpacedOut(setApart(text)) ? text : setApart(text))],
]

it('finds a datum where it stands after letters that are drawn as one', () => {
  const text = `${'ﬁne oﬃcina '.repeat(9)}il codice RSSMRA80A01H501U resta`
  const { findings } = judge(text, { kind: 'circolare', sections: [], school: nobodysSchool })
  expect(findings.map(({ start, end }) => text.slice(start, end))).toEqual(['RSSMRA80A01H501U'])
})

it.each(['𝅘𝅥𝅮', 'ﷺ', '🄰𝟗', '㏑', 'ﬃ', '𝅘𝅥𝅰ﷺ'])('finds a datum where it stands after %s, which reads as several letters or none', (sign) => {
  const text = `🄰 ${sign} ${sign} il codice è RSSMRA80A01H501U`
  const { findings } = judge(text, { kind: 'circolare', sections: [], school: nobodysSchool })
  expect(findings.map(({ start, end }) => text.slice(start, end))).toEqual(['RSSMRA80A01H501U'])
})

describe('the same act is read the same', { timeout: 60_000 }, () => {
  it.each(spellings)('%s', (_, spell) => {
    const differing = acts.flatMap(({ id, text, kind, section }) => {
      const redacted = (written: string): string[] =>
        judge(written, { kind, sections: section === null ? [] : [section], school: nobodysSchool }).findings.map(({ start, end }) => plain(written.slice(start, end)))
      const [once, again] = [redacted(text), redacted(spell(text))]
      return JSON.stringify(once) === JSON.stringify(again) ? [] : [{ id, once: once.filter((one) => !again.includes(one)), again: again.filter((one) => !once.includes(one)) }]
    })
    expect(differing).toEqual([])
  })
})
