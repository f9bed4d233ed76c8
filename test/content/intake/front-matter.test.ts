import { describe, expect, it } from 'vitest'
import { plainText } from '../../../content/documents/body.ts'
import { takeIn, type Intake, type Taken } from '../../../content/intake/intake.ts'
import { linesOf } from '../../../content/intake/line.ts'

const taken = (text: string): Taken => takeIn({ name: 'circolare.mdx', lines: linesOf(text), form: 'markdown' })
const text = '\nSi parte alle otto.\n'

describe('the head of a Markdown file', () => {
  it.each<[string, string, Partial<Intake>]>([
    ['in Italian', 'titolo: Uscita al mulino\nnumero: 41\ndata: 22/10/2026\ndestinatari: Famiglie, Docenti\nprotocollo: 12/C1\nfirma: Il Dirigente scolastico\ntipo: circolare', { kind: 'circolare', number: 41, date: '2026-10-22' as never, schoolYear: '2026-27', subject: 'Uscita al mulino', recipients: ['Famiglie', 'Docenti'], audience: ['famiglie', 'docenti'], protocol: '12/C1', signatory: 'Il Dirigente scolastico', unsure: [] }],
    ['in the words of the product', 'kind: regolamento\ntitle: Regolamento della mensa\ndate: 2026-01-10\nslug: mensa\nsummary: Come si mangia.', { kind: 'regolamento', subject: 'Regolamento della mensa', date: '2026-01-10' as never, slug: 'mensa', summary: 'Come si mangia.', unsure: [] }],
    ['of a site generator', 'title: "Circolare 23 – Ritiro delle pagelle"\ndate: 2026-02-10T08:00:00.000Z\ncategories: [circolari]', { kind: 'circolare', number: 23, subject: 'Ritiro delle pagelle', date: '2026-02-10' as never, unsure: [] }],
    ['with a type of atto', 'tipo: determina\ntitle: Noleggio dei pullman', { kind: 'atto', actType: 'determina', unsure: [] }],
  ])('%s is taken at its word', (_, head, said) => {
    const { drafts, warnings } = taken(`---\n${head}\n---\n${text}`)
    expect(drafts).toMatchObject([said])
    expect(warnings).toEqual([])
  })

  it('keeps in the text what no field has room for, and says so', () => {
    const { drafts, warnings } = taken(`---\ntitle: Uscita\nautore: la segreteria\ntags: [mulino, grano]\n---\n${text}`)
    for (const said of ['autore: la segreteria', 'mulino', 'grano']) expect(plainText(drafts[0]!.body)).toContain(said)
    expect(warnings).toEqual(['4 righe dell’intestazione non hanno un campo e sono rimaste nel testo'])
  })

  it('keeps and marks a value that is not what its field holds', () => {
    const { drafts } = taken(`---\nkind: circolare\ntitle: Uscita\ndata: ieri\nnumero: dodici\n---\n${text}`)
    expect(drafts[0]).toMatchObject({ date: null, number: null, unsure: ['number', 'date'] })
    expect(plainText(drafts[0]!.body)).toContain('data: ieri')
  })

  it.each([
    ['is not YAML', '---\ntitle: "Uscita\nnumero: 42\n---\n', 'l’intestazione non è YAML valido'],
    ['has a key twice', '---\nnumero: 42\nnumero: 43\n---\n', 'l’intestazione non è YAML valido'],
    ['never ends', '---\nnumero: 42\n', 'l’intestazione si apre con «---» e non si chiude'],
    ['is TOML', '+++\nnumero = 42\n+++\n', 'l’intestazione è in TOML e non in YAML'],
  ])('that %s stays in the text, gives only guesses, and is warned of', (_, head, warning) => {
    const { drafts, warnings } = taken(`${head}${text}`)
    expect(drafts[0]).toMatchObject({ number: 42, unsure: expect.arrayContaining(['kind', 'number']) })
    expect(plainText(drafts[0]!.body)).toMatch(/numero ?[:=] ?42/)
    expect(warnings.join()).toContain(warning)
  })

  it('is none where a text begins with a line', () => {
    const { drafts, warnings } = taken('---\n\nUn testo tra due righe.\n\n---\n\nE continua.\n')
    expect(plainText(drafts[0]!.body)).toContain('Un testo tra due righe.')
    expect(warnings).toEqual([])
  })

  it('does not let a YAML of mirrors fill the memory', () => {
    const { drafts } = taken(`---\na: &a [x, x, x, x, x, x, x, x, x]\nb: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a]\nc: &c [*b, *b, *b, *b, *b, *b, *b, *b, *b]\nd: &d [*c, *c, *c, *c, *c, *c, *c, *c, *c]\ne: [*d, *d, *d, *d, *d, *d, *d, *d, *d]\n---\n${text}`)
    expect(drafts[0]!.text).toContain('e: [*d, *d')
  })
})
