import { firstNames } from './lexicon/first-names.ts'
import { surnames } from './lexicon/surnames.ts'
import { secretOrUnknown, type Person } from './people/person.ts'
import type { Scene } from './scene.ts'

/** Who may stand for somebody told of in a list; whoever is named for a task does not. */
const isSecret = ({ bearer }: Person): boolean => secretOrUnknown.has(bearer)

/** Initials in the place of a name, where a line, a cell or an item begins. */
const initials = /(?<=^|[\n|;:,(]\s?|\d[.)]\s?)[ \t*•-]{0,3}((?:\p{Lu}\.\s?){1,2}\p{Lu}\.?)(?=\s?[|,;(–—:\n-]|\s\d|\s\p{Ll}|\.?$)/gu
const abbreviations = /^(?:A\.?S|I\.?C|D\.?S|D\.?M|D\.?L|C\.?M|O\.?M|L\.?R|P\.?T|N\.?B|C\.?F|S\.?S|T\.?[ID]|D\.?P\.?R|C\.?U|P\.?A|R\.?U\.?P|I\.?I\.?S|O\.?S|S\.?V|L\.?S|I\.?R\.?C|G\.?L\.?O|P\.?E\.?I|P\.?D\.?P)\.?$/
/** A number in the place of a name. */
const numbered = /(?<!\p{L})(?:alunn[oa]|student(?:e|essa)|alliev[oa]|bambin[oa]|minore)\s(?:n\.?|n°|nr\.?|num\.)?\s?\d{1,3}(?![\d^ªa])|(?<=(?:,|:|;| e|\d[A-H])\s)n\.\s?\d{1,2}(?![\d/])(?!\s\p{L}{3})/giu
/** A line or an item that opens with a name, as lists are written. */
const opening = /(?<=^|\n|[:;,][ \t])[ \t\d.)*•-]{0,8}((?:\p{Lu}[\p{L}'’]+ ){1,3}\p{Lu}(?:[\p{L}'’]+|\.))(?=[ \t]*(?:\n|$|[|,;.(:–—-]|\d))/gu
/** A surname beside its class. */
const ofClass = /(?<=^|\n|[,;:(]\s?)[ \t]{0,3}[1-5]\s?[ªa^°]?\s?[A-H]\s?[:,–-]?\s(\p{Lu}[\p{L}'’]+)(?=[\s,;.)]|$)/gu

/** A list of so many is a list. */
const enough = 50

const isNamed = (words: string): boolean => words.toLowerCase().split(' ').some((word) => firstNames.has(word) || surnames.has(word))

/** How many single people a text tells apart, by name, initials or number, without those who are named for what they do. */
export function individualsIn({ text }: Pick<Scene, 'text'>, people: readonly Person[]): number {
  const shown = people.filter((person) => !isSecret(person) && person.isSure)
  const isShown = (at: number, end: number): boolean => shown.some((one) => one.start < end && at < one.end)
  const named = people.filter(isSecret).map(({ start, end }) => text.slice(start, end))
  const opened = [...text.matchAll(opening)].filter(({ 0: line, 1: name = '', index }) => isNamed(name) && !isShown(index, index + line.length)).map(({ 1: name = '' }) => name)
  const beside = [...text.matchAll(ofClass)].map(([, name = '']) => name).filter(isNamed)
  const initialled = [...text.matchAll(initials)].map(([, sign = '']) => sign.replace(/\s/g, '')).filter((sign) => !abbreviations.test(sign))
  const all = [...new Set([...named, ...opened, ...beside, ...initialled].map((name) => name.toLowerCase().replace(/[\s.]/g, '')))].slice(0, enough)
  return all.filter((one) => !all.some((other) => other !== one && other.startsWith(one))).length + [...text.matchAll(numbered)].length
}
