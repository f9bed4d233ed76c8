import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { unknownSchool } from '../../../../content/documents/school.ts'
import { byHand, type Choices } from '../../../../content/privacy/decisions.ts'
import { judge } from '../../../../content/privacy/judge.ts'
import { sightingsIn } from '../../../../content/privacy/sightings.ts'
import { doubtsIn, roomOfDoubts, sentencesOf } from '../../../../content/privacy/learned/doubts.ts'
import { isDoubt } from '../../../../content/privacy/refusals.ts'

const context = { kind: 'circolare', sections: [], school: unknownSchool }
const sentences = (text: string, kind = 'circolare') => {
  const { scene, people, hidden } = sightingsIn(text, { ...context, kind })
  return sentencesOf(scene, people, hidden)
}
const told = 'Oggetto: comunicazione alle docenti\nL’alunno Nicola Brandimarte in queste settimane dorme dai nonni perché a casa la situazione non è serena: la madre ha chiesto di non parlarne con il padre.'
const plain = 'Si ricorda alle famiglie che la mensa apre lunedì 15 settembre. I menù sono esposti in bacheca. Le diete speciali si chiedono in segreteria con il certificato.'
const by = { by: 'Ottavio Brandimarte (Dirigente scolastico)', at: '2026-11-25T10:00:00.000Z' }
const choices = (over: Partial<Choices>): Choices => ({ decisions: [], overrides: [], ...over })

describe('a sentence that seems to say more of somebody than what is hidden', () => {
  it('keeps its document off the site until a person has read it, and says which sentence it is', () => {
    const { refusals, refused } = judge(told, context)
    expect(refusals.map(({ id }) => isDoubt(id))).toEqual([true])
    expect(refused).toContain('Oscura a mano')
    expect(refusals[0]!.places!.map(({ start, end }) => told.slice(start, end)).join(' ')).toContain('dorme dai nonni')
    expect(refused).not.toMatch(/Nicola|nonni/)
  })

  it('is no general sentence', () => expect(judge(plain, context).refusals).toEqual([]))
  it('does not stand in a regolamento, which speaks of nobody', () => expect(judge(told, { ...context, kind: 'regolamento' }).refusals).toEqual([]))

  it('does not stand in a form that nobody has filled in', () => {
    const form = 'I sottoscritti ______ e ______, genitori dell’alunno o dell’alunna ______, classe ______ della scuola secondaria «Torre Alta», autorizzano l’uscita senza accompagnatori e dichiarano:\n1. che il figlio o la figlia conosce la strada e sa percorrerla da solo o da sola;\n2. di averne valutato l’età.'
    expect(judge(form, context).refusals).toEqual([])
    expect(judge(form.replace('alunna ______', 'alunna Osmana Trivulzi'), context).refusals.map(({ id }) => isDoubt(id))).toEqual([true])
  })

  it('is answered by who takes out by hand what it says', () => {
    const [refusal] = judge(told, context).refusals
    const decisions = refusal!.places!.map(({ start, end }) => ({ datum: told.slice(start, end).toLowerCase().match(/\p{L}+/gu)!.slice(-1).join(' '), kind: 'HEALTH' as const, rule: byHand, action: 'redact' as const, ...by }))
    expect(judge(told, { ...context, choices: choices({ decisions }) }).refusals).toEqual([])
    if (decisions.length > 1) expect(judge(told, { ...context, choices: choices({ decisions: decisions.slice(1) }) }).refusals).toHaveLength(1)
  })

  it('is answered by the head teacher who says that there is nothing to take out', () => {
    const overrides = judge(told, context).refusals.map(({ id }) => ({ refusal: id, reason: 'Letta: non riguarda nessuno.', ...by }))
    expect(judge(told, { ...context, choices: choices({ overrides }) }).refusals).toEqual([])
    const more = `${told}\nPer Osmana niente piscina finché non si chiude la ferita al ginocchio: la mamma ha chiamato dal reparto e ha detto di aspettare.`
    expect(judge(more, { ...context, choices: choices({ overrides }) }).refusals).toHaveLength(1)
  })
})

describe('sentences', () => {
  it('hold every word of a text once, in order', () => {
    const all = sentences(`${told}\n${plain}`)
    expect(all.length).toBeGreaterThan(3)
    for (const [one, next] of all.slice(1).map((sentence, place) => [all[place]!, sentence] as const)) expect(one.end).toBeLessThanOrEqual(next.start)
  })

  it('are doubtful by their weights alone', () => {
    const all = sentences(plain)
    expect(doubtsIn(new Int8Array(roomOfDoubts).fill(-1), all)).toEqual([])
    expect(doubtsIn(new Int8Array(roomOfDoubts).fill(1), all)).toHaveLength(all.length)
  })

  it('in which nothing but titles and labels is left to read are doubted by nobody', () => {
    const all = sentences('Si comunica alle famiglie quanto segue.\nLa signora Osmana Trivulzi, C.F. TRVSMN80A41H501H,\nriceve il lunedì mattina.')
    expect(all.map(({ isBare }) => isBare)).toEqual([false, true, false])
    expect(doubtsIn(new Int8Array(roomOfDoubts).fill(1), all)).toHaveLength(2)
  })

  it('are read in any text, and the same way twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (any) => {
        const text = `${told} ${any}`
        const once = judge(text, context)
        expect(judge(text, context)).toEqual(once)
        for (const { start, end } of once.refusals.flatMap(({ places = [] }) => places)) expect(start >= 0 && start < end && end <= text.length).toBe(true)
      }),
      { numRuns: 40 },
    )
  }, 60_000)
})
