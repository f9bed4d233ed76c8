import { describe, expect, it } from 'vitest'
import { audienceInWords, counted, fileInWords, redactionsInWords, sizeInWords } from '../../site/words.ts'
import { escapeXml } from '../../content/html/escape.ts'

describe('the words of the site', () => {
  it.each([
    [12, '12 byte'],
    [120_400, '120 kB'],
    [999_600, '1 MB'],
    [1_440_000, '1,4 MB'],
  ])('say %i bytes as %s', (bytes, words) => {
    expect(sizeInWords(bytes)).toBe(words)
  })

  it('say type, size and pages of a file', () => {
    expect(fileInWords({ mediaType: 'application/pdf', size: 120_000, pages: 3 })).toBe('PDF, 120 kB, 3 pagine')
    expect(fileInWords({ mediaType: 'application/pdf', size: 120_000, pages: 3, isAccessible: true })).toBe('PDF, 120 kB, 3 pagine, accessibile: sì')
    expect(fileInWords({ mediaType: 'application/pdf', size: 120_000, isAccessible: false })).toBe('PDF, 120 kB, accessibile: no')
    expect(fileInWords({ mediaType: 'text/csv', size: 900, pages: 1 })).toBe('CSV, 900 byte, 1 pagina')
  })

  it('announce how many data were redacted, and of which kind', () => {
    expect(redactionsInWords({})).toBeNull()
    expect(redactionsInWords({ FISCAL_CODE: 1 })).toBe('In questo documento è stato oscurato un dato personale: codice fiscale. Dove c’era il dato si legge «omissis».')
    expect(redactionsInWords({ FISCAL_CODE: 2, IBAN: 1 })).toBe('In questo documento sono stati oscurati 3 dati personali: codice fiscale (2 volte), IBAN. Dove c’era il dato si legge «omissis».')
  })

  it('keep the capitals of acronyms in the middle of a list', () => {
    expect(audienceInWords(['famiglie', 'ata', 'docenti'])).toBe('Famiglie, personale ATA, docenti')
  })

  it('count in Italian', () => {
    expect(counted(0, 'circolare', 'circolari')).toBe('Non ci sono circolari')
    expect(counted(1, 'circolare', 'circolari')).toBe('1 circolare')
    expect(counted(3, 'documento', 'documenti')).toBe('3 documenti')
  })
})

describe('XML of feeds and sitemap', () => {
  it('escapes what it must and drops what XML cannot hold', () => {
    expect(escapeXml('a<b & "c"\u0000\u000b')).toBe('a&lt;b &amp; &quot;c&quot;')
  })
})
