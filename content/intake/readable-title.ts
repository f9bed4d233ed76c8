import { isInCapitals, wordsOf, type Line } from './line.ts'

/** Letters that stay capitals wherever they stand: offices, plans and laws that schools know by their initials. */
const initials = new Set('ATA DS DSGA RSPP RLS RSU RPD DPO RPCT RUP PTOF POF PDM RAV PEI PDP GLO GLI BES DSA ADHD ANAC AGID MIM MIUR MUR USR UST INVALSI INDIRE PON FSE FESR PNRR DM GDPR UE CUP CIG PCTO IRC CPIA IC IIS ITIS ITES IPSIA LIM TIC ASL ATS CCNL DPR DPCM SPID CIE PagoPA FIS MOF NIV'.split(' '))

const roman = /^(?:II|III|IV|VI{0,3}|IX|XI{0,3}|XIV|XV|XX)$/
const small = /^(?:di|del|dello|della|dei|degli|delle|a|ad|al|allo|alla|ai|agli|alle|da|dal|dallo|dalla|dai|dagli|dalle|in|nel|nello|nella|nei|negli|nelle|con|su|sul|sullo|sulla|sui|sugli|sulle|per|tra|fra|e|ed|o|od|il|lo|la|i|gli|le|un|uno|una|che|non|come|ex|non|se|si)$/i

type Forms = { small: number; title: number; capital: number }

/** How the text itself writes each word, inside its sentences and outside its titles. */
function formsIn(lines: readonly Line[]): Map<string, Forms> {
  const forms = new Map<string, Forms>()
  for (const { text } of lines) {
    const words = wordsOf(text)
    if (isInCapitals(words)) continue
    for (const { 0: word, index } of words.matchAll(/\p{L}+/gu)) {
      // A capital that begins a sentence or a quotation says nothing of the word.
      const isFirst = index === 0 || /[.!?:»”"“«(–•-]\s*$/u.test(words.slice(0, index))
      if (isFirst && /^\p{Lu}/u.test(word)) continue
      const key = word.toLowerCase()
      const known = forms.get(key) ?? { small: 0, title: 0, capital: 0 }
      if (word === key) known.small += 1
      else if (word.length > 1 && word === word.toUpperCase()) known.capital += 1
      else known.title += 1
      forms.set(key, known)
    }
  }
  return forms
}

/** Most of its longer words are capitals; a reference such as «di cui all’art. 45» may hang on it. */
function shouts(title: string): boolean {
  const words = title.match(/\p{L}{3,}/gu) ?? []
  const loud = words.filter((word) => word === word.toUpperCase()).length
  return loud >= 2 && loud >= words.length * 0.6
}

const capitalized = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase()

/**
 * A title that shouts, in the letters in which its own text writes the same words: names keep their capital, initials stay, the
 * rest is small. A title that does not shout is left as it is.
 */
export function readableTitle(title: string, lines: readonly Line[]): string {
  if (!shouts(title)) return title
  const forms = formsIn(lines)
  // A text that shouts from end to end says nothing of its names.
  if (forms.size < 8) return title
  let isFirst = true
  return title.replace(/\p{L}+(?:\.\p{L}+)*\.?/gu, (written, at: number) => {
    const isOpening = isFirst
    isFirst = false
    if (/\.\p{L}/u.test(written)) return written
    const [word = written] = written.split('.')
    const dot = written.slice(word.length)
    const isAfterDash = /[–—-]\s+$/.test(title.slice(0, at))
    if (word !== word.toUpperCase() || initials.has(word) || roman.test(word)) return written
    if (isOpening || isAfterDash) return capitalized(word) + dot
    if (word.length === 1 || small.test(word)) return word.toLowerCase() + dot
    const found = forms.get(word.toLowerCase())
    // After a bare «a» or «di», a last word that the text never uses is rather a place.
    if (!found) return (/(?:^|\s)(?:a|ad|da|di|in)\s+$/i.test(title.slice(0, at)) && /^\s*(?:$|[,(–—-])/.test(title.slice(at + written.length)) ? capitalized(word) : word.toLowerCase()) + dot
    const { small: asSmall, title: asTitle, capital } = found
    return (capital > asSmall + asTitle ? word : asTitle > asSmall ? capitalized(word) : word.toLowerCase()) + dot
  })
}
