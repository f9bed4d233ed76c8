import { describe, expect, it } from 'vitest'
import { referencesIn } from '../../../content/documents/references.ts'
import { day } from '../../../content/lifecycle/day.ts'

const own = { schoolYear: '2026-27', date: day('2026-11-20') }
const named = (text: string): [string, string][] => referencesIn(text, own).map(({ start, end, address }) => [text.slice(start, end), address])

describe('a circolare that a text names', () => {
  it.each([
    ['Facendo seguito alla circolare n. 12, si comunica', 'circolare n. 12', '/circolari/2026-27/12'],
    ['si richiama la Circ. n° 7.', 'Circ. n° 7', '/circolari/2026-27/7'],
    ['vista la circolare 003 di settembre', 'circolare 003', '/circolari/2026-27/3'],
    ['come da circolare interna n.45 del 3 ottobre 2025,', 'circolare interna n.45 del 3 ottobre 2025', '/circolari/2025-26/45'],
    ['la circolare n. 80 del 22/10/2026 dice', 'circolare n. 80 del 22/10/2026', '/circolari/2026-27/80'],
    ['la circolare n. 14 dell’8 settembre 2026', 'circolare n. 14 dell’8 settembre 2026', '/circolari/2026-27/14'],
    ['(circolare 72/2025-26)', 'circolare 72/2025-26', '/circolari/2025-26/72'],
    ['la circolare n. 72 dell’a.s. 2025/26', 'circolare n. 72 dell’a.s. 2025/26', '/circolari/2025-26/72'],
    ['la circolare n. 5 del 30 agosto 2026', 'circolare n. 5 del 30 agosto 2026', '/circolari/2025-26/5'],
  ])('%s', (text, words, address) => {
    expect(named(text)).toEqual([[words, address]])
  })

  it.each([
    'la circolare ministeriale n. 8 del 6 marzo 2013',
    'la circolare n. 8 del Ministero dell’istruzione',
    'la circolare n. 8 MIUR',
    'la circolare n. 2/2013',
    'la circolare n. 2 del 2013',
    'la circolare n. 12 del 31 febbraio 2026',
    'la circolare n. 72/2025-28',
    'la circolare n. 1.234',
    'semicircolare 12',
    'le circolari della scuola',
  ])('%s is none of ours, or no circolare at all', (text) => {
    expect(named(text)).toEqual([])
  })

  it('is found each time, in reading order', () => {
    expect(named('la circolare 3 e la circolare n. 4').map(([, address]) => address)).toEqual(['/circolari/2026-27/3', '/circolari/2026-27/4'])
  })
})
