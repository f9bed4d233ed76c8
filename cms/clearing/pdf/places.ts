import type * as mupdf from 'mupdf'
import type { Box } from '../../reading/picture-text.ts'
import { coveredOn } from './covers.ts'

/** One character of a page with its place, in points from the upper left corner. */
export type Glyph = { start: number; end: number; page: number; box: Box; origin: [number, number]; isHidden: boolean; isSpace: boolean }

/** The text of a PDF with the place of each character, and what each page shows besides. */
export type ToldPages = { text: string; glyphs: Glyph[]; pages: ToldPage[] }

/** What a page shows: how many letters, of which some say nothing; its pictures, and the part of it that they fill; where something solid lies over a picture. */
export type ToldPage = { letters: number; strangeLetters: number; isNoLanguage: boolean; pictured: number; pictures: Box[]; coveredPictures: Box[] }

const boxOf = (quad: mupdf.Quad): Box => ({ x0: Math.min(quad[0], quad[4]), y0: Math.min(quad[1], quad[3], quad[5], quad[7]), x1: Math.max(quad[2], quad[6], quad[0]), y1: Math.max(quad[1], quad[3], quad[5], quad[7]) })
/** Whether letters are none of a language that we know of: the file shows one letter and names another. */
function isNoLanguage(letters: string): boolean {
  const count = letters.length
  if (count < 40) return false
  const alphabet = letters.match(/\p{L}/gu)?.length ?? 0
  const digits = letters.match(/\p{Nd}/gu)?.length ?? 0
  const vowels = letters.normalize('NFD').match(/[aeiou]/gi)?.length ?? 0
  return alphabet + digits < count * 0.5 || (alphabet > 40 && alphabet > count * 0.5 && (vowels < alphabet * 0.2 || vowels > alphabet * 0.75))
}

const strange = /[\uFFFD\uE000-\uF8FF\u0000-\u0008]/

/** Tells every page in reading order. `veils` are rectangles, by page, that somebody laid over what should not be seen. */
export function tellPages(document: mupdf.PDFDocument, veils: ReadonlyMap<number, Box[]>): ToldPages {
  const units: string[] = []
  let length = 0
  const told: ToldPages = { text: '', glyphs: [], pages: [] }
  const say = (words: string): void => {
    units.push(words)
    length += words.length
  }
  for (let number = 0; number < document.countPages(); number += 1) {
    const page = document.loadPage(number)
    const [left, top, right, bottom] = page.getBounds()
    const covered = coveredOn(page)
    let letters = ''
    const over = veils.get(number) ?? [] // most pages have no note that covers something
    const found: ToldPage = { letters: 0, strangeLetters: 0, isNoLanguage: false, pictured: 0, pictures: [], coveredPictures: covered.pictures }
    const text = page.toStructuredText('preserve-whitespace,preserve-images,ignore-actualtext')
    text.walk({
      beginTextBlock: () => say('\n'),
      onChar: (character, origin, _font, _size, quad) => {
        const box = boxOf(quad)
        const [x, y] = [(box.x0 + box.x1) / 2, (box.y0 + box.y1) / 2]
        if (character.trim() !== '') {
          found.letters += 1
          letters += character
        }
        if (strange.test(character)) found.strangeLetters += 1
        const isHidden = covered.isHidden(origin[0], origin[1]) || over.some((veil) => x > veil.x0 && x < veil.x1 && y > veil.y0 && y < veil.y1)
        told.glyphs.push({ start: length, end: length + character.length, page: number, box, origin: [origin[0], origin[1]], isHidden, isSpace: character.trim() === '' })
        say(character)
      },
      endLine: () => say('\n'),
      onImageBlock: ([x0, y0, x1, y1]) => {
        const seen = { x0: Math.max(x0, left), y0: Math.max(y0, top), x1: Math.min(x1, right), y1: Math.min(y1, bottom) }
        const [width, height] = [seen.x1 - seen.x0, seen.y1 - seen.y0]
        if (width <= 0 || height <= 0) return
        found.pictured += (width * height) / Math.max(1, (right - left) * (bottom - top))
        found.pictures.push(seen)
      },
    })
    text.destroy()
    page.destroy()
    found.isNoLanguage = isNoLanguage(letters)
    told.pages.push(found)
    say('\n')
  }
  told.text = units.join('')
  return told
}
