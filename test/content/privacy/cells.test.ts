import { describe, expect, it } from 'vitest'
import { personalDataKinds } from '../../../content/privacy/finding.ts'
import { datumOf, isOpen, type Choices } from '../../../content/privacy/decisions.ts'
import { judge, type Context } from '../../../content/privacy/judge.ts'
import { policy, publicityOf, rowFor } from '../../../content/privacy/policy.ts'
import { bearers } from '../../../content/privacy/bearer.ts'
import { redactText } from '../../../content/privacy/redaction.ts'
import { isDoubt } from '../../../content/privacy/refusals.ts'
import { lettersIn, unmarked } from './marked.ts'
import { school } from './school.ts'

const places = {
  'a circolare': { kind: 'circolare', sections: [] },
  'a circolare of our own': { kind: 'circolare', sections: ['circolari'] },
  'an avviso': { kind: 'avviso', sections: [] },
  'rules': { kind: 'regolamento', sections: ['disposizioni-generali/atti-generali'] },
  'rules on the albo': { kind: 'regolamento', sections: ['albo-online'] },
  'a determina on the albo': { kind: 'determina', sections: ['albo-online'] },
  'a delibera on the albo': { kind: 'delibera', sections: ['albo-online'] },
  'a measure': { kind: 'decreto', sections: ['provvedimenti/provvedimenti-dirigente'] },
  'an older archive': { kind: 'determina', sections: ['provvedimenti/provvedimenti-dirigenti'] },
  'an office': { kind: 'tabella-at', sections: ['organizzazione/articolazione-uffici'] },
  'a grant': { kind: 'determina', sections: ['sovvenzioni/atti-concessione'] },
  'payments': { kind: 'tabella-at', sections: ['pagamenti-dell-amministrazione/dati-sui-pagamenti'] },
} as const
type Place = keyof typeof places

const notices: Place[] = ['a circolare', 'a circolare of our own', 'an avviso']
const rules: Place[] = ['rules', 'rules on the albo']
const albo: Place[] = ['a determina on the albo', 'a delibera on the albo']
const transparency: Place[] = ['a measure', 'an older archive', 'an office']
const due: Place[] = ['a grant', 'payments']

/** A row of table b.1: what is told (⟦…⟧ goes), and in which places the whole act stays off the site or goes out without it. */
type Cell = { row: string; told: string; refusal: string; refusedIn: Place[]; redactedIn: Place[]; belongs: RegExp }

const cells: Cell[] = [
  { row: '5', told: 'Si autorizza la docente ⟦Rosaria Bevilacqua⟧ al part time.', refusal: 'own-matter-in-transparency', refusedIn: transparency, redactedIn: [...notices, ...albo, ...due], belongs: /fascicolo personale/ },
  { row: '10', told: 'Il primo premio va all’alunna ⟦Greta Cusimano⟧ della ⟦3ª B⟧.', refusal: 'pupil-in-acts', refusedIn: [...albo, 'a measure', 'an older archive'], redactedIn: [...notices, ...rules, ...due], belongs: /area riservata del registro elettronico/ },
  { row: '12', told: 'L’alunno ⟦Rayen Bonfanti⟧ è affetto da ⟦tetraparesi⟧.', refusal: 'health-in-acts', refusedIn: [...albo, ...transparency], redactedIn: [...notices, ...rules, ...due], belongs: /fascicolo personale/ },
  { row: '12', told: 'Per l’alunna ⟦Greta Cusimano⟧ è stato redatto il ⟦PEI⟧.', refusal: 'health-in-acts', refusedIn: [...albo, ...transparency], redactedIn: [...notices, ...rules], belongs: /fascicolo personale/ },
  { row: '14', told: 'La famiglia dell’alunno ⟦Rayen Bonfanti⟧ è ⟦musulmana⟧.', refusal: 'religion-in-acts', refusedIn: [...albo, ...transparency], redactedIn: [...notices, ...rules, ...due], belongs: /fascicolo personale/ },
  { row: '15', told: 'La docente ⟦Selene Fracassi⟧ è ⟦iscritta alla CGIL⟧.', refusal: 'union-in-acts', refusedIn: [...albo, ...transparency], redactedIn: [...notices, ...rules, ...due], belongs: /segreteria/ },
  { row: '16', told: 'Allo studente ⟦Tiziano Ferretti⟧ è irrogata la ⟦sospensione⟧ di tre giorni.', refusal: 'discipline', refusedIn: [...notices, ...albo, ...transparency], redactedIn: [...rules, ...due], belongs: /Notificalo.*fascicolo personale/ },
  { row: '17', told: 'La minore ⟦Aurora Festa⟧ è affidata alla madre con ⟦decreto del Tribunale per i minorenni⟧.', refusal: 'judicial', refusedIn: [...notices, ...albo, ...transparency], redactedIn: [...rules, ...due], belongs: /busta chiusa/ },
  { row: '18', told: 'La famiglia dell’alunna ⟦Greta Cusimano⟧ ha un ⟦ISEE inferiore a 8.000 euro⟧.', refusal: 'hardship', refusedIn: [...notices, ...albo, ...transparency], redactedIn: [...rules, ...due], belongs: /registro elettronico o in busta chiusa/ },
]

const contextOf = (place: Place): Context => ({ ...places[place], sections: [...places[place].sections], school })
const judged = (told: string, context: Context) => judge(unmarked(told), context)

function holdsBack(marked: string, context: Context): void {
  const text = unmarked(marked)
  const shown = redactText(text, judge(text, context).findings.filter(({ action }) => action === 'redact'))
  const goes = lettersIn(marked, '⟦')
  for (const datum of [...text].map((letter, at) => (goes[at] ? letter : ' ')).join('').split(/\s{2,}/)) if (datum.trim()) expect(shown).not.toContain(datum.trim())
}

describe.each(cells)('row $row of the law, «$told»', ({ told, refusal, refusedIn, redactedIn, belongs }) => {
  it.each(refusedIn)('refuses the act in %s, with its data redacted inside', (place) => {
    const { refusals } = judged(told, contextOf(place))
    const [first] = refusals.filter(({ id }) => id === refusal)
    expect(first?.why).toMatch(belongs)
    expect(first?.why).toMatch(/\((?:art\.|Garante).*\)/)
    expect(first?.why).toMatch(/Togli questi dati dal testo; .* dirigente scolastico può pubblicarlo oscurato/)
    holdsBack(told, contextOf(place))
  })
  it.each(redactedIn)('lets the act out without them in %s', (place) => {
    expect(judged(told, contextOf(place)).refusals.map(({ id }) => id)).not.toContain(refusal)
    holdsBack(told, contextOf(place))
  })
  it.each(refusedIn.slice(0, 1))('goes out redacted from %s when the head teacher overrides it, never bare, and only after each delicate datum is decided', (place) => {
    const overrides = judged(told, contextOf(place)).refusals.map(({ id }) => ({ refusal: id, reason: 'Lo chiede una norma.', by: 'Ottavio Brandimarte (Dirigente scolastico)', at: '2026-11-26T08:00:00.000Z' }))
    const context: Context = { ...contextOf(place), choices: { decisions: [], overrides } }
    const { refused, findings } = judged(told, context)
    expect(refused).toBeNull()
    expect(findings.some(isOpen)).toBe(true)
    holdsBack(told, context)
  })
})

describe('a document in more than one place', () => {
  it.each(personalDataKinds.flatMap((kind) => bearers.map((bearer) => [kind, bearer] as const)))('has for %s of %s the stricter of what they ask', (kind, bearer) => {
    const actions = ['publish', 'ask', 'redact', 'refuse']
    for (const other of ['circolari', 'albo-online', 'sovvenzioni/atti-di-concessione', 'organizzazione/organi']) {
      const of = (sections: string[]) => actions.indexOf(rowFor(kind, bearer, { kind: 'determina', sections }).action)
      expect(of(['circolari', other])).toBe(Math.max(of(['circolari']), of([other])))
      expect(of([other, 'circolari'])).toBe(of(['circolari', other]))
    }
  })
})

describe('where another row of the law is more precise', () => {
  it.each<[string, string, string[], string]>([
    ['a curriculum that tells its own health', 'curriculum', ['consulenti-collaboratori/titolari-incarichi'], 'Nome: Amedeo Lanfranchi\nSalute: ⟦diabete tipo 1⟧'],
    ['a ranking with a reserved post', 'graduatoria', ['albo-online'], 'Graduatoria degli esperti\n1) Marta Tedeschi 66/100\n2) Enrico Parisini 61/100, riserva ⟦invalido civile⟧'],
    ['minutes that say why a member was away', 'verbale', ['albo-online'], 'Consiglio di Istituto. Presenti: Amedeo Cortecchia, presidente; Selene Fracassi, docente. Assente la consigliera Loredana Piovani per ⟦malattia del figlio⟧.'],
    ['an appointment that names who is replaced', 'incarico', ['albo-online'], 'Supplenza conferita a Marta Tedeschi in sostituzione della docente ⟦Rosaria Bevilacqua⟧, assente per ⟦malattia⟧.'],
    ['an appointment that names who is replaced, in its section', 'incarico', ['personale/personale-non-ti'], 'Supplenza conferita a Marta Tedeschi in sostituzione della docente ⟦Rosaria Bevilacqua⟧, assente per ⟦malattia⟧.'],
    ['a lawyer against a private party', 'determina', ['albo-online'], 'Incarico all’avv. Cosima Trevisaghi nel giudizio promosso da ⟦M.T.⟧ contro l’Istituto; onorario € 1.200.'],
    ['a register of requests for access', 'tabella-at', ['altri-contenuti/accesso-civico'], '| Richiedente | Oggetto |\n|---|---|\n| ⟦Loredana Piovani⟧ | verbali dello scrutinio della figlia ⟦Greta⟧ |'],
    ['an organ with an elected pupil', 'tabella-at', ['organizzazione/organi'], 'Consiglio di Istituto. Presenti tutti i componenti tranne l’alunno ⟦Tiziano Ferretti⟧.'],
  ])('%s goes out without it', (_, kind, sections, told) => {
    const context: Context = { kind, sections, school }
    expect(judged(told, context).refusals.filter(({ id }) => !isDoubt(id))).toEqual([]) // a doubt is no row of the law
    holdsBack(told, context)
  })
  it('a leave is no appointment of who replaces', () => {
    expect(judged('Si concede alla docente Rosaria Bevilacqua il congedo; si provvederà alla sua sostituzione.', contextOf('a measure')).refusals.map(({ id }) => id)).toContain('own-matter-in-transparency')
  })
  it('a crime is no dispute about money', () => {
    expect(judged('Incarico all’avv. Cosima Trevisaghi nel procedimento penale a carico dell’alunno Tiziano Ferretti, indagato per furto.', contextOf('a determina on the albo')).refused).not.toBeNull()
  })
})

describe('a refusal by a row', () => {
  const text = 'L’alunno Rayen Bonfanti è affetto da tetraparesi.'
  const context = contextOf('a determina on the albo')
  const decided = (keeps: (kind: string) => boolean): Choices => ({
    overrides: [],
    decisions: judge(text, context).findings.map(({ start, end, kind, rule }) => ({
      datum: datumOf(text.slice(start, end)), kind, rule, by: 'Ottavio Brandimarte (Dirigente scolastico)', at: '2026-11-26T08:00:00.000Z',
      ...(keeps(kind) ? { action: 'keep' as const, basis: 'not-personal' as const } : { action: 'redact' as const }),
    })),
  })
  it('stands when its data are redacted: the act still tells of whom', () => expect(judge(text, { ...context, choices: decided(() => false) }).refused).not.toBeNull())
  it('stands while one of its data is not decided to be nobody’s', () => expect(judge(text, { ...context, choices: decided((kind) => kind !== 'HEALTH' && kind !== 'DISABILITY') }).refusals.map(({ id }) => id)).toEqual(['health-in-acts']))
  it('falls when the head teacher has read that all of them are nobody’s', () => expect(judge(text, { ...context, choices: decided(() => true) }).refusals).toEqual([]))
  it('is none where the datum is unsure: that is asked about', () => {
    for (const row of policy.filter(({ refusal }) => refusal)) expect(row.isHighRisk, row.id).toBe(true)
  })
  it('repeats nothing of the person', () => expect(judge(text, context).refused).not.toMatch(/Rayen|Bonfanti|tetraparesi/))
})

describe('how public a document is', () => {
  it.each([
    ['circolare', undefined, 'notice'], ['circolare', 'circolari', 'notice'], ['determina', undefined, 'notice'], ['regolamento', 'albo-online', 'rules'], ['delibera', 'disposizioni-generali/atti-generali', 'rules'],
    ['circolare', 'albo-online', 'albo'], ['circolare', 'organizzazione/organi', 'transparency'], ['carta-dei-servizi', 'carta-dei-servizi', 'rules'],
  ] as const)('a %s in %s: %s', (kind, section, publicity) => expect(publicityOf(kind, section)).toBe(publicity))
})
