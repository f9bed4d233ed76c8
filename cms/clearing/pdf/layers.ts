import type * as mupdf from 'mupdf'
import { Held } from '../clearing.ts'
import { withoutLayers } from './content-stream.ts'
import { eachObject, rewriteContent } from './objects.ts'

type PdfObject = mupdf.PDFObject

const idsIn = (list: PdfObject): Set<number> => {
  const ids = new Set<number>()
  if (list.isArray()) list.forEach((group) => void (group.isIndirect() && ids.add(group.asIndirect())))
  return ids
}

/** Which layers nobody sees when the document is opened. */
function hiddenGroups(properties: PdfObject): (group: PdfObject) => boolean {
  const usual = properties.get('D')
  const isOffByUse = usual.isDictionary() && usual.get('AS').isArray()
  const off = usual.isDictionary() ? idsIn(usual.get('OFF')) : new Set<number>()
  const on = usual.isDictionary() ? idsIn(usual.get('ON')) : new Set<number>()
  const base = usual.isDictionary() ? usual.get('BaseState').toString() : '/ON'
  return (group) => {
    const id = group.asIndirect()
    if (isOffByUse) {
      const view = group.get('Usage', 'View', 'ViewState').toString()
      if (view === '/OFF') return true
    }
    return off.has(id) || (base === '/OFF' && !on.has(id))
  }
}

/** Takes what stands on hidden layers out of a PDF, and then the layers themselves: what is left is always seen. */
export function dropHiddenLayers(document: mupdf.PDFDocument): void {
  const root = document.getTrailer().get('Root')
  const properties = root.get('OCProperties')
  if (properties.isNull()) return
  const isGroupHidden = hiddenGroups(properties)
  const isHidden = (layer: PdfObject): boolean => {
    if (!layer.isDictionary()) return false
    if (layer.get('Type').toString() !== '/OCMD') return layer.isIndirect() && isGroupHidden(layer)
    if (!layer.get('VE').isNull()) throw new Held('Il PDF ha livelli che si mostrano solo a certe condizioni. Salvane una copia con i livelli uniti (stampa in PDF) e riprova.')
    const groups: boolean[] = []
    const list = layer.get('OCGs')
    if (list.isArray()) list.forEach((group) => void (group.isIndirect() && groups.push(isGroupHidden(group))))
    else if (list.isIndirect()) groups.push(isGroupHidden(list))
    if (groups.length === 0) return false
    switch (layer.get('P').toString()) {
      case '/AllOn':
        return groups.some((hidden) => hidden)
      case '/AnyOff':
        return groups.every((hidden) => !hidden)
      case '/AllOff':
        return groups.some((hidden) => !hidden)
      default:
        return groups.every((hidden) => hidden)
    }
  }
  rewriteContent(document, (content, resources) =>
    content.includes('/OC') ? withoutLayers(content, (name) => resources.isDictionary() && isHidden(resources.get('Properties', name))) : content,
  )
  eachObject(document, (object) => {
    if (object.get('Type').toString() === '/OCG') object.put('Name', document.newString('Livello'))
    const layer = object.get('OC')
    if (layer.isNull()) return
    if (isHidden(layer)) {
      if (object.isStream() && object.get('Subtype').toString() === '/Image') {
        for (const entry of ['ColorSpace', 'SMask', 'Mask', 'Decode', 'DecodeParms']) object.delete(entry)
        object.put('Width', 1)
        object.put('Height', 1)
        object.put('BitsPerComponent', 8)
        object.put('ColorSpace', document.newName('DeviceGray'))
        object.writeStream(new Uint8Array([255]))
      } else if (object.isStream()) object.writeStream('')
      else if (!object.get('Subtype').isNull()) object.put('F', 2)
    }
    object.delete('OC')
  })
  root.delete('OCProperties')
}
