import { describe, expect, it } from 'vitest'
import { judge } from '../../../content/privacy/judge.ts'
import { isDoubt } from '../../../content/privacy/refusals.ts'
import { lookAlikes, refusedActs, type ShortAct } from './listed-acts.ts'
import { publishedByOffices, refusedInOffices } from './offices-acts.ts'
import { school } from './school.ts'
import { publishedInFewWords, refusedInFewWords } from './terse-acts.ts'

/** Why an act is refused; a doubt is no row of the law. */
const reasons = ({ kind, section, text }: ShortAct): string[] =>
  judge(text, { kind, sections: section ? [section] : [], school }).refusals.flatMap(({ id, why }) => (isDoubt(id) ? [] : [why]))

describe('what is refused instead of redacted, as offices write it', () => {
  it.each(refusedActs)('$what', (act) => {
    const [why] = reasons(act)
    expect(why).toMatch(/\((?:art\.|Garante)/)
    for (const name of act.text.match(/\p{Lu}\p{Ll}{3,}/gu) ?? []) if (/^(?:Bellini|Conte|Falco|Grillo|Morea|Ferri|Gallo|Marini|Alfieri|Barbato|Chiodi|Dragoni)$/.test(name)) expect(why).not.toContain(name)
  })
})

describe('what many offices wrote of each of some people', () => {
  it.each(refusedInOffices)('$what stays off the site', (act) => {
    const [why] = reasons(act)
    expect(why).toMatch(/\((?:art\.|Garante)/)
    expect(why).toMatch(/Togli questi dati dal testo; .* dirigente scolastico può pubblicarlo oscurato/)
  })
  it.each(publishedByOffices)('$what goes out', (act) => expect(reasons(act)).toEqual([]))
})

describe('what looks like it and tells of nobody', () => {
  it.each(lookAlikes)('$what goes out', (act) => expect(reasons(act)).toEqual([]))
})

describe('what offices write in few words', () => {
  it.each(refusedInFewWords)('$what stays off the site', (act) => expect(reasons(act)[0]).toMatch(/\((?:art\.|Garante)/))
  it.each(publishedInFewWords)('$what goes out', (act) => expect(reasons(act)).toEqual([]))
})

it('one pupil and whoever spoke of them are no list: the datum goes, the text stays', () => {
  expect(reasons({ what: 'one pupil', kind: 'circolare', text: 'L’alunna Noemi Alfieri della 3ª B è affetta da celiachia. Ne ha parlato Ugo Chiodi durante l’incontro.' })).toEqual([])
})
