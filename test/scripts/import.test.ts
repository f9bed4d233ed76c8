import { execFileSync } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { aDocx, aPdf, aScan, anXlsx, heading, table } from '../cms/reading/files.ts'
import { runCommand } from '../running-school.ts'

const draftSchema = z.strictObject({
  kind: z.string(),
  number: z.number().nullable(),
  schoolYear: z.string().nullable(),
  date: z.string().nullable(),
  subject: z.string().nullable(),
  recipients: z.array(z.string()),
  protocol: z.string().nullable(),
  signatory: z.string().nullable(),
  articles: z.array(z.strictObject({ label: z.string(), title: z.string() })),
  text: z.string(),
  unsure: z.array(z.string()),
})
const answerSchema = z.array(z.strictObject({ source: z.string(), drafts: z.array(draftSchema), refused: z.string().nullable() }))
type Answer = z.infer<typeof answerSchema>[number]

const folder = mkdtempSync(path.join(tmpdir(), 'limpida-import-'))
const at = (name: string): string => path.join(folder, name)
const circular = 'Circolare n. 12\nRoccalba, 3 ottobre 2026\n\nAi docenti\n\nOggetto: Perché la città è più bella\n\nSi comunica che l’attività è più lunga.\n'
const words = 'Perché la città è più bella'
const wide = (order: 'little' | 'big', mark: string): Buffer => {
  const bytes = Buffer.from(`${mark}${circular}`, 'utf16le')
  return order === 'little' ? bytes : bytes.swap16()
}

/** A root user may read everything: the refusal for want of permission is tried by the others. */
const isRoot = process.getuid?.() === 0

beforeAll(async () => {
  const files: [string, string | Uint8Array][] = [
    ['circolare.txt', circular],
    ['finestre.txt', Buffer.from(circular.replaceAll('’', "'"), 'latin1')],
    ['largo.txt', wide('little', '\uFEFF')],
    ['largo-grande.txt', wide('big', '\uFEFF')],
    ['largo-senza.txt', wide('little', '')],
    ['largo-grande-senza.txt', wide('big', '')],
    ['circolare.md', `---\ntitle: Uscita al mulino\nnumero: 41\ndata: 22/10/2026\ndestinatari: [docenti, famiglie]\nautore: la segreteria\n---\n\n## Programma\n\nSi parte alle **otto**.\n`],
    ['rotto.mdx', `---\ntitle: "Uscita\nnumero: 42\n---\n\nSi parte alle otto.\n`],
    ['circolare.docx', await aDocx(['Circolare n. 13', 'Roccalba, 5 ottobre 2026', 'Alle famiglie', 'Oggetto: Orario della mensa', heading('Turni'), 'Ecco i turni della mensa.', table([['Classe', 'Ora'], ['1A', '12:30'], ['2A', '13:00']])], 'Istituto di prova')],
    ['circolare.pdf', await aPdf([['Circolare n. 14', 'Roccalba, 6 ottobre 2026', 'Agli alunni', 'Oggetto: Torneo di scacchi', 'Il torneo comincia lunedì.'], ['Seconda pagina del torneo.']])],
    ['vuoto.txt', ''],
    ['bianco.txt', ' \n\t \n'],
    ['dati.txt', new Uint8Array(3000).map((_, index) => (index * 7) % 23)],
    ['chiuso.pdf', await aPdf([['Segreto']], 'querce')],
    ['scansione.pdf', await aScan()],
    ['rotto.pdf', '%PDF-1.7\nniente'],
    ['falso.pdf', await aDocx(['Testo'])],
    ['strano.xyz', circular],
    ['foglio.xlsx', anXlsx()],
    ['chiuso.txt', circular],
  ]
  for (const [name, content] of files) writeFileSync(at(name), content)
  chmodSync(at('chiuso.txt'), 0o000)
  mkdirSync(at('cartella'))
  writeFileSync(at('enorme.txt'), '')
  truncateSync(at('enorme.txt'), 200 * 1024 * 1024)
  execFileSync('mkfifo', [at('canale')])
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

async function dryRun(names: string[]): Promise<{ code: number | null; answers: Answer[]; stdout: string; stderr: string }> {
  const { code, stdout, stderr } = await runCommand('import', [...names.map(at), '--dry-run', '--json'])
  return { code, stdout, stderr, answers: answerSchema.parse(JSON.parse(stdout)) }
}

describe('npm run import --dry-run --json', () => {
  const good = ['circolare.txt', 'finestre.txt', 'largo.txt', 'largo-grande.txt', 'largo-senza.txt', 'largo-grande-senza.txt', 'circolare.md', 'rotto.mdx', 'circolare.docx', 'circolare.pdf']
  const bad: [string, RegExp][] = [
    ['vuoto.txt', /è vuoto \(0 byte\)\. Controlla/],
    ['bianco.txt', /è vuoto: non contiene nemmeno una parola/],
    ['dati.txt', /contiene dati, non testo\. Servono/],
    ['chiuso.pdf', /PDF protetto da una password\. Salvane una copia/],
    ['scansione.pdf', /pagine che sono immagini, come una scansione.*Serve il documento da cui viene/],
    ['rotto.pdf', /PDF danneggiato.*Crealo di nuovo/],
    ['falso.pdf', /si chiama \.pdf ma dentro è un documento Word\. Rinominalo/],
    ['strano.xyz', /si chiama \.xyz, una fine del nome che non conosco.*Rinominalo/],
    ['foglio.xlsx', /è un foglio di dati, non un documento.*Allegalo/],
    ['cartella', /è una cartella, non un file\. Indica i file/],
    ['canale', /non è un file che si possa leggere.*Indica un documento/],
    ['non-esiste.docx', /non c’è\. Controlla il nome e la cartella: l’ho cercato in/],
    ['enorme.txt', /è di 200 MB: al massimo 50\. Riduci/],
    ...(isRoot ? [] : [['chiuso.txt', /manca il permesso\. Dai il permesso/] as [string, RegExp]]),
  ]
  let run: Awaited<ReturnType<typeof dryRun>>
  const answerOf = (name: string): Answer => {
    const found = run.answers.find(({ source }) => source === at(name))
    if (!found) throw new Error(`no answer for ${name}`)
    return found
  }
  beforeAll(async () => {
    run = await dryRun([...good, ...bad.map(([name]) => name)])
  }, 60_000)

  it('prints one entry a file, in the order given, and nothing else', () => {
    expect(run.answers.map(({ source }) => source)).toEqual([...good, ...bad.map(([name]) => name)].map(at))
    expect(run.stdout.startsWith('[{"source":')).toBe(true)
    expect(run.stdout.endsWith(']\n')).toBe(true)
  })

  it.each(bad)('refuses %s with a sentence, and goes on', (name, sentence) => {
    expect(answerOf(name)).toEqual({ source: at(name), drafts: [], refused: expect.stringMatching(sentence) })
  })

  it('ends with 1 when a file was refused and says which', () => {
    expect(run.code).toBe(1)
    expect(run.stderr).toContain(`${bad.length} file rifiutati su ${good.length + bad.length}`)
  })

  it.each(good.slice(0, 6))('reads %s as what it is', (name) => {
    expect(answerOf(name)).toMatchObject({ refused: null, drafts: [{ kind: 'circolare', number: 12, date: '2026-10-03', schoolYear: '2026-27', subject: words, recipients: ['Ai docenti'], unsure: [] }] })
  })

  it('takes what the front matter states, and keeps the rest of it', () => {
    const { drafts } = answerOf('circolare.md')
    expect(drafts).toMatchObject([{ number: 41, date: '2026-10-22', subject: 'Uscita al mulino', recipients: ['docenti', 'famiglie'], schoolYear: '2026-27' }])
    for (const said of ['autore: la segreteria', 'Programma', '**otto**']) expect(drafts[0]!.text).toContain(said)
  })

  it('keeps the text of a front matter that cannot be read, marks what it guesses from it, and warns', () => {
    const { drafts } = answerOf('rotto.mdx')
    expect(drafts[0]!.text).toContain('title: "Uscita')
    expect(drafts[0]).toMatchObject({ number: 42, unsure: expect.arrayContaining(['number']) })
    expect(run.stderr).toContain('l’intestazione non è YAML valido')
  })

  it('reads Word with its table, and PDF page by page', () => {
    expect(answerOf('circolare.docx').drafts).toMatchObject([{ number: 13, date: '2026-10-05', subject: 'Orario della mensa', recipients: ['Alle famiglie'] }])
    for (const said of ['Istituto di prova', 'Turni', '1A\t12:30', 'Nota a margine da togliere']) expect(answerOf('circolare.docx').drafts[0]!.text).toContain(said)
    expect(answerOf('circolare.pdf').drafts).toMatchObject([{ number: 14, date: '2026-10-06', subject: 'Torneo di scacchi', recipients: ['Agli alunni'] }])
    expect(answerOf('circolare.pdf').drafts[0]!.text).toContain('Seconda pagina del torneo.')
  })
})

describe('npm run import', () => {
  it('shows a table with what is guessed marked, and touches no database', async () => {
    const { code, stdout } = await runCommand('import', [at('circolare.txt'), at('circolare.md'), '--dry-run'], { ...process.env, LIMPIDA_DATA: at('niente') })
    expect(code).toBe(0)
    expect(stdout).toMatch(/1 di 2: .*circolare\.txt/)
    expect(stdout).toMatch(/Circolare\s+12\s+2026-27\s+2026-10-03\s+Perché la città/)
    expect(stdout).toMatch(/Circolare \?\s+41/)
    expect(() => execFileSync('ls', [at('niente')], { stdio: 'pipe' })).toThrow()
  }, 30_000)

  it.each([
    [[], 'Manca il file da importare.'],
    [['--forte', 'a.txt'], "Unknown option '--forte'"],
  ])('asked with %j says how it is used', async (args, sentence) => {
    const { code, stderr } = await runCommand('import', args)
    expect(code).toBe(2)
    expect(stderr).toContain(sentence)
    expect(stderr).toContain('Uso: npm run import -- FILE…')
  }, 30_000)
})
