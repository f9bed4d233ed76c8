import path from 'node:path'
import { strToU8, zipSync, type Zippable } from 'fflate'
import type { Archive } from '../reading/zip.ts'
import { Held } from './clearing.ts'
import { eachElement, readXml, remove, unwrap, writeXml, type XmlDocument } from './xml.ts'

/** A tie from one part of an Office file to another, or to an address outside. */
type Tie = { id: string; type: string; kind: string; target: string; isExternal: boolean }

/** One part of an Office file that goes into the copy. `kind` is the last word of the relationship that led to it. */
export type Part = { name: string; kind: string; mediaType: string; xml: XmlDocument | null; bytes: Uint8Array; ties: Tie[] }

const relationships = 'http://schemas.openxmlformats.org/package/2006/relationships'
const documentRelationship = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument'
const coreRelationship = 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties'

/** What may be copied, by the kind of its relationship: whatever else hangs on a file (macros, comments, people, caches) stays behind. */
const kept = new Set([
  'officeDocument', 'styles', 'numbering', 'settings', 'fontTable', 'theme', 'header', 'footer', 'footnotes', 'endnotes', 'image', 'hyperlink', 'chart',
  'drawing', 'worksheet', 'chartsheet', 'sharedStrings', 'diagramData', 'diagramLayout', 'diagramQuickStyle', 'diagramColors', 'diagramDrawing', 'chartUserShapes',
])

const kindOf = (type: string): string => type.slice(type.lastIndexOf('/') + 1)

function tiesOf(archive: Archive, name: string): Tie[] {
  const { dir, base } = path.posix.parse(name)
  const bytes = archive.read(path.posix.join(dir, '_rels', `${base}.rels`))
  if (!bytes) return []
  const ties: Tie[] = []
  eachElement(readXml(bytes), ({ name: element, attribs: { Id, Type, Target, TargetMode } }) => {
    if (element !== 'Relationship' || Id === undefined || Type === undefined || Target === undefined) return
    const isExternal = TargetMode === 'External'
    const target = isExternal ? Target : Target.startsWith('/') ? Target.slice(1) : path.posix.normalize(path.posix.join(dir, Target))
    ties.push({ id: Id, type: Type, kind: kindOf(Type), target, isExternal })
  })
  return ties
}

function mediaTypes(archive: Archive): (name: string) => string {
  const defaults = new Map<string, string>()
  const overrides = new Map<string, string>()
  eachElement(readXml(archive.read('[Content_Types].xml') ?? new Uint8Array()), ({ name, attribs: { Extension, PartName, ContentType } }) => {
    if (name === 'Default' && Extension && ContentType) defaults.set(Extension.toLowerCase(), ContentType)
    if (name === 'Override' && PartName && ContentType) overrides.set(PartName.replace(/^\//, ''), ContentType)
  })
  return (name) => overrides.get(name) ?? defaults.get(path.posix.extname(name).slice(1).toLowerCase()) ?? 'application/xml'
}

/** Elements that mean nothing once what they refer to is gone. */
const hollow = new Set([
  'legacyDrawing', 'legacyDrawingHF', 'tableParts', 'oleObjects', 'controls', 'picture', 'c:externalData', 'a:hlinkClick', 'a:hlinkHover', 'hyperlink', 'w:attachedTemplate', 'w:saveThroughXslt',
  'w:embedRegular', 'w:embedBold', 'w:embedItalic', 'w:embedBoldItalic', 'pivotCaches', 'externalReferences', 'w:mailMerge', 'w:subDoc', 'sheet', 'asvg:svgBlip',
])
const untold = new Set(['w:altChunk', 'w:object', 'w:control', 'v:imagedata', 'w:movie'])

/** An Office file with the parts that may be copied, reached from its document along the relationships that are kept. */
export class OfficePackage {
  readonly parts = new Map<string, Part>()
  readonly document: Part

  constructor(archive: Archive) {
    const mediaTypeOf = mediaTypes(archive)
    const main = tiesOf(archive, '').find(({ kind, isExternal }) => kind === 'officeDocument' && !isExternal)
    if (!main) throw new Held('Il file non dice qual è il suo documento e non si può controllare. Salvalo di nuovo con Word o LibreOffice e riprova.')
    const waiting = [main]
    for (let tie = waiting.shift(); tie; tie = waiting.shift()) {
      if (this.parts.has(tie.target)) continue
      const bytes = archive.read(tie.target)
      if (!bytes) continue
      const isXml = tie.kind !== 'image'
      const all = tiesOf(archive, tie.target)
      const ties = all.filter(({ kind, isExternal, target }) => kept.has(kind) && (isExternal ? kind === 'hyperlink' : kind !== 'hyperlink' && archive.names.includes(target)))
      const part: Part = { name: tie.target, kind: tie.kind, mediaType: mediaTypeOf(tie.target), xml: isXml ? readXml(bytes) : null, bytes, ties }
      this.parts.set(part.name, part)
      waiting.push(...ties.filter(({ isExternal }) => !isExternal))
      this.forget(part, new Set(all.filter((one) => !ties.includes(one)).map(({ id }) => id)))
    }
    const document = this.parts.get(main.target)
    if (!document) throw new Held('Il file è incompleto: manca il suo documento. Salvalo di nuovo con Word o LibreOffice e riprova.')
    this.document = document
  }

  ofKind(...kinds: string[]): Part[] {
    return kinds.flatMap((kind) => [...this.parts.values()].filter((part) => part.kind === kind).sort((one, other) => one.name.localeCompare(other.name, 'en', { numeric: true })))
  }

  /** The part that a tie of another leads to. */
  at(part: Part, id: string): Part | undefined {
    const tie = part.ties.find((one) => one.id === id && !one.isExternal)
    return tie && this.parts.get(tie.target)
  }

  /** Cuts ties, with the elements that need them. */
  cut(part: Part, isCut: (tie: Tie) => boolean): void {
    const ids = new Set(part.ties.filter(isCut).map(({ id }) => id))
    part.ties = part.ties.filter(({ id }) => !ids.has(id))
    this.forget(part, ids)
  }

  /** Gives a part another name, and tells those that lead to it. */
  rename(part: Part, name: string): void {
    for (const { ties } of this.parts.values()) for (const tie of ties) if (!tie.isExternal && tie.target === part.name) tie.target = name
    this.parts.delete(part.name)
    part.name = name
    this.parts.set(name, part)
  }

  private forget(part: Part, ids: ReadonlySet<string>): void {
    if (!part.xml || ids.size === 0) return
    const links = [] as { element: Parameters<Parameters<typeof eachElement>[1]>[0]; key: string }[]
    eachElement(part.xml, (element) => {
      for (const [key, value] of Object.entries(element.attribs)) if (/^r:(id|embed|link|pict|dm|lo|qs|cs)$|^o:relid$/.test(key) && ids.has(value)) links.push({ element, key })
    })
    for (const { element, key } of links) {
      if (untold.has(element.name)) throw new Held('Il file contiene un oggetto incorporato o collegato (un altro documento, un foglio, un filmato), che non si può controllare. Mettilo come tabella o come testo e riprova.')
      if (element.name === 'w:hyperlink') unwrap(element)
      else if (hollow.has(element.name)) remove(element)
      else delete element.attribs[key]
    }
  }

  /** The copy: the parts that can still be reached, their ties, and nothing but the title for properties. */
  write(title: string | null): Uint8Array {
    const reached = new Map<string, Part>()
    const waiting = [this.document]
    for (let part = waiting.shift(); part; part = waiting.shift()) {
      if (reached.has(part.name)) continue
      reached.set(part.name, part)
      for (const { target, isExternal } of part.ties) {
        const next = isExternal ? undefined : this.parts.get(target)
        if (next) waiting.push(next)
      }
    }
    const parts: Zippable = {}
    const overrides: string[] = []
    for (const part of reached.values()) {
      parts[part.name] = part.xml ? writeXml(part.xml) : part.bytes
      overrides.push(`<Override PartName="/${escape(part.name)}" ContentType="${escape(part.mediaType.replace(/\.macroEnabled(?:Template)?\.main\+xml$|\.template\.(?:macroEnabledTemplate\.)?main\+xml$/, '.main+xml').replace('application/vnd.ms-word.document.main', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main').replace('application/vnd.ms-excel.sheet.main', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main'))}"/>`)
      if (part.ties.length === 0) continue
      const { dir, base } = path.posix.parse(part.name)
      const ties = part.ties.map(({ id, type, target, isExternal }) => `<Relationship Id="${escape(id)}" Type="${escape(type)}" Target="${escape(isExternal ? target : `/${target}`)}"${isExternal ? ' TargetMode="External"' : ''}/>`)
      parts[path.posix.join(dir, '_rels', `${base}.rels`)] = strToU8(`${head}<Relationships xmlns="${relationships}">${ties.join('')}</Relationships>`)
    }
    const hasTitle = title !== null && title !== ''
    if (hasTitle) {
      parts['docProps/core.xml'] = strToU8(`${head}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${escape(title)}</dc:title></cp:coreProperties>`)
      overrides.push('<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>')
    }
    parts['_rels/.rels'] = strToU8(
      `${head}<Relationships xmlns="${relationships}"><Relationship Id="rId1" Type="${documentRelationship}" Target="/${escape(this.document.name)}"/>${hasTitle ? `<Relationship Id="rId2" Type="${coreRelationship}" Target="/docProps/core.xml"/>` : ''}</Relationships>`,
    )
    const first = { '[Content_Types].xml': strToU8(`${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${overrides.join('')}</Types>`) }
    return zipSync({ ...first, ...parts }, { mtime: made })
  }
}

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
/** The same file gives the same copy: no moment is in it. */
export const made = new Date(Date.UTC(2000, 0, 1, 12))

export const escape = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;')
