import { describe, expect, it } from 'vitest'
import type { Block, Inline } from '../../../content/documents/body.ts'
import { personalDataKinds, personalDataLabel } from '../../../content/privacy/finding.ts'
import { redactedAs, redactText } from '../../../content/privacy/redaction.ts'
import { readClearedBody } from '../../../content/publish.ts'
import { renderBody, renderLine } from '../../../content/html/render-body.ts'

const text = (words: string, marks: { bold?: true; italic?: true; link?: string } = {}): Inline => ({ type: 'text', text: words, ...marks })
const paragraph = (...inlines: Inline[]): Block => ({ type: 'paragraph', inlines })
const html = (...blocks: Block[]): string => renderBody(readClearedBody(blocks))

describe('the text of a document on its page', () => {
  it.each(personalDataKinds)('shows and says that a %s was redacted', (kind) => {
    const page = html(paragraph(text('Vedi '), { type: 'redacted', kind }, text('.')))
    expect(page).toContain(`[dato personale oscurato: ${personalDataLabel[kind]}]`)
    expect(page).toContain(`omissis <small>${personalDataLabel[kind]}</small>`)
    expect(page).toMatch(/<span aria-hidden="true"[^>]*>omissis/)
  })

  it.each(personalDataKinds)('says the same of a %s in a title', (kind) => {
    const inText = html(paragraph({ type: 'redacted', kind }))
    expect(renderLine(`Rimborso a ${redactedAs(kind)} & co`)).toBe(`Rimborso a ${inText.slice(3, -4)} &amp; co`)
  })

  it('tells nobody by length or number: two persons leave the same mark', () => {
    const clear = (name: string): string => redactText(`Vedi ${name}.`, [{ start: 5, end: 5 + name.length, kind: 'PERSON_NAME' }])
    expect(clear('Li Na')).toBe(clear('Maria Concetta Acquaviva d’Aragona'))
  })

  it('shows markup in a text as text', () => {
    expect(html(paragraph(text('<script>alert("1")</script> & co')))).toBe('<p>&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; co</p>')
  })

  it.each([
    ['https://www.normattiva.it', true],
    ['/regolamenti/uso', true],
    ['#art-3', true],
    ['mailto:segreteria@icvalledellequerce.example', true],
    ['javascript:alert(1)', false],
    ['data:text/html,x', false],
    ['//altrove.example', false],
    ['" onclick="x', false],
  ])('links to %s: %s', (link, isLink) => {
    expect(html(paragraph(text('qui', { link }))).includes('<a ')).toBe(isLink)
  })

  it('gives a table a name, column headings and a way to scroll it by keyboard', () => {
    const page = html({ type: 'table', header: [[text('Nome')], []], rows: [[[text('a')], [text('b')]], [[text('c')]]] })
    expect(page).toContain('role="region" aria-label="Tabella 1" tabindex="0"')
    expect(page).toContain('<th scope="col">Nome</th> <td></td>')
    expect(page).toContain('<tr><td>c</td> <td></td></tr>')
  })

  it('keeps a space between cells, so that search does not join their words', () => {
    expect(html({ type: 'table', header: [], rows: [[[text('a')], [text('b')]]] })).toContain('<td>a</td> <td>b</td>')
  })

  it('draws marks, breaks, nested lists, quotes and rules', () => {
    const page = html(
      paragraph(text('forte', { bold: true, italic: true }), { type: 'break' }, text('sotto')),
      { type: 'list', ordered: false, items: [[paragraph(text('uno')), { type: 'list', ordered: true, items: [[paragraph(text('dentro'))]] }]] },
      { type: 'quote', blocks: [paragraph(text('detto'))] },
      { type: 'rule' },
    )
    expect(page).toContain('<strong><em>forte</em></strong><br>sotto')
    expect(page).toContain('<ol><li>dentro</li></ol>')
    expect(page).toContain('<blockquote><p>detto</p></blockquote>\n<hr>')
  })
})

describe('articles', () => {
  const heading = (level: 2 | 3 | 4 | 5, words: string): Block => ({ type: 'heading', level, inlines: [text(words)] })

  it.each([
    ['Art. 8 – Uso dei dispositivi', 'art-8'],
    ['ART. 8', 'art-8'],
    ['Articolo 12. Norme finali', 'art-12'],
    ['Art. 8-bis', 'art-8-bis'],
    ['Art. 09 – Concessione gratuita', 'art-9'],
    ['Art. 8 ter – Deroghe', 'art-8-ter'],
    ['Parte prima: l’arte', 'parte-prima-l-arte'],
    ['Arte e musica', 'arte-e-musica'],
  ])('«%s» has the permalink #%s', (words, id) => {
    expect(html(heading(2, words))).toContain(`<h2 id="${id}">`)
  })

  it('numbers its commas, written as paragraphs', () => {
    const page = html(heading(2, 'Art. 8'), paragraph(text('1. Primo.')), paragraph(text('3. Terzo, '), text('forte', { bold: true })), paragraph(text('senza numero')))
    expect(page).toContain('<p id="art-8-c-1"><a class="comma" href="#art-8-c-1"')
    expect(page).toContain('>3.</a> Terzo, <strong>forte</strong></p>')
    expect(page).toContain('<p>senza numero</p>')
  })

  it('numbers its commas, written as a list', () => {
    const page = html(heading(2, 'Art. 8'), { type: 'list', ordered: true, items: [[paragraph(text('uno'))], [paragraph(text('due'))], [paragraph(text('tre'))]] })
    expect(page).toContain('<li id="art-8-c-3"><a class="comma" href="#art-8-c-3" title="Collegamento a Art. 8, comma 3">3.</a> tre</li>')
  })

  it('never has one anchor twice, also where two parts begin again from article 1', () => {
    const page = html(heading(2, 'Art. 1'), paragraph(text('1. a')), heading(2, 'Art. 1'), paragraph(text('1. b')))
    const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
    expect(ids).toEqual(['art-1', 'art-1-c-1', 'art-1-2', 'art-1-2-c-1'])
  })

  it('has headings that never jump a level, whatever the office wrote', () => {
    const page = html(heading(4, 'a'), heading(5, 'b'), heading(3, 'c'), heading(5, 'd'))
    expect([...page.matchAll(/<h(\d)/g)].map(([, level]) => level)).toEqual(['2', '3', '2', '3'])
  })
})

describe('an act that a text cites', () => {
  it('is a link to its official text, except in headings and inside links of the office', () => {
    const page = html(
      { type: 'heading', level: 2, inlines: [text('Il d.lgs. 33/2013')] },
      paragraph(text('Vedi l’art. 5 del d.lgs. 33/2013 e <altro>.')),
      paragraph(text('d.lgs. 33/2013', { link: '/regolamenti' })),
    )
    expect(page.match(/normattiva/g)).toHaveLength(1)
    expect(page).toContain('Vedi l’<a href="https://www.normattiva.it/uri-res/N2Ls?urn:nir:stato:decreto.legislativo:2013;33~art5">art. 5 del d.lgs. 33/2013</a> e &lt;altro&gt;.')
    expect(page).toContain('<a href="/regolamenti">d.lgs. 33/2013</a>')
  })
})
