import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { CleanTexts } from '../../../scripts/checks/clean-texts.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'limpida-clean-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** Whether a text is read again after a release with `first` in which it was `wasClean`. */
function isReadAgain(first: { version: string; context: string; wasClean: boolean }, then: { version: string; context: string; text: string }): boolean {
  const file = path.join(folder, 'clean-texts')
  const before = new CleanTexts(first.version, file)
  before.isClean(first.context, 'un testo', () => first.wasClean)
  before.keep()
  const read = vi.fn(() => true)
  new CleanTexts(then.version, file).isClean(then.context, then.text, read)
  return read.mock.calls.length > 0
}

describe('a text that was found clean', () => {
  const clean = { version: 'a', context: 'circolare', wasClean: true }
  it('is not read again', () => expect(isReadAgain(clean, { version: 'a', context: 'circolare', text: 'un testo' })).toBe(false))

  it.each([
    ['the code has changed', { version: 'b', context: 'circolare', text: 'un testo' }],
    ['it stands in another kind of document', { version: 'a', context: 'atto', text: 'un testo' }],
    ['it is another text', { version: 'a', context: 'circolare', text: 'un altro testo' }],
  ])('is read again when %s', (_, then) => expect(isReadAgain(clean, then)).toBe(true))

  it('is read again when it was not clean', () => expect(isReadAgain({ ...clean, wasClean: false }, { version: 'a', context: 'circolare', text: 'un testo' })).toBe(true))

  it('leaves nothing of its words on disk', () => {
    isReadAgain(clean, { version: 'a', context: 'circolare', text: 'un testo' })
    expect(readFileSync(path.join(folder, 'clean-texts'), 'utf8')).toMatch(/^[\w+/=]{44}$/)
  })

  it('is forgotten by the release that no longer holds it', () => {
    const file = path.join(folder, 'clean-texts')
    isReadAgain(clean, { version: 'a', context: 'circolare', text: 'un testo' })
    new CleanTexts('a', file).keep()
    expect(readFileSync(file, 'utf8')).toBe('')
  })
})
