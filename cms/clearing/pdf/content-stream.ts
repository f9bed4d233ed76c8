/** What a content stream is made of: operands and operators, with their place; `text` is one character a byte. */
type Token = { kind: 'dictionary' | 'name' | 'operator' | 'other'; start: number; end: number }

const isSpace = (letter: string | undefined): boolean => letter === undefined || /[\s\0]/.test(letter)
const delimiter = /[\s\0()<>[\]{}/%]/

function stringEnd(text: string, start: number): number {
  let depth = 0
  for (let at = start; at < text.length; at += 1) {
    if (text[at] === '\\') at += 1
    else if (text[at] === '(') depth += 1
    else if (text[at] === ')' && (depth -= 1) === 0) return at + 1
  }
  return text.length
}

function wordEnd(text: string, start: number): number {
  let at = start
  while (at < text.length && !delimiter.test(text[at] ?? '')) at += 1
  return Math.max(at, start + 1)
}

/** The end of one value, and of a dictionary with all that is in it. */
function valueEnd(text: string, start: number): number {
  if (text[start] === '(') return stringEnd(text, start)
  if (text.startsWith('<<', start)) {
    let at = start + 2
    while (at < text.length && !text.startsWith('>>', at)) at = isSpace(text[at]) ? at + 1 : valueEnd(text, at)
    return Math.min(text.length, at + 2)
  }
  if (text[start] === '<') return Math.max(start + 1, text.indexOf('>', start) + 1 || text.length)
  if (text[start] === '[') {
    let at = start + 1
    while (at < text.length && text[at] !== ']') at = isSpace(text[at]) ? at + 1 : valueEnd(text, at)
    return Math.min(text.length, at + 1)
  }
  if (text[start] === '%') {
    const end = text.slice(start).search(/[\r\n]/)
    return end < 0 ? text.length : start + end
  }
  return text[start] === '/' ? wordEnd(text, start + 1) : wordEnd(text, start)
}

function* tokensOf(text: string): Generator<Token> {
  let at = 0
  while (at < text.length) {
    if (isSpace(text[at])) {
      at += 1
      continue
    }
    const start = at
    at = valueEnd(text, start)
    if (text[start] === '%') continue
    const first = text[start] ?? ''
    const word = text.slice(start, Math.min(at, start + 4))
    const isOperator = /[A-Za-z'"*]/.test(first) && !/^(?:true|false|null)$/.test(word)
    if (isOperator && word === 'ID') {
      const end = text.slice(at).search(/[\s\0]EI(?=[\s\0]|$)/)
      at = end < 0 ? text.length : at + end + 3
    }
    yield { kind: text.startsWith('<<', start) ? 'dictionary' : first === '/' ? 'name' : isOperator ? 'operator' : 'other', start, end: at }
  }
}

/** A dictionary with the entries that are kept; the others and what was noted between them go. */
function withEntries(dictionary: string, isKept: (key: string) => boolean): string {
  let done = '<<'
  let at = 2
  const next = (): string | null => {
    while (at < dictionary.length - 2 && (isSpace(dictionary[at]) || dictionary[at] === '%')) at = dictionary[at] === '%' ? valueEnd(dictionary, at) : at + 1
    if (at >= dictionary.length - 2) return null
    const start = at
    at = valueEnd(dictionary, start)
    return dictionary.slice(start, at)
  }
  for (let key = next(); key !== null; key = next()) {
    const value = next() ?? 'null'
    if (isKept(key)) done += `${key} ${value} `
  }
  return `${done}>>`
}

/** A content stream in which each dictionary is written anew, and nothing that was noted between its operators is left. */
function withDictionaries(text: string, rewrite: (dictionary: string) => string): string {
  let done = ''
  let at = 0
  for (const { kind, start, end } of tokensOf(text)) {
    const between = text.slice(at, start)
    const token = text.slice(start, end)
    done += (between.includes('%') ? '\n' : between) + (kind === 'dictionary' ? rewrite(token) : token.startsWith('[') && token.includes('%') ? withoutNotes(token) : token)
    at = end
  }
  const rest = text.slice(at)
  return done + (rest.includes('%') ? '\n' : rest)
}

function withoutNotes(array: string): string {
  let done = '['
  for (let at = 1; at < array.length - 1; ) {
    const start = at
    at = isSpace(array[at]) ? at + 1 : valueEnd(array, at)
    if (array[start] !== '%') done += array.slice(start, at)
    else done += '\n'
  }
  return `${done}]`
}

/** A content stream without the texts that stand in place of what it draws. */
export const withoutReplacementTexts = (text: string): string =>
  /\/(?:ActualText|Alt|E)(?![A-Za-z])/.test(text) ? withDictionaries(text, (dictionary) => withEntries(dictionary, (key) => !/^\/(?:ActualText|Alt|E)$/.test(key))) : text

/** What marked content may say of itself. */
const knownOfContent = new Set(['/MCID', '/Lang', '/ActualText', '/Alt', '/E', '/Type', '/Subtype', '/Attached', '/BBox'])

/** A content stream without comments and without what only the program that wrote it understands. */
export const withoutAsides = (text: string): string => (/%|<<(?!\s*\/MCID\s+\d+\s*>>)/.test(text) ? withDictionaries(text, (dictionary) => withEntries(dictionary, (key) => knownOfContent.has(key))) : text)

/** The names of the pictures and drawings that a content stream draws. */
export const drawnNames = (text: string): string[] =>
  [...text.matchAll(/\/([^\s\0()<>[\]{}/%]+)[\s\0]+Do(?![^\s\0()<>[\]{}/%])/g)].map(([, name = '']) => name.replace(/#([\dA-Fa-f]{2})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16))))

/** A content stream without what belongs to hidden layers; `isHidden` answers for the name that the stream gives to a layer. */
export function withoutLayers(text: string, isHidden: (name: string) => boolean): string {
  let done = ''
  let at = 0
  let depth = 0
  let hiddenFrom: { depth: number; start: number } | null = null
  const operands: Token[] = []
  for (const token of tokensOf(text)) {
    if (token.kind !== 'operator') {
      operands.push(token)
      continue
    }
    const operator = text.slice(token.start, token.end)
    const first = operands[0]
    if (operator === 'BDC' || operator === 'BMC') {
      depth += 1
      const [tag, name] = operands.slice(-2).map(({ start, end }) => text.slice(start, end))
      if (operator === 'BDC' && tag === '/OC' && hiddenFrom === null && first && name !== undefined && isHidden(name.slice(1))) hiddenFrom = { depth, start: first.start }
    } else if (operator === 'EMC') {
      if (hiddenFrom?.depth === depth) {
        done += text.slice(at, hiddenFrom.start)
        at = token.end
        hiddenFrom = null
      }
      depth = Math.max(0, depth - 1)
    }
    operands.length = 0
  }
  if (hiddenFrom !== null) return done + text.slice(at, hiddenFrom.start)
  return done + text.slice(at)
}
