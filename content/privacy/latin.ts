const latin = Array.from({ length: 0x300 }, (_, unit) => String.fromCharCode(unit))

/** The Latin letters of a property as stretches inside a class of units. */
function stretchesOf(property: string): string {
  const has = new RegExp(property, 'u')
  return latin
    .map((letter) => (has.test(letter) ? letter : ' '))
    .join('')
    .split(' ')
    .flatMap((run) => (run === '' ? [] : [`${run[0]}-${run.at(-1)}`]))
    .join('')
}

const stretches = new Map(['\\p{L}', '\\p{Lu}', '\\p{Ll}'].map((property) => [property, stretchesOf(property)]))
/** Units that are Latin, or signs and arrows without a letter among them: most texts have no others. */
const others = /[^\u0000-\u02FF\u2010-\u206F\u20A0-\u20CF\u2190-\u23FF]+/g
const beyond = /[^\P{L}\u0000-\u02FF]/u

/** Whether every letter of a text is Latin, as in all but few. */
export const isLatin = (text: string): boolean => !text.match(others)?.some((stretch) => beyond.test(stretch))

/** An expression that reads in a Latin text what this one reads in any: its code is a hundredth as long, and so stays at hand. */
export function asLatin(source: string): string {
  let inClass = false
  return source.replace(/\\[pP]\{[^}]*\}|\\.|[[\]]/gsu, (part) => {
    if (part === '[') inClass = true
    else if (part === ']') inClass = false
    const own = stretches.get(part)
    return own === undefined ? part : inClass ? own : `[${own}]`
  })
}
