import { anyCase } from '../any-case.ts'
import { wordPattern } from '../finder.ts'
import { few } from '../few.ts'

const months = anyCase(
  '(?:gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre|january|february|march|april|may|june|july|august|september|october|november|december|januar|februar|märz|juni|juli|oktober|dezember|mai|genn|gen|febb|feb|mar|apr|magg|mag|giu|lug|ago|sett|set|ott|nov|dic|jan|jun|jul|aug|sep|oct|dec)',
)

const dayInWords = anyCase('(?:primo|uno|due|tre|quattro|cinque|sei|sette|otto|nove|dieci|undici|dodici|tredici|quattordici|quindici|sedici|diciassette|diciotto|diciannove|venti|vent(?:uno|i\\p{L}{3,8}|otto)|trenta|trentuno)')
const yearInWords = anyCase('(?:due\\s?mila\\p{L}{0,14}|mille\\s?nove\\s?cento\\s?\\p{L}{0,16})')
const gap = few(String.raw`\s`, '0,1')
const gaps = few(String.raw`[\s-]`, '0,3')
/** A date as people write it: `1.2.80`, `3-VII-1979`, `3 ott. '81`, `1988/10/14`. */
export const date = String.raw`(?:\d{4}[/-]\d{2}[/-]\d{2}|\d{1,2}${gap}[./-]${gap}[IVX]{1,4}${gap}[./-]${gap}(?:\d{4}|'?\d{2})(?!\d)|\d{1,2}${gap}[./-]${gap}\d{1,2}${gap}[./-]${gap}(?:\d{4}|'?\d{2})(?!\d)|\d{1,2}[°º.]?${gaps}(?:di\s)?${months}\.?${gaps}(?:\d{4}|'\d{2})(?!\d)|\d{1,2}[°º]?[\s-]{1,2}${months}\.?[\s-]\d{2}(?![\d:/]|[.,]\d|\s?[€°]|\s\p{L}{3})|${dayInWords}\s(?:di\s)?${months}\s${yearInWords})`

/** Whether a stretch may hold a date: two figures in a row, at a glance. */
export const mayHoldDate = (words: string): boolean => /\d\d/.test(words)

const particle = String.raw`(?:di|del|della|dei|degli|delle|dell'|d'|de|ne'|de'|nei|degli|nel|nell'|nella|in|al|alla|all'|a|sul|sulla|sull'|dal|la|le|e)`
const countries = '(?:Albania|Algeria|Argentina|Bangladesh|Bolivia|Bosnia|Brasile|Bulgaria|Camerun|Cina|Colombia|Croazia|Cuba|Ecuador|Egitto|Eritrea|Etiopia|Filippine|Francia|Gambia|Georgia|Germania|Ghana|Guinea|India|Iran|Iraq|Kosovo|Libano|Libia|Macedonia|Mali|Marocco|Moldavia|Moldova|Montenegro|Nigeria|Pakistan|Perù|Polonia|Portogallo|Romania|Russia|Senegal|Serbia|Siria|Slovenia|Somalia|Spagna|Svizzera|Togo|Tunisia|Turchia|Ucraina|Ungheria|Venezuela|Vietnam)'
/** A town, also as a hamlet, with the province or the country in brackets or after a comma. */
export const town = String.raw`(?:${anyCase('(?:fraz|loc)')}\.[ ]|${anyCase('(?:frazione|località)')}[ ])?\p{Lu}[\p{L}']+${few(String.raw`[ -]${few(`${particle}[ ]?`, '0,2')}(?!(?:IL|IN|DATA|LI|RESIDENTE|NATO|NATA|ED?)(?![\p{L}]))(?:S\.[ ]?)?\p{Lu}[\p{L}']+`, '0,3')}(?:[ ](?:P\.[ ]?G\.|V\.(?:to|na)|M\.(?:mo|ma)|S\.[ ]?G\.))?(?:\s?\(\s?\p{L}[\p{L} ]{1,20}\s?\)|,\s${countries}(?!\p{L}))?`

/** The year of a date; two figures are of the last century, unless they are below 30. */
export const yearOf = (text: string): number => {
  const [, short = '99'] = /(\d{2})\s*$/.exec(text) ?? []
  return Number(/\d{4}/.exec(text)?.[0] ?? (Number(short) < 30 ? 2000 : 1900) + Number(short))
}

/** Every date of a text. */
export const writtenDates = wordPattern([date], { letters: 'as-written', before: String.raw`(?<![\w.,/-])`, after: String.raw`(?![\d/])` })

const monthNames = ['gen', 'feb', 'mar', 'apr', 'mag', 'giu', 'lug', 'ago', 'set', 'ott', 'nov', 'dic']
const english = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const german = ['jan', 'feb', 'mär', 'apr', 'mai', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dez']
const roman = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII']

/** A written date as `yy-m-d`, without zeros before month and day; `null` when its month is none. */
export function dayOf(written: string): string | null {
  const parts = written.match(/\d+|\p{L}+/gu)?.filter((part) => part.toLowerCase() !== 'di') ?? []
  const [first = '', second = '', third = ''] = /^\d{4}/.test(written) ? [...parts].reverse() : parts
  const name = second.slice(0, 3).toLowerCase()
  const month = /^\d/.test(second) ? Number(second) : Math.max(roman.indexOf(second.toUpperCase()), monthNames.indexOf(name), english.indexOf(name), german.indexOf(name)) + 1
  return month < 1 || month > 12 || third === '' ? null : `${third.slice(-2)}-${month}-${Number(first)}`
}
