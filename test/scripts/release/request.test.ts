import { describe, expect, it } from 'vitest'
import { readRequest } from '../../../scripts/release/request.ts'

const now = new Date('2026-11-25T08:00:00Z')

describe('a release is asked for', () => {
  it('now and live when nothing is said', () => expect(readRequest([], now, '/home')).toEqual({ instant: now, isAsOf: false, isFromJob: false }))

  it('as of an instant, elsewhere, from where the command was typed', () => {
    expect(readRequest(['--as-of', '2031-01-01T00:00:00+01:00', '--out', 'sito'], now, '/home/scuola')).toEqual({
      instant: new Date('2030-12-31T23:00:00Z'),
      isAsOf: true,
      out: '/home/scuola/sito',
      isFromJob: false,
    })
  })

  it.each([['2031-01-01'], ['2031-01-01T00:00:00'], ['domani'], ['2031-13-01T00:00:00Z'], ['2031-02-30T00:00:00Z'], ['']])('never as of «%s»', (text) => {
    expect(() => readRequest(['--as-of', text], now, '/')).toThrow('--as-of needs an instant with its offset')
  })

  it('never with an argument it does not know', () => expect(() => readRequest(['--live'], now, '/')).toThrow(/Use: npm run release/))
})
