import { describe, expect, it } from 'vitest'
import { takeIn, type Intake } from '../../../content/intake/intake.ts'
import { linesOf } from '../../../content/intake/line.ts'

const draftsOf = (text: string, name = 'carta.txt'): Intake[] => takeIn({ name, lines: linesOf(text), form: name.endsWith('.md') ? 'markdown' : 'text' }).drafts
const titles = (drafts: Intake[]): string[] => drafts.map(({ kind, subject }) => `${kind}: ${subject}`)
const articlesOf = (draft: Intake): string[] => draft.articles.map(({ label, title }) => `${label} | ${title}`)

const talk = (about: string): string => Array.from({ length: 6 }, (_, index) => `La scuola cura ${about} ogni giorno e con attenzione, e ne dà conto alle famiglie ${index + 1} volte.`).join('\n')
const article = (number: number, title: string): string => `Art. ${number} – ${title}\n${talk(title.toLowerCase())}\n`

describe('a long document', () => {
  it('becomes the Carta and one regolamento for each that it holds, past its index', () => {
    const text = [
      'CARTA DEI SERVIZI', '', 'INDICE', '', 'Premessa ........................ 2', 'REGOLAMENTO DELLA MENSA .......... 4', 'REGOLAMENTO DELLA BIBLIOTECA ..... 9', '',
      'PREMESSA', talk('i servizi'), '', 'PRINCIPI FONDAMENTALI', talk('l’accoglienza'), '',
      'REGOLAMENTO DELLA MENSA', '', article(1, 'Orari'), article(2, 'Menù'), '', '8', '',
      'REGOLAMENTO DELLA BIBLIOTECA', 'approvato dal Consiglio di Istituto il 12/12/2025', '', article(1, 'Prestito'), article(2, 'Ritardi'), article(3, 'Entrata in vigore'),
    ].join('\n')
    const drafts = draftsOf(text)
    expect(titles(drafts)).toEqual(['carta-dei-servizi: CARTA DEI SERVIZI', 'regolamento: REGOLAMENTO DELLA MENSA', 'regolamento: REGOLAMENTO DELLA BIBLIOTECA'])
    expect(drafts.map(articlesOf)).toEqual([[], ['Art. 1 | Orari', 'Art. 2 | Menù'], ['Art. 1 | Prestito', 'Art. 2 | Ritardi', 'Art. 3 | Entrata in vigore']])
    expect(drafts[0]!.text).toContain('REGOLAMENTO DELLA MENSA .......... 4')
    expect(drafts[2]).toMatchObject({ date: '2025-12-12', approval: 'approvato dal Consiglio di Istituto il 12/12/2025', unsure: ['date'] })
  })

  it('has an index without pages: its titles are not yet the documents', () => {
    const text = ['CARTA DEI SERVIZI', talk('i servizi'), '', 'INDICE', '', 'REGOLAMENTO DELLA MENSA', 'REGOLAMENTO DELLA PALESTRA', '', 'REGOLAMENTO DELLA MENSA', '', article(1, 'Orari'), '', 'REGOLAMENTO DELLA PALESTRA', '', article(1, 'Scarpe')].join('\n')
    expect(titles(draftsOf(text))).toEqual(['carta-dei-servizi: CARTA DEI SERVIZI', 'regolamento: REGOLAMENTO DELLA MENSA', 'regolamento: REGOLAMENTO DELLA PALESTRA'])
  })

  it('goes back to the Carta where its parts go on counting, and keeps the reading order in each draft', () => {
    const text = ['CARTA DEI SERVIZI', '', 'PARTE I', talk('la didattica'), '', 'REGOLAMENTO ALUNNI', '', talk('gli alunni'), '', 'PARTE II', '', talk('gli uffici'), '', 'PARTE III', '', 'REGOLAMENTO DEL PERSONALE', '', talk('il personale'), '', 'PARTE IV', talk('i reclami')].join('\n')
    const [carta, alunni, personale] = draftsOf(text)
    expect(carta!.text).toMatch(/^CARTA DEI SERVIZI\n\nPARTE I\n[\s\S]*la didattica[\s\S]*PARTE II\n[\s\S]*gli uffici[\s\S]*PARTE IV\n[\s\S]*i reclami/)
    expect(carta!.text).not.toContain('gli alunni')
    expect(alunni!.text).not.toContain('gli uffici')
    expect(personale!.text).toMatch(/^PARTE III\n\nREGOLAMENTO DEL PERSONALE/)
  })

  it('tells two regolamenti of the same name apart by the title above them', () => {
    const text = ['La Carta dei servizi dice che cosa la scuola promette.', talk('i servizi'), '', 'SCUOLA PRIMARIA', '', 'REGOLAMENTO ALUNNI', '', talk('i piccoli'), '', 'SCUOLA SECONDARIA', '', 'REGOLAMENTO ALUNNI', '', talk('i grandi')].join('\n')
    expect(titles(draftsOf(text))).toEqual(['carta-dei-servizi: Carta dei servizi', 'regolamento: REGOLAMENTO ALUNNI – SCUOLA PRIMARIA', 'regolamento: REGOLAMENTO ALUNNI – SCUOLA SECONDARIA'])
  })

  it('puts a title together that was broken to fit', () => {
    const text = ['CARTA DEI SERVIZI', talk('i servizi'), '', 'REGOLAMENTO PER LA CURA E LA TENUTA DELL’ALBO DEI', '', 'VOLONTARI', '', article(1, 'Istituzione'), '', 'REGOLAMENTO PER L’USO DEI LOCALI E DEGLI SPAZI', 'SCOLASTICI', '', article(1, 'Domanda')].join('\n')
    expect(titles(draftsOf(text)).slice(1)).toEqual(['regolamento: REGOLAMENTO PER LA CURA E LA TENUTA DELL’ALBO DEI VOLONTARI', 'regolamento: REGOLAMENTO PER L’USO DEI LOCALI E DEGLI SPAZI SCOLASTICI'])
  })

  it('finds a title in small letters that stands alone, and no sentence that begins with the word', () => {
    const text = ['CARTA DEI SERVIZI', talk('i servizi'), '', 'Regolamento per l’uso della palestra', '', `${article(1, 'Scarpe')}\n\nRegolamento (UE) 2016/679 e altre norme si applicano ai dati di chi entra.\n\nRegolamento di Istituto;\n`, '', 'Regolamento delle uscite', '', article(1, 'Bus')].join('\n')
    expect(titles(draftsOf(text)).slice(1)).toEqual(['regolamento: Regolamento per l’uso della palestra', 'regolamento: Regolamento delle uscite'])
  })

  it('takes a policy or a procedure for a document of its own only among regolamenti and when it is long, and marks it', () => {
    const policy = ['POLICY DI SICUREZZA IN RETE', '', talk('la rete'), talk('le password'), talk('i telefoni'), talk('gli schermi')].join('\n')
    const text = ['CARTA DEI SERVIZI', talk('i servizi'), '', 'PROCEDURA DEI RECLAMI', talk('i reclami'), '', 'REGOLAMENTO DELLA MENSA', article(1, 'Orari'), '', 'REGOLAMENTO DELLE USCITE', article(1, 'Bus'), '', policy].join('\n')
    const drafts = draftsOf(text)
    expect(titles(drafts).slice(1)).toEqual(['regolamento: REGOLAMENTO DELLA MENSA', 'regolamento: REGOLAMENTO DELLE USCITE', 'regolamento: POLICY DI SICUREZZA IN RETE'])
    expect(drafts.at(-1)!.unsure).toEqual(['kind', 'subject'])
    expect(drafts[0]!.text).toContain('PROCEDURA DEI RECLAMI')
  })

  it('is one regolamento when its articles go on counting over its titles', () => {
    const text = ['REGOLAMENTO DI ISTITUTO', '', 'TITOLO I', 'ALUNNI', '', article(1, 'Ingresso'), article(2, 'Uscita'), '', 'REGOLAMENTO DEI DOCENTI', '', article(3, 'Orario'), article(4, 'Vigilanza')].join('\n')
    const drafts = draftsOf(text)
    expect(titles(drafts)).toEqual(['regolamento: REGOLAMENTO DI ISTITUTO'])
    expect(drafts[0]!.articles).toHaveLength(4)
  })

  it('keeps a circular whole that carries a regolamento', () => {
    const text = `Circolare n. 5\nRoccalba, 2/10/2025\n\nAlle famiglie\n\nOggetto: Nuovo regolamento della mensa\n\n${talk('la mensa')}\n\nREGOLAMENTO DELLA MENSA\n\n${article(1, 'Orari')}\n\nREGOLAMENTO DELLE USCITE\n\n${article(1, 'Bus')}`
    expect(titles(draftsOf(text))).toEqual(['circolare: Nuovo regolamento della mensa'])
  })

  it('in Markdown is parted by its titles', () => {
    const text = `# Carta dei servizi\n\n${talk('i servizi')}\n\n## Regolamento della mensa\n\n### Art. 1 – Orari\n\n${talk('gli orari')}\n\n## Regolamento delle uscite\n\n**Art. 1 – Bus**\n\n${talk('i bus')}\n`
    const drafts = draftsOf(text, 'carta.md')
    expect(titles(drafts)).toEqual(['carta-dei-servizi: Carta dei servizi', 'regolamento: Regolamento della mensa', 'regolamento: Regolamento delle uscite'])
    expect(drafts[2]!.body.filter(({ type }) => type === 'heading')).toHaveLength(1)
    expect(articlesOf(drafts[2]!)).toEqual(['Art. 1 | Bus'])
  })

  it('leaves out of titles what stands on every page', () => {
    const page = (number: number): string => `REGOLAMENTO DI ISTITUTO – pag. ${number}\n\n${talk('la vita comune')}\n${talk('i giochi')}\n${talk('le aule')}\n`
    const text = `REGOLAMENTO DI ISTITUTO\n\n${[1, 2, 3, 4, 5].map(page).join('\n')}`
    expect(draftsOf(text)).toHaveLength(1)
  })
})

describe('the articles of a regolamento', () => {
  it.each([
    ['a dash, a colon, a dot or nothing', 'Art. 1 – Finalità\nTesto.\n\nART. 2: ORARI\nTesto.\n\nArticolo 3. Uscite\nTesto.\n\nArt. 4 Costituzione del fondo\nTesto.', ['Art. 1 | Finalità', 'Art. 2 | ORARI', 'Art. 3 | Uscite', 'Art. 4 | Costituzione del fondo']],
    ['a title below', 'Art. 1\nFinalità\nIl regolamento dice come si vive a scuola.\n\nArt. 2\n(Orari)\nSi entra alle otto.', ['Art. 1 | Finalità', 'Art. 2 | Orari']],
    ['no title', 'Art. 1\nIl regolamento dice come si vive a scuola e\nche cosa si può fare.\n\nArt. 2\nSi entra alle otto.', ['Art. 1 | ', 'Art. 2 | ']],
    ['the text on the same line', 'Art. 1 – Orari. Si entra alle otto e si esce alle tredici, tutti i giorni.\n\nArt. 2 – Gli alunni aspettano in cortile il suono della campana e poi entrano in fila.', ['Art. 1 | Orari', 'Art. 2 | ']],
    ['an article put in later', 'Art. 1 – Orari\nTesto.\n\nArt. 1-bis – Ritardi\nTesto.\n\nArt. 2 – Uscite\nTesto.', ['Art. 1 | Orari', 'Art. 1-bis | Ritardi', 'Art. 2 | Uscite']],
    ['a reference at the beginning of a line', 'Art. 1 – Orari\nSi applica quanto dice il decreto, e in particolare l’\nArt. 21 del decreto interministeriale.\nArt. 2 Cost. e seguenti.\n\nArt. 2 – Uscite\nTesto.', ['Art. 1 | Orari', 'Art. 2 | Uscite']],
    ['a number that is missing', 'Art. 1 – Orari\nTesto.\n\nArt. 3 – Uscite\nTesto.', ['Art. 1 | Orari', 'Art. 3 | Uscite']],
    ['an index of articles', 'Art. 1 Orari\nArt. 2 Uscite\nArt. 3 Mensa\n\nArt. 1 Orari\nTesto.\n\nArt. 2 Uscite\nTesto.\n\nArt. 3 Mensa\nTesto.', ['Art. 1 | Orari', 'Art. 2 | Uscite', 'Art. 3 | Mensa']],
  ])('with %s', (_, text, expected) => {
    const [draft] = draftsOf(`REGOLAMENTO DELLA SCUOLA\n\n${text}\n`)
    expect(articlesOf(draft!)).toEqual(expected)
    const headings = draft!.body.filter((block) => block.type === 'heading').map(({ inlines }) => inlines.map((inline) => (inline.type === 'text' ? inline.text : '')).join(''))
    expect(headings.filter((heading) => /^art/i.test(heading))).toHaveLength(expected.length)
  })
})
