import type * as mupdf from 'mupdf'
import type { Box } from '../../reading/picture-text.ts'
import { Held, type Clearing } from '../clearing.ts'
import { linkInWords } from '../loose-words.ts'
import { dropHiddenLayers } from './layers.ts'
import { keepWhatIsKnown } from './known.ts'
import { drawsItself, eachInside, eachObject, hasUnreadWords } from './objects.ts'
import { stripPictures } from './picture-properties.ts'

type PdfObject = mupdf.PDFObject

/** Entries that never go on the site, wherever they stand: properties, scripts, private data of programs, files, thumbnails. */
const neverShown = ['Metadata', 'PieceInfo', 'AA', 'JS', 'Thumb', 'LastModified', 'AF', 'EF', 'Perms', 'Legal', 'DSS', 'SpiderInfo', 'Collection', 'PresSteps', 'OPI', 'Measure', 'VP', 'B', 'Threads', 'Alternates', 'PA', 'Ref', 'RV', 'DV']
/** Notes and drawings laid over a page to hide what is under them. */
const veiling: readonly string[] = ['Square', 'Circle', 'Polygon', 'Redact', 'Stamp', 'FreeText', 'Ink', 'Line', 'PolyLine']

/** Fonts, images and states may be called like anything. */
const isResource = (value: PdfObject): boolean => (value.isDictionary() || value.isStream()) && /^\/(?:Font|XObject|ExtGState|Pattern)$/.test(value.get('Type').toString())

const isLink = (object: PdfObject): boolean => object.isDictionary() && object.get('Subtype').toString() === '/Link'

/** What a field was last drawn as may be an answer that it no longer has: readers draw it anew. */
function emptyForm(document: mupdf.PDFDocument, form: PdfObject): void {
  for (let number = 0; number < document.countPages(); number += 1)
    for (const widget of document.loadPage(number).getWidgets()) {
      const field = widget.getObject()
      if (!widget.isCheckbox() && !widget.isRadioButton()) field.delete('AP')
      for (const entry of ['V', 'DV']) if (!field.get(entry).isName()) field.delete(entry)
    }
  form.put('NeedAppearances', true)
}

/** A form with answers becomes part of the pages, so that its answers are text; an empty one stays a form. */
function settleForm(document: mupdf.PDFDocument): void {
  const form = document.getTrailer().get('Root', 'AcroForm')
  if (form.isNull()) return
  form.delete('XFA')
  form.delete('SigFlags')
  let isFilled = false
  for (let number = 0; number < document.countPages(); number += 1)
    for (const widget of document.loadPage(number).getWidgets()) {
      const value = widget.getObject().getInheritable('V')
      const isSignature = widget.getFieldType() === 'signature'
      if (isSignature || (!value.isNull() && !['/Off', '()', '<>', '<FEFF>', '/'].includes(value.toString().toUpperCase().replace('/OFF', '/Off')))) isFilled = true
    }
  if (!isFilled) return emptyForm(document, form)
  document.bake(false, true)
  document.getTrailer().get('Root').delete('AcroForm')
}

/** Where somebody laid a note over a page; `isSolid`: a filled form, so that pictures under it are hidden too. */
export type Veil = Box & { isSolid: boolean }
const filled: readonly string[] = ['Square', 'Circle', 'Polygon', 'Redact']

/** Takes away notes and everything else that lies over the pages but links; says where something was laid to hide what is under it. */
function liftNotes(document: mupdf.PDFDocument): Map<number, Veil[]> {
  const veils = new Map<number, Veil[]>()
  for (let number = 0; number < document.countPages(); number += 1) {
    const page = document.loadPage(number)
    for (const note of page.getAnnotations()) {
      const type: string = note.getType()
      const isDark = type === 'Highlight' && note.getColor().reduce<number>((sum, part) => sum + part, 0) < 0.6
      if (veiling.includes(type) || isDark) {
        const quads = note.hasQuadPoints() ? note.getQuadPoints() : []
        const boxes = quads.length > 0 ? quads.map((quad) => ({ x0: Math.min(quad[0], quad[4]), y0: Math.min(quad[1], quad[5]), x1: Math.max(quad[2], quad[6]), y1: Math.max(quad[3], quad[7]) })) : [note.getBounds()].map(([x0, y0, x1, y1]) => ({ x0, y0, x1, y1 }))
        const colour = note.getObject().get('IC')
        const isSolid = isDark || (filled.includes(type) && colour.isArray() && colour.length > 0)
        veils.set(number, [...(veils.get(number) ?? []), ...boxes.map((box) => ({ ...box, isSolid }))]) // the first of its page has none before it
      }
    }
    const notes = page.getObject().get('Annots')
    const kept: PdfObject[] = []
    if (notes.isArray()) notes.forEach((note) => void (note.isDictionary() && (isLink(note) || note.get('Subtype').toString() === '/Widget') && kept.push(note)))
    if (kept.length === 0) page.getObject().delete('Annots')
    else page.getObject().put('Annots', kept)
  }
  return veils
}

/** Actions that lead somewhere are kept, with targets that may be shown; those that run, send or open a file are not. */
function settleAction(holder: PdfObject, clearing: Clearing): void {
  const action = holder.get('A')
  if (action.isNull()) return
  const kind = action.get('S').toString()
  const isKept = kind === '/GoTo' || (kind === '/URI' && action.get('URI').isString() && /^(?:https?|mailto|tel):/i.test(action.get('URI').asString()) && clearing.isClean(linkInWords(action.get('URI').asString())))
  if (isKept) action.delete('Next')
  else holder.delete('A')
}

/** Takes out of a PDF everything that is not what its pages show. Answers where something was laid over the pages to hide what is under it. */
export function strip(document: mupdf.PDFDocument, clearing: Clearing): Map<number, Veil[]> {
  const root = document.getTrailer().get('Root')
  if (!root.get('Collection').isNull()) throw new Held('Il PDF è un portfolio, cioè una raccolta di file. Estrai i documenti e caricali uno alla volta.')
  if (drawsItself(document)) throw new Held('Il PDF ha un disegno che contiene sé stesso e non si può controllare. Crealo di nuovo dal documento originale e riprova.')
  const unread = hasUnreadWords(document)
  if (unread !== null) throw new Held(`Il PDF ha scritte disegnate dentro ${unread === 'letters' ? 'altre lettere' : 'un motivo o una maschera'} e non si può controllare. Crealo di nuovo dal documento originale e riprova.`)
  dropHiddenLayers(document)
  settleForm(document)
  const veils = liftNotes(document)
  for (const entry of ['OpenAction', 'Names', 'URI', 'Extensions', 'Requirements', 'OutputIntents', 'Threads', 'PageLabels']) {
    if (entry === 'Names') {
      const destinations = root.get('Names', 'Dests')
      root.delete('Names')
      if (!destinations.isNull()) {
        const names = document.newDictionary()
        names.put('Dests', destinations)
        root.put('Names', names)
      }
    } else root.delete(entry)
  }
  eachObject(document, (object) =>
    eachInside(object, (dictionary) => {
      const isPage = dictionary.get('Type').toString() === '/Page'
      for (const entry of neverShown) if ((entry !== 'B' || isPage) && !isResource(dictionary.get(entry))) dictionary.delete(entry)
    }),
  )
  keepWhatIsKnown(document)
  stripPictures(document)
  for (const entry of ['Info', 'ID']) document.getTrailer().delete(entry)
  return veils
}

/** Clears the words of a PDF that stand in no page: bookmarks, names of places, texts for screen readers, targets of links. */
export function clearLooseStrings(document: mupdf.PDFDocument, clearing: Clearing): void {
  for (let number = 0; number < document.countPages(); number += 1) {
    const notes = document.loadPage(number).getObject().get('Annots')
    if (!notes.isArray()) continue
    notes.forEach((note) => {
      if (!note.isDictionary()) return
      settleAction(note, clearing)
      if (isLink(note)) note.delete('AP')
      for (const entry of ['Contents', 'NM', 'M', 'T', 'RC', 'Subj', 'CA', 'AC', 'RV', 'DS']) if (entry !== 'T' || isLink(note)) note.delete(entry)
    })
  }
  eachObject(document, (object) =>
    eachInside(object, (dictionary) => {
      for (const entry of ['ActualText', 'Alt', 'E', 'TU', 'T', 'Title', 'Lbl', 'Contents', 'DV', 'TM', 'Opt', 'Summary', 'Headers', 'ID', 'Desc', 'CA', 'RC', 'AC']) {
        const value = dictionary.get(entry)
        if (value.isString()) {
          const words = value.asString()
          if (words !== '' && !clearing.isClean(words)) dictionary.put(entry, document.newString(clearing.clearPhrase(words)))
        } else if (entry === 'Opt' && value.isArray()) {
          let isClean = true
          value.forEach((choice) => void (isClean &&= !choice.isString() || clearing.isClean(choice.asString())))
          if (!isClean) dictionary.delete('Opt')
        }
      }
      if (!dictionary.get('Title').isNull()) settleAction(dictionary, clearing)
    }),
  )
  clearDestinations(document, clearing)
}

/** A place whose name says something of a person loses it, and links to it lead nowhere. */
function clearDestinations(document: mupdf.PDFDocument, clearing: Clearing): void {
  const root = document.getTrailer().get('Root')
  const isClean = (name: string): boolean => clearing.isClean(name.replace(/[_.-]+/g, ' ')) && clearing.isClean(name)
  let allClean = true
  const walk = (node: PdfObject, depth: number): void => {
    if (depth > 20 || !node.isDictionary()) return
    const names = node.get('Names')
    if (names.isArray()) names.forEach((name, place) => void (Number(place) % 2 === 0 && name.isString() && !isClean(name.asString()) && (allClean = false)))
    const kids = node.get('Kids')
    if (kids.isArray()) kids.forEach((kid) => walk(kid, depth + 1))
  }
  walk(root.get('Names', 'Dests'), 0)
  if (!allClean) root.delete('Names')
  const old = root.get('Dests')
  if (old.isDictionary()) {
    let isWhole = true
    old.forEach((_value, name) => void (isWhole &&= isClean(String(name))))
    if (!isWhole) root.delete('Dests')
  }
  eachObject(document, (object) =>
    eachInside(object, (dictionary) => {
      for (const entry of ['Dest', 'D']) {
        const place = dictionary.get(entry)
        if ((place.isString() && !isClean(place.asString())) || (place.isName() && !isClean(place.asName()))) dictionary.delete(entry)
      }
    }),
  )
}
