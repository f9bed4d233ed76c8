import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { placesOf, stemOf } from '../../content/privacy/lexicon/italian.ts'

/**
 * Makes content/privacy/lexicon/italian-filter.ts from the Italian dictionary of the spelling checkers (dictionary-it, GPL-3.0):
 * `node --import tsx scripts/learn/italian-filter.ts`. Names, which the dictionary writes with a capital, stay out.
 */
type Ending = { strip: string; add: string; fits: RegExp | null }

const folder = path.resolve('node_modules/dictionary-it')
const linesOf = (file: string): string[] => readFileSync(path.join(folder, file), 'utf8').split('\n')

/** Classes of endings of nouns and adjectives; of verbs, without the pronouns that may hang on them. */
const ofNouns = 'GHOQRSNopunagm'
const ofVerbs = 'ABCtzZVfP'
const verbEnding = /(?:^|[^aeiou])(?:o|a|e|i)$|(?:[aei]no|ono|at[oaei]|ut[oaei]|it[oaei]|[ae]ndo|r[àa]|ranno|[aei]re|ante|ente|anti|enti)$/

function endings(): Map<string, Ending[]> {
  const classes = new Map<string, Ending[]>()
  for (const line of linesOf('index.aff')) {
    const [, name, strip, addition, condition = '.'] = /^SFX (\S) (\S+) (\S+)(?: (\S+))?/.exec(line) ?? []
    if (name === undefined || strip === undefined || addition === undefined || strip === 'Y' || strip === 'N') continue
    const add = (addition.split('/', 1)[0] ?? '').replace(/^0$/, '')
    if (!ofNouns.includes(name) && !(ofVerbs.includes(name) && verbEnding.test(add))) continue
    classes.set(name, [...(classes.get(name) ?? []), { strip: strip === '0' ? '' : strip, add, fits: condition === '.' ? null : new RegExp(`${condition}$`) }])
  }
  return classes
}

const classes = endings()
const stems = new Set<string>()
for (const line of linesOf('index.dic').slice(1)) {
  const [word = '', flags = ''] = line.trim().split('/')
  if (!/^\p{Ll}[\p{L}']*$/u.test(word)) continue
  stems.add(stemOf(word))
  for (const flag of flags) {
    for (const { strip, add, fits } of classes.get(flag) ?? []) if (word.endsWith(strip) && (fits?.test(word) ?? true)) stems.add(stemOf(word.slice(0, word.length - strip.length) + add))
  }
}
stems.delete('')

const bytes = new Uint8Array(Math.ceil((stems.size * 7.3) / 8))
for (const stem of stems) for (const place of placesOf(stem, bytes.length * 8)) bytes[place >> 3]! |= 1 << (place & 7)
const file = path.resolve('content/privacy/lexicon/italian-filter.ts')
writeFileSync(
  file,
  `/*
 * Made by scripts/learn/italian-filter.ts from dictionary-it 2.0.0, the Italian dictionary of the spelling checkers (GPL-3.0,
 * copyright 2001-2015 Gianluca Turconi, Davide Prina, Andrea Pescetti): a Bloom filter of its stems.
 */

/** The bits of the filter, in Base64. */
export const filter =
  '${Buffer.from(bytes).toString('base64')}'
`,
)
console.log(`${stems.size} stems, ${bytes.length} bytes: ${path.relative(process.cwd(), file)}`)
