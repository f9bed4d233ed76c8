import { remembered } from '../remembered.ts'
import { filter } from './italian-filter.ts'

const bits = Uint8Array.from(atob(filter), (unit) => unit.charCodeAt(0))
const mask = bits.length * 8
const longest = 10

/** What the forms of an Italian word have in common, roughly: its first ten letters without accents and endings. */
export function stemOf(word: string): string {
  const plain = word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  return plain
    .replace(/(?:[aeiou]no|[aei]ndo|[aei]t[oaei]|ut[oaei]|[aei]re|ranno|ra|mente|issim[oaei])$/, '')
    .replace(/[aeiou]+$/, '')
    .replace(/h$/, '')
    .slice(0, longest)
}

/** The places of a stem in a Bloom filter of a number of bits. */
export function placesOf(stem: string, size: number): number[] {
  let one = 0x811c9dc5
  let other = 0x1b873593
  for (let at = 0; at < stem.length; at += 1) {
    one = Math.imul(one ^ stem.charCodeAt(at), 0x01000193)
    other = Math.imul(other ^ stem.charCodeAt(at), 0x85ebca6b) ^ (other >>> 13)
  }
  return [0, 1, 2, 3, 4].map((round) => (one + Math.imul(round, other | 1)) >>> 0).map((hash) => hash % size)
}

/** Whether a word is one of the Italian dictionary, in any form; of words that are not, three in a hundred are taken for one. */
export const isItalian = remembered((word): boolean => {
  const stem = stemOf(word)
  return stem.length > 1 && placesOf(stem, mask).every((place) => (bits[place >> 3]! & (1 << (place & 7))) !== 0)
})
