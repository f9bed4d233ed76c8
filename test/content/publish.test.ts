import { describe, expect, it } from 'vitest'
import { day } from '../../content/lifecycle/day.ts'
import type { Attachment, Document, Placement } from '../../content/documents/document.ts'
import { attachCopies, publish, readCleared, type Cleared, type Withheld } from '../../content/publish.ts'
import { circolare, school } from '../fixtures/documents.ts'

const on = (text: string): Date => new Date(`${text}T12:00:00+01:00`)
const cleared = (record: unknown, instant = on('2026-10-01')): Cleared => {
  const verdict = publish(record, instant, school)
  if ('withheld' in verdict) throw new Error(verdict.withheld.why)
  return verdict.cleared
}
const withheld = (record: unknown, instant = on('2026-10-01')): Withheld => {
  const verdict = publish(record, instant, school)
  if ('cleared' in verdict) throw new Error('was cleared')
  return verdict.withheld
}

const fiscalCode = 'VLDMRA80A41H501A'
const file = (over: Partial<Attachment> = {}): Attachment => ({ id: '7', title: 'Modulo di adesione', mediaType: 'application/pdf', size: 1200, sha256: 'a'.repeat(64), text: 'Modulo vuoto', ...over })

describe('the gate clears', () => {
  it('a published document on its first day and on its last, both in full', () => {
    const short: Placement[] = [{ venue: 'circolari', rule: 'until', from: day('2026-10-01'), until: day('2026-10-03'), resolution: 'Delibera 4/2026' }]
    expect(cleared(circolare({ placements: short }), new Date('2026-09-30T22:00:00Z')).document.address).toBe('/circolari/2026-27/1')
    expect(cleared(circolare({ placements: short }), new Date('2026-10-03T21:59:59Z')).document.placements[0]?.until).toBe('2026-10-03')
    expect(withheld(circolare({ placements: short }), new Date('2026-10-03T22:00:00Z')).reason).toBe('expired')
  })

  it('what the albo adds: the number, who asked and the rule of the school, without personal data', () => {
    const albo: Placement = { venue: 'albo-online', rule: 'albo', from: day('2026-09-07'), days: 30, daysBasis: 'delibera chiesta da VLDMRA80A41H501A', requestedBy: 'Ufficio di VLDMRA80A41H501A', register: '3/2026' }
    const [shown] = cleared(circolare({ placements: [albo] }), on('2026-10-01')).document.placements
    expect(shown).toMatchObject({ register: '3/2026', why: expect.stringMatching(/^Pubblico fino al 7 ottobre 2026: 30 giorni di albo, art\. 32 l\. 69\/2009 \(delibera chiesta da .*omissis.*\)$/), requestedBy: expect.stringContaining('omissis') })
    const gone = withheld(circolare({ placements: [albo] }), on('2026-11-01'))
    expect(JSON.stringify([shown, gone.why])).not.toContain('VLDMRA80A41H501A')
  })

  it('nothing on the albo from the day of the annulment, and the other placements as before', () => {
    const albo: Placement = { venue: 'albo-online', rule: 'albo', from: day('2026-09-07'), annulled: day('2026-09-10') }
    expect(withheld(circolare({ placements: [albo] }), on('2026-09-10'))).toMatchObject({ reason: 'expired', why: 'La pubblicazione è stata annullata il 10 settembre 2026', goneAddress: '/circolari/2026-27/1' })
    const both = circolare({ placements: [albo, { venue: 'circolari', rule: 'school-year', from: day('2026-09-07') }] })
    expect(cleared(both, on('2026-09-10')).document.placements.map(({ venue }) => venue)).toEqual(['circolari'])
  })

  it('only the placements that are public: one expires, the other lives on', () => {
    const document = circolare({
      placements: [
        { venue: 'albo-online', rule: 'albo', from: day('2026-09-07') },
        { venue: 'amministrazione-trasparente', section: 'disposizioni-generali/atti-generali', rule: 'in-force', from: day('2026-09-07') },
      ],
    })
    expect(cleared(document, on('2026-09-22')).document.placements).toHaveLength(2)
    expect(cleared(document, on('2026-09-23')).document.placements.map(({ venue }) => venue)).toEqual(['amministrazione-trasparente'])
  })

  it('a document that is only on the albo without letting search engines list it', () => {
    expect(cleared(circolare({ placements: [{ venue: 'albo-online', rule: 'albo', from: day('2026-09-30') }] })).document.isIndexable).toBe(false)
  })

  it('text with its personal data taken out, and counts them', () => {
    const { document, body } = cleared(circolare({ title: `Rimborso a ${fiscalCode}`, summary: `Per ${fiscalCode}` }, `Il codice ${fiscalCode} è stato rimborsato.`))
    expect(JSON.stringify({ document, body })).not.toContain(fiscalCode)
    expect(document.title).toBe('Rimborso a [omissis: codice fiscale]')
    expect(document.redactions.FISCAL_CODE).toBe(3)
    expect(body[0]).toEqual({
      type: 'paragraph',
      inlines: [{ type: 'text', text: 'Il codice ' }, { type: 'redacted', kind: 'FISCAL_CODE' }, { type: 'text', text: ' è stato rimborsato.' }],
    })
  })

  it('a datum that is broken over bold text, and the link that carries it', () => {
    const { body } = cleared(
      circolare({
        body: [
          {
            type: 'paragraph',
            inlines: [
              { type: 'text', text: 'Codice VLDMRA80' },
              { type: 'text', text: 'A41H501A', bold: true },
              { type: 'text', text: ', scrivi ' },
              { type: 'text', text: 'qui', link: 'mailto:maria.valdambrini@posta.example' },
            ],
          },
        ],
      }),
    )
    expect(JSON.stringify(body)).not.toMatch(/VLDMRA80|A41H501A|maria\.valdambrini/)
    expect(JSON.stringify(body)).toContain('qui')
  })

  it('a datum that the office decided to keep, and no other', () => {
    const decision = { datum: 'marta tedeschi', kind: 'PERSON_NAME', rule: 'unknown', action: 'keep', basis: 'public-figure', by: 'Segreteria', at: '2026-09-07T08:00:00.000Z' } as const
    const { body, document } = cleared(circolare({ choices: { decisions: [decision], overrides: [] } }, 'Ne hanno parlato Marta Tedeschi ed Enrico Parisini.'))
    expect(JSON.stringify(body)).toContain('Marta Tedeschi')
    expect(JSON.stringify(body)).not.toContain('Parisini')
    expect(JSON.stringify({ body, document })).not.toContain('public-figure')
    expect(document.redactions).toEqual({ PERSON_NAME: 1 })
  })

  it('a document that the head teacher publishes against a refusal, with its data taken out all the same', () => {
    const text = 'Si convoca il GLO dell’alunna Greta Cusimano (1ª B) per il 18 novembre.'
    const { why } = withheld(circolare({}, text))
    expect(why).toContain('GLO')
    const overrides = ['glo', 'health-list'].map((refusal) => ({ refusal, reason: 'Lo ha ordinato il giudice.', by: 'Dirigente', at: '2026-09-07T08:00:00.000Z' }))
    expect(JSON.stringify(cleared(circolare({ choices: { decisions: [], overrides } }, text)))).not.toMatch(/Cusimano|1ª B|giudice/)
  })

  it('a document with the copies of its files, each under an address without its file name, and counts those that are held', () => {
    const verdict = cleared(circolare({ attachments: [file({ title: `Modulo di ${fiscalCode}` }), file({ id: '8', title: 'Scansione' })] }))
    expect(verdict.document.attachments).toEqual([])
    expect(verdict.files).toMatchObject([
      { attachmentId: '7', sha256: 'a'.repeat(64), isCsv: false, title: 'Modulo di [omissis: codice fiscale]', address: '/allegati/circolari/2026-27/1/1', context: { kind: 'circolare', sections: ['circolari'] } },
      { attachmentId: '8', title: 'Scansione', address: '/allegati/circolari/2026-27/1/2' },
    ])
    const copy = { held: null, copy: 'x', mediaType: 'application/pdf', extension: 'pdf', size: 900, sha256: 'b'.repeat(64), isRedacted: true, pages: 3, isAccessible: true } as const
    const { document, files, withheldAttachments } = attachCopies(verdict, [copy, { held: 'Si legge male.' }])
    expect(document.attachments).toEqual([{ address: '/allegati/circolari/2026-27/1/1.pdf', title: 'Modulo di [omissis: codice fiscale]', mediaType: 'application/pdf', size: 900, pages: 3, isAccessible: true, isRedactedCopy: true, sha256: 'b'.repeat(64) }])
    expect(files).toEqual([{ attachmentId: '7', address: '/allegati/circolari/2026-27/1/1.pdf', sha256: 'b'.repeat(64), copy: 'x' }])
    expect(withheldAttachments).toEqual([{ title: 'Scansione', why: 'Si legge male.' }])
    expect(document.withheldAttachments).toBe(1)
    expect(readCleared(JSON.parse(JSON.stringify(document)))).toEqual(document)
  })

  it('no file that nobody has cleared', () => {
    const { document, files, withheldAttachments } = attachCopies(cleared(circolare({ attachments: [file()] })), [])
    expect([document.attachments, files, document.withheldAttachments]).toEqual([[], [], 1])
    expect(withheldAttachments[0]?.why).toContain('non è stato controllato')
  })

  it('what it cleared can be read back from a snapshot, and nothing else can', () => {
    const { document } = cleared(circolare({ attachments: [file()] }, `Codice ${fiscalCode}`))
    expect(readCleared(JSON.parse(JSON.stringify(document)))).toEqual(document)
    expect(() => readCleared(circolare())).toThrow()
  })
})

describe('the gate withholds', () => {
  it.each<[string, Parameters<typeof circolare>[0], Withheld['reason'], RegExp]>([
    ['a draft', { state: 'draft' }, 'draft', /bozza/],
    ['a withdrawn document', { state: 'withdrawn', withdrawal: { reason: 'Errore', at: '2026-09-20T08:00:00.000Z' } }, 'withdrawn', /ritirato/],
    ['a document of tomorrow', { placements: [{ venue: 'circolari', rule: 'school-year', from: day('2026-10-02') }] }, 'scheduled', /2 ottobre 2026/],
    ['a document without a placement', { placements: [] }, 'unjudged', /scegli dove pubblicarlo/],
    ['an end before the start', { placements: [{ venue: 'circolari', rule: 'until', from: day('2026-09-07'), until: day('2026-09-06') }] }, 'unjudged', /viene prima del primo/],
    ['a section that does not exist', { placements: [{ venue: 'amministrazione-trasparente', section: 'inventata', rule: 'five-years', from: day('2026-09-07') }] }, 'unjudged', /sezione che esiste/],
    ['a circolare without a number', { number: undefined }, 'unjudged', /numero e anno scolastico/],
  ])('%s', (_, over, reason, sentence) => {
    const result = withheld(circolare(over))
    expect(result.reason).toBe(reason)
    expect(result.why).toMatch(sentence)
  })

  it('a record that does not fit the schema, naming the field and never its content', () => {
    const result = withheld({ ...circolare(), date: `nato ${fiscalCode}` })
    expect(result.reason).toBe('unjudged')
    expect(result.why).toContain('la data')
    expect(result.why).not.toContain(fiscalCode)
  })

  it.each<[string, Partial<Document>, string]>([
    ['a day that does not exist', { date: '2026-02-30' as Document['date'] }, 'la data'],
    ['a file that was not read', { attachments: [{ id: '1', title: '', mediaType: '', size: 1, sha256: 'x', text: null }] }, 'l’allegato 1'],
    ['two placements, the second without a first day', { placements: [{ venue: 'circolari', rule: 'albo', from: day('2026-09-07') }, { venue: 'albo-online', rule: 'albo', from: '' as Document['date'] }] }, 'la collocazione 2'],
  ])('a record with %s is withheld with the words of the office', (_, changes, what) =>
    expect(withheld({ ...circolare(), ...changes }).why).toBe(`Manca o non va bene: ${what}. Apri il documento nell’admin, correggi e salva.`))

  it.each([[null], [undefined], [42], ['x'], [{}], [[]]])('%j, whatever that is', (record) => expect(withheld(record).reason).toBe('unjudged'))

  it('and says that the address is gone only when the document was public once', () => {
    expect(withheld(circolare(), on('2030-01-01')).goneAddress).toBe('/circolari/2026-27/1')
    expect(withheld(circolare({ state: 'draft' })).goneAddress).toBeNull()
    expect(withheld(circolare(), on('2026-09-06')).goneAddress).toBeNull()
  })
})
