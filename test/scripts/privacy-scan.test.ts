import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Readable } from 'node:stream'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, it } from 'vitest'
import { ClearingPool } from '../../cms/clearing/clearing-pool.ts'
import { readAttachment } from '../../cms/reading/read-attachment.ts'
import { pdfText } from '../../cms/reading/pdf-text.ts'
import { answerLine } from '../../scripts/privacy/archive.ts'
import { filesUnder, inspectFile, nameIsClear } from '../../scripts/privacy/inspect-file.ts'
import { aDocx, anArchive, aPdf, aScan } from '../cms/reading/files.ts'

const prepare = fileURLToPath(new URL('../../scripts/prepare.mjs', import.meta.url))

/** Runs `npm run -s privacy:scan` as a terminal in a folder would. */
async function scan(args: string[], here = tmpdir(), input = ''): Promise<{ code: number; out: string; err: string }> {
  const child = spawn(process.execPath, [prepare, 'privacy-scan', ...args], { stdio: ['pipe', 'pipe', 'pipe'], env: { ...process.env, INIT_CWD: here } })
  const text = { out: '', err: '' }
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => (text.out += chunk))
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => (text.err += chunk))
  child.stdin.on('error', () => undefined)
  Readable.from([Buffer.from(input)]).pipe(child.stdin)
  const [code] = (await once(child, 'close')) as [number]
  return { code, ...text }
}

describe('npm run -s privacy:scan on an archive', () => {
  it('answers each line in its order, and blocks what it cannot judge without repeating it', async () => {
    const lines = [
      JSON.stringify({ id: 'uno', kind: 'circolare', section: null, text: '🏆 La signora Anna Verdi, C.F. VRDNNA80A41H501X.' }),
      'non JSON',
      JSON.stringify({ id: 'due', kind: 'ignoto', text: 'C.F. VRDNNA80A41H501X' }),
      '',
      JSON.stringify({ id: 'tre', kind: 'circolare', text: 'Le lezioni iniziano alle 8.' }),
      JSON.stringify({ id: 'quattro', kind: 'circolare', section: null, text: 'Si convoca il GLO dell’alunna S.M. (1ª B) per il 18 novembre.' }),
    ]
    const { code, out } = await scan([], tmpdir(), `${lines.join('\n')}\n`)
    const answers = out.trimEnd().split('\n').map((line) => JSON.parse(line))
    expect(code).toBe(0)
    expect(answers.map(({ id, blocked }) => [id, blocked])).toEqual([['uno', false], [null, true], ['due', true], ['tre', false], ['quattro', true]])
    expect(answers[0].redactions.map(({ start, end, type }: { start: number; end: number; type: string }) => [start, end, type])).toEqual([[14, 24, 'PERSON_NAME'], [31, 47, 'FISCAL_CODE']])
    expect(answers[2].reason).toBe('Riga da correggere: kind.')
    expect(JSON.stringify(answers[2])).not.toContain('VRDNNA')
    expect(answers[3].redactions).toEqual([])
  }, 60_000)
})

describe('a line of an archive', () => {
  const text = 'La signora Anna Verdi, C.F. VRDNNA80A41H501X.'
  it('is judged with the places of its data', () => {
    expect(answerLine(JSON.stringify({ id: 'uno', kind: 'circolare', section: null, text }))).toMatchObject({ id: 'uno', blocked: false, redactions: [{ start: 11, end: 21 }, { start: 28, end: 44 }] })
  })
  it('that was too long to be kept is blocked with a sentence', () => {
    expect(answerLine(null)).toMatchObject({ blocked: true, reason: 'La riga è troppo lunga: il massimo è 100000000 caratteri.', redactions: [] })
  })
  it.each([['null'], ['[1]'], ['"x"'], ['{rotto'], ['']])('that is %s is blocked with a sentence', (line) => {
    expect(answerLine(line)).toEqual({ id: null, blocked: true, reason: 'La riga non è un oggetto JSON.', redactions: [] })
  })
  it.each([[{ id: 5, kind: 'circolare', text }, 'id'], [{ id: 'uno', kind: 'circolare' }, 'text'], [{ id: 'uno', kind: 'volantino', section: 7, text }, 'kind, section']])('names what is to be mended, and repeats nothing: %#', (line, fields) => {
    expect(answerLine(JSON.stringify(line))).toMatchObject({ blocked: true, reason: `Riga da correggere: ${fields}.`, redactions: [] })
  })
})

describe('the name of a copy', () => {
  it.each(['Malfatti Ginevra', 'CurriculumRossiMario', 'cv-rossi', 'nomina prof.ssa Bianchi', 'domanda_ferie_Kowalczyk', 'RSSMRA80A41H501X'])('is not that of a file called «%s»', (name) => expect(nameIsClear(name)).toBe(false))
  it.each(['circolare 12', 'orario_3A', 'Piano scuola Don Milani', 'Via Verdi', 'PTOF 2025-28', 'manuale-gestione-documentale', 'Delibera n. 12 del Consiglio'])('may be that of a file called «%s»', (name) => expect(nameIsClear(name)).toBe(true))
})

describe('what a folder holds', () => {
  it('is read without following links to folders round in a ring, and what is no file is told', async () => {
    const here = await mkdtemp(path.join(tmpdir(), 'limpida-ring-'))
    await mkdir(path.join(here, 'sito', 'sotto'), { recursive: true })
    await writeFile(path.join(here, 'sito', 'sotto', 'avviso.txt'), 'Testo.')
    await symlink('../sito', path.join(here, 'sito', 'ciclo'))
    await symlink('sotto/avviso.txt', path.join(here, 'sito', 'altro.txt'))
    await symlink('nulla', path.join(here, 'sito', 'rotto.txt'))
    execFileSync('mkfifo', [path.join(here, 'sito', 'tubo')])
    const found = await filesUnder(['sito'], here)
    expect(found.map(({ shown }) => shown)).toEqual(['sito/altro.txt', 'sito/ciclo', 'sito/rotto.txt', 'sito/sotto/avviso.txt', 'sito/tubo'])
    const pool = new ClearingPool(1)
    const unread = await Promise.all(found.map(async (one) => (await inspectFile(one, 'circolare', [], pool)).unread))
    pool.close()
    expect(unread).toEqual([null, expect.stringContaining('collegamento a un’altra cartella'), expect.stringContaining('non c’è'), null, expect.stringContaining('non è un file')])
  }, 30_000)
})

describe('npm run privacy:scan -- FILES', () => {
  let here = ''
  beforeAll(async () => {
    here = await mkdtemp(path.join(tmpdir(), 'limpida-scan-'))
    await mkdir(path.join(here, 'sito', 'vecchio'), { recursive: true })
    await writeFile(path.join(here, 'lettera.txt'), 'Gentile famiglia,\nla sig.ra Anna Verdi, C.F. VRDNNA80A41H501X,\nriceve il lunedì.\n')
    await writeFile(path.join(here, 'orario.txt'), 'Le lezioni iniziano alle 8.\n')
    await writeFile(path.join(here, 'diete.csv'), 'Alunno;Dieta\nGreta Cusimano;senza glutine\nRayen Ben Salah;senza lattosio\n')
    await writeFile(path.join(here, 'sito', 'nomina.pdf'), await aPdf([['Si nomina tutor la docente Selene Fracassi.', 'Recapito: 339 4471820']]))
    await writeFile(path.join(here, 'sito', 'scansione.pdf'), await aScan())
    await writeFile(path.join(here, 'sito', 'vecchio', 'avviso.docx'), await aDocx(['La scuola resta chiusa il 7 dicembre.']))
    await writeFile(path.join(here, 'sito', 'vecchio', 'rotto.pdf'), Buffer.from('%PDF-1.7 e poi nulla'))
    await writeFile(path.join(here, 'sito', 'permesso Anna Verdi.txt'), 'Modulo vuoto.\n')
  })

  it('tells of each file what is in it, where, why and what to do, and repeats no datum', async () => {
    const { code, out, err } = await scan(['lettera.txt', 'orario.txt', 'diete.csv', 'sito', 'manca.pdf'], here)
    expect(code).toBe(1)
    expect(err).toContain('Qualcosa non si può pubblicare così com’è')
    expect(err).toMatch(/^Leggo il file 1 di 9 …\nLeggo il file 2 di 9 …\n/)
    expect(err).not.toMatch(/Verdi|lettera|sito/)
    expect(out).toContain('✗ lettera.txt\n  riga 2: nome di persona – «la sig.ra [nome di persona], C.F. [codice fiscale],»\n    perché: nome di un familiare')
    expect(out).toContain('✓ orario.txt\n  Nessun dato personale da togliere.')
    expect(out).toMatch(/✗ diete\.csv\n {2}Non va pubblicato: È un elenco di persone con dati sulla salute/)
    expect(out).toMatch(/✗ sito\/nomina\.pdf\n {2}riga \d: numero di telefono/)
    expect(out).toContain('✗ sito/scansione.pdf\n  Non si legge: ')
    expect(out).toContain('✓ sito/vecchio/avviso.docx')
    expect(out).toContain('✗ sito/vecchio/rotto.pdf\n  Non si legge: ')
    expect(out).toContain('nel nome del file: nome di persona')
    expect(out).toContain('Il file «manca.pdf» non c’è.')
    expect(out).toContain('9 file letti: 2 si possono pubblicare, 3 hanno dati da togliere, 1 non va pubblicato, 3 non si leggono.')
    expect(out.replaceAll('permesso Anna Verdi.txt', '')).not.toMatch(/Verdi|VRDNNA|Cusimano|Rayen|4471820|glutine/)
  }, 120_000)

  it('writes with --out the copy of what may be published, under a name without persons, and never over a file', async () => {
    const { code, out, err } = await scan(['lettera.txt', 'orario.txt', 'diete.csv', 'sito', '--out', 'copie'], here)
    expect(code).toBe(1)
    expect(err).toContain('Qualcosa non si può pubblicare così com’è')
    expect(await readFile(path.join(here, 'copie', 'lettera.txt'), 'utf8')).toBe('Gentile famiglia,\nla sig.ra [omissis: nome di persona], C.F. [omissis: codice fiscale],\nriceve il lunedì.\n')
    const files = (await readdir(path.join(here, 'copie'), { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile())
    expect(files.map((entry) => path.relative(path.join(here, 'copie'), path.join(entry.parentPath, entry.name))).sort()).toEqual(['lettera.txt', 'orario.txt', 'sito/allegato-1.txt', 'sito/nomina.pdf', 'sito/vecchio/avviso.docx'])
    const nomina = await pdfText(new Uint8Array(await readFile(path.join(here, 'copie', 'sito', 'nomina.pdf'))))
    expect(typeof nomina === 'string' ? '' : nomina.allText).toMatch(/Selene Fracassi[\s\S]*omissis/)
    expect(typeof nomina === 'string' ? '' : nomina.allText).not.toContain('4471820')
    expect(out).toContain('«sito/nomina.pdf» → sito/nomina.pdf, senza numero di telefono')
    expect(out).toContain('«diete.csv» resta fuori')
    const again = await scan(['orario.txt', '--out', 'copie'], here)
    expect(again.code).toBe(1)
    expect(again.err).toContain('non lo sovrascrivo')
    expect((await scan(['lettera.txt', '--out', 'altre'], here)).code).toBe(0)
    for (const [folder, why] of [['orario.txt', 'c’è già un file'], ['orario.txt/dentro', 'c’è già un file'], ['/proc/copie', '/proc/copie']] as const) {
      const refused = await scan(['orario.txt', '--out', folder], here)
      expect(refused).toMatchObject({ code: 1, out: '' })
      expect(refused.err).toContain('Non riesco a scrivere in ')
      expect(refused.err).toContain(why)
    }
  }, 120_000)

  it('gives a copy of a sheet that is refused only for what it hides', async () => {
    const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
    const ties = (...list: [string, string][]): string => `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list.map(([type, target], index) => `<Relationship Id="r${index}" Type="${office}/${type}" Target="${target}"/>`).join('')}</Relationships>`
    const sheet = (...rows: string[][]): string => `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${rows.map((row) => `<row>${row.map((words) => `<c t="inlineStr"><is><t>${words}</t></is></c>`).join('')}</row>`).join('')}</sheetData></worksheet>`
    const bytes = anArchive({
      '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>',
      '_rels/.rels': ties(['officeDocument', 'xl/workbook.xml']),
      'xl/workbook.xml': `<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${office}"><sheets><sheet name="Orario" sheetId="1" r:id="r0"/><sheet name="Elenco" sheetId="2" state="veryHidden" r:id="r1"/></sheets></workbook>`,
      'xl/_rels/workbook.xml.rels': ties(['worksheet', 'worksheets/sheet1.xml'], ['worksheet', 'worksheets/sheet2.xml']),
      'xl/worksheets/sheet1.xml': sheet(['Giorno', 'Aula'], ['Lunedì', '12']),
      'xl/worksheets/sheet2.xml': sheet(['Alunno', 'Classe'], ['Verdi Anna', '2B'], ['Bruni Ugo', '2B'], ['Neri Ida', '2B'], ['Gallo Pia', '2B']),
    })
    await mkdir(path.join(here, 'fogli'))
    await writeFile(path.join(here, 'fogli', 'orario-aule.xlsx'), bytes)
    const { code, out } = await scan(['fogli', '--out', 'copie-fogli'], here)
    expect(out).toContain('Non va pubblicato:')
    expect(out).toContain('la copia che esce con --out è senza le parti nascoste')
    expect(code).toBe(0)
    const copy = await readAttachment(new Uint8Array(await readFile(path.join(here, 'copie-fogli', 'fogli', 'orario-aule.xlsx'))), 'orario.xlsx')
    expect(copy.text).toContain('Lunedì')
    expect(copy.text).not.toMatch(/Verdi|Bruni|Alunno/)
  }, 120_000)

  it('ends well when everything may be published, and says how it is used when it is not used so', async () => {
    expect((await scan(['orario.txt'], here)).code).toBe(0)
    const wrong = await scan(['orario.txt', '--kind', 'volantino'], here)
    expect(wrong.code).toBe(2)
    expect(wrong.err).toContain('Il tipo «volantino» non c’è.')
    expect((await scan(['--out', 'copie'], here)).err).toContain('Mancano i file da leggere.')
  }, 120_000)
})
