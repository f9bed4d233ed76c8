import { describe, expect, it } from 'vitest'
import { countWords, searchableWords } from '../../../scripts/release/known-words.ts'

describe('the words that searching can find', () => {
  it('are those of the body of a page, without what the index leaves out', () => {
    const html = '<html><head><title>Titolo</title></head><body><nav>Menù</nav><main data-pagefind-body><h1>Perché<br>la mensa</h1><aside data-pagefind-ignore>Indice <b>lungo</b></aside><p>L’iscrizione, 2026</p><script>const codice = 1</script></main><footer>Piede</footer></body></html>'
    expect([...searchableWords(html)].sort()).toEqual(['iscrizione', 'mensa', 'perche'])
  })

  it('never join the words of two cells', () => {
    expect([...searchableWords('<table data-pagefind-body><tr><td>Numero</td><td>Data</td></tr></table>')]).toEqual(['numero', 'data'])
  })

  it('are counted by page, the commonest first', () => {
    const page = (words: string): string => `<main data-pagefind-body>${words}</main>`
    expect(Object.entries(countWords([page('mensa gita gita'), page('gita')]))).toEqual([['gita', 2], ['mensa', 1]])
  })
})
