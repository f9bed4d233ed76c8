import { describe, expect, it } from 'vitest'
import { isItalian } from '../../../../content/privacy/lexicon/italian.ts'

describe('the Italian dictionary', () => {
  it.each(['Circolare', 'AMMINISTRATIVE', 'verificata', 'chiedono', 'Perché', 'università', 'giovedì', 'plesso'])('knows the word %s in any form and letters', (word) => {
    expect(isItalian(word)).toBe(true)
  })

  it.each(['Hoxha', 'Kowalczyk', 'Pierluigi', 'Gheorghiu', 'Zanotelli', ''])('does not take %s for a word', (word) => {
    expect(isItalian(word)).toBe(false)
  })
})
