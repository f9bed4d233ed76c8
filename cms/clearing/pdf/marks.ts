import * as mupdf from 'mupdf'
import { personalDataLabel, type PersonalDataKind } from '../../../content/privacy/finding.ts'
import type { Box } from '../../reading/picture-text.ts'

/**
 * A place of a page where a datum stood, in points from the upper left corner. `after`: the marked content of which it was a part; `isOpen`: nothing
 * follows it closely on its line, so that its end need not show. */
export type Mark = { box: Box; kind: PersonalDataKind; after: number | null; isOpen: boolean }

const word = 'omissis'
/** Width of the word in Helvetica, in ems. */
const wordWidth = 3.4
/** Room around the word, in ems. */
const margin = 0.3
const fontName = 'LimpidaOmissis'

/** What a screen reader says at a mark. */
export const markInWords = (kind: PersonalDataKind): string => `${word}: dato personale oscurato (${personalDataLabel[kind]})`

const rounded = (matrix: readonly number[]): string => matrix.map((number) => Number(number.toFixed(4))).join(' ')

/** Draws the word where data stood, and gives it a place in the structure that screen readers follow. */
export function drawMarks(document: mupdf.PDFDocument, number: number, marks: readonly Mark[]): void {
  if (marks.length === 0) return
  const page = document.loadPage(number)
  const object = page.getObject()
  const toPage = mupdf.Matrix.invert(page.getTransform())
  const inherited = object.getInheritable('Resources')
  if (inherited.isNull()) object.put('Resources', document.newDictionary())
  const resources = object.getInheritable('Resources')
  if (resources.get('Font').isNull()) resources.put('Font', document.newDictionary())
  if (resources.get('Font', fontName).isNull()) resources.get('Font').put(fontName, document.addSimpleFont(new mupdf.Font('Helvetica'), 'Latin'))
  const structure = new Structure(document, object)
  const drawn = marks.map(({ box, kind, after, isOpen }) => {
    const height = box.y1 - box.y0
    const room = box.x1 - box.x0
    const size = Math.max(3, Math.min(height * 0.72, room / wordWidth, 14))
    // A mark as wide as the datum would tell its length, which tells who: where nothing follows, all are of one width.
    const width = isOpen ? Math.min(room, size * (wordWidth + 2 * margin)) : room
    const text = mupdf.Matrix.concat([size, 0, 0, -size, box.x0 + Math.max(0, (width - size * wordWidth) / 2), box.y0 + (height + size * 0.7) / 2], toPage)
    const area = mupdf.Matrix.concat([width, 0, 0, height, box.x0, box.y0], toPage)
    const id = structure.add(kind, after)
    const open = id === null ? `/Span <</Lang(it-IT)/ActualText ${hexOf(markInWords(kind))}>> BDC` : `/Span <</MCID ${id}>> BDC`
    return `${open} q ${rounded(area)} cm 0.9 g 0 0 1 1 re f Q q 0.2 g BT /${fontName} 1 Tf 0 Tr ${rounded(text)} Tm (${word}) Tj ET Q EMC`
  })
  const contents = object.get('Contents')
  const before: mupdf.PDFObject[] = []
  if (contents.isArray()) contents.forEach((stream) => void before.push(stream))
  else if (!contents.isNull()) before.push(contents)
  object.put('Contents', [document.addStream('q\n', {}), ...before, document.addStream(`\nQ\n${drawn.join('\n')}\n`, {})])
}

const hexOf = (text: string): string => `<FEFF${[...text].map((letter) => letter.charCodeAt(0).toString(16).padStart(4, '0')).join('')}>`

/** The structure tree of a tagged PDF, where a mark gets an element of its own beside what it was a part of. */
class Structure {
  private readonly parents: mupdf.PDFObject | null
  private readonly holders: Map<number, { holder: mupdf.PDFObject; place: number }>
  private next: number

  constructor(
    private readonly document: mupdf.PDFDocument,
    private readonly page: mupdf.PDFObject,
  ) {
    const root = document.getTrailer().get('Root', 'StructTreeRoot')
    const number = page.get('StructParents')
    this.parents = root.isNull() || !number.isInteger() ? null : entryOf(root.get('ParentTree'), number.asNumber())
    this.holders = this.parents ? holdersOn(root, page.asIndirect()) : new Map()
    this.next = Math.max(this.parents?.length ?? 0, ...[...this.holders.keys()].map((id) => id + 1))
  }

  /** The id of the marked content for a mark; `null` where the page has no structure. */
  add(kind: PersonalDataKind, after: number | null): number | null {
    if (!this.parents) return null
    const beside = (after === null ? undefined : this.holders.get(after)) ?? [...this.holders.values()].at(-1)
    if (!beside) return null
    const id = this.next
    this.next += 1
    const element = this.document.addObject({ Type: this.document.newName('StructElem'), S: this.document.newName('Span'), P: beside.holder, Pg: this.page, K: id, Lang: this.document.newString('it-IT'), ActualText: this.document.newString(markInWords(kind)) })
    const kids: mupdf.PDFObject[] = []
    const old = beside.holder.get('K')
    if (old.isArray()) old.forEach((kid) => void kids.push(kid))
    else if (!old.isNull()) kids.push(old)
    kids.splice(beside.place + 1, 0, element)
    beside.holder.put('K', kids)
    for (const other of this.holders.values()) if (other.holder.asIndirect() === beside.holder.asIndirect() && other.place > beside.place) other.place += 1
    beside.place += 1
    while (this.parents.length < id) this.parents.push(this.document.newNull())
    this.parents.push(element)
    return id
  }
}

/** The entry of a number tree. */
function entryOf(tree: mupdf.PDFObject, number: number, depth = 0): mupdf.PDFObject | null {
  if (depth > 20 || !tree.isDictionary()) return null
  const numbers = tree.get('Nums')
  if (numbers.isArray())
    for (let place = 0; place + 1 < numbers.length; place += 2)
      if (numbers.get(place).asNumber() === number) {
        const entry = numbers.get(place + 1)
        return entry.isArray() ? entry : null
      }
  const kids = tree.get('Kids')
  if (kids.isArray())
    for (let place = 0; place < kids.length; place += 1) {
      const found = entryOf(kids.get(place), number, depth + 1)
      if (found) return found
    }
  return null
}

/** Which element holds each piece of marked content of a page, and at which place among its kids. */
function holdersOn(root: mupdf.PDFObject, page: number): Map<number, { holder: mupdf.PDFObject; place: number }> {
  const holders = new Map<number, { holder: mupdf.PDFObject; place: number }>()
  const seen = new Set<number>()
  const walk = (element: mupdf.PDFObject, inherited: number, depth: number): void => {
    if (depth > 200 || !element.isDictionary() || (element.isIndirect() && seen.has(element.asIndirect()))) return
    if (element.isIndirect()) seen.add(element.asIndirect())
    const own = element.get('Pg')
    const on = own.isIndirect() ? own.asIndirect() : inherited
    const visit = (kid: mupdf.PDFObject, place: number): void => {
      if (kid.isInteger()) {
        if (on === page) holders.set(kid.asNumber(), { holder: element, place })
      } else if (!kid.isDictionary()) return
      else if (kid.get('Type').toString() === '/MCR') {
        const where = kid.get('Pg')
        if ((where.isIndirect() ? where.asIndirect() : on) === page && kid.get('MCID').isInteger()) holders.set(kid.get('MCID').asNumber(), { holder: element, place })
      } else walk(kid, on, depth + 1)
    }
    const kids = element.get('K')
    if (kids.isArray()) kids.forEach((kid, place) => visit(kid, Number(place)))
    else if (!kids.isNull()) visit(kids, 0)
  }
  walk(root, 0, 0)
  return holders
}
