import type { Block, Inline } from '../documents/body.ts'
import { citationsIn } from '../documents/citations.ts'
import { referencesIn } from '../documents/references.ts'
import { personalDataKinds, type PersonalDataKind } from '../privacy/finding.ts'
import { redactedAs } from '../privacy/redaction.ts'
import type { PublicBody, PublicDocument, PublicSection } from '../publish.ts'
import { italianBody, type BodyWords } from './body-words.ts'
import { escapeHtml } from './escape.ts'
import { commaNumber, inlineText, outlineOf, type Outline } from './outline.ts'

const schemes = /^(https?:|mailto:|tel:|\/(?!\/)|#)/i

/**
 * What stands where a personal datum was. It must be seen as redacted and heard as redacted: a screen reader says "dato personale
 * oscurato" and the kind, the eye reads "omissis" and the kind.
 */
function redacted({ kind }: { kind: PersonalDataKind }, words: BodyWords = italianBody): string {
  const label = escapeHtml(words.kindOf(kind))
  const { title, heard } = words.heard(label)
  return `<span class="omissis" title="${title}"><span class="visually-hidden">${heard}</span><span aria-hidden="true" data-pagefind-ignore>${words.redacted} <small>${label}</small></span></span>`
}

const markOf = new Map(personalDataKinds.map((kind) => [redactedAs(kind), redacted({ kind })]))

/** A cleared line, such as a title, as HTML: what was redacted in it is marked as in a text. */
export function renderLine(text: string): string {
  return text.split(/(\[omissis: [^\]]{1,60}\])/).map((part) => markOf.get(part) ?? escapeHtml(part)).join('')
}

/** Which circolari a text may link to where it names them: those that have a page. */
export type Linkable = { document: Pick<PublicDocument, 'schoolYear' | 'date'>; addresses: ReadonlySet<string> }

/** Text with the acts that it cites as links to their official text, and the circolari that it names as links to their pages. */
function cited(text: string, linkable: Linkable | undefined): string {
  let html = ''
  let at = 0
  const named = linkable ? referencesIn(text, linkable.document).filter(({ address }) => linkable.addresses.has(address)) : []
  const links = [...citationsIn(text), ...named.map(({ address, ...stretch }) => ({ ...stretch, url: address }))].sort((one, other) => one.start - other.start)
  for (const { start, end, url } of links) {
    if (start < at) continue
    html += `${escapeHtml(text.slice(at, start))}<a href="${escapeHtml(url)}">${escapeHtml(text.slice(start, end))}</a>`
    at = end
  }
  return html + escapeHtml(text.slice(at))
}

type Context = { outline: Outline; tables: number; linkable: Linkable | undefined; words: BodyWords }

function inline(node: Inline, { linkable, words }: Context, isHeading = false): string {
  if (node.type === 'break') return '<br>'
  if (node.type === 'redacted') return redacted(node, words)
  let html = node.link || isHeading ? escapeHtml(node.text) : cited(node.text, linkable)
  if (node.italic) html = `<em>${html}</em>`
  if (node.bold) html = `<strong>${html}</strong>`
  if (node.link && schemes.test(node.link)) html = `<a href="${escapeHtml(node.link)}">${html}</a>`
  return html
}

const inlines = (nodes: readonly Inline[], context: Context, isHeading = false): string => nodes.map((node) => inline(node, context, isHeading)).join('')

/** Lets what is written from right to left be read so. */
const direction = (nodes: readonly Inline[]): string => (/\p{Script=Arabic}|\p{Script=Hebrew}/u.test(inlineText(nodes)) ? ' dir="auto"' : '')

/** Takes the number that opens a comma off its text, to be shown as its permalink. */
function withoutNumber(nodes: readonly Inline[]): Inline[] {
  let isDone = false
  return nodes.map((node) => {
    if (isDone || node.type !== 'text') return node
    isDone = true
    return { ...node, text: node.text.replace(/^\s*\d+(?:[-\s]?(?:bis|ter|quater))?[.)]\s*/, '') }
  })
}

function table(node: Extract<Block, { type: 'table' }>, context: Context): string {
  context.tables += 1
  const name = context.words.table(context.tables)
  const width = Math.max(node.header.length, ...node.rows.map((row) => row.length))
  const cells = (row: Inline[][], tag: 'th' | 'td'): string =>
    Array.from({ length: width }, (_, index) => {
      const html = inlines(row[index] ?? [], context)
      const isHeading = tag === 'th' && html !== ''
      return `<${isHeading ? 'th scope="col"' : 'td'}${direction(row[index] ?? [])}>${html}</${isHeading ? 'th' : 'td'}>`
    }).join(' ')
  const hasHeader = node.header.some((cell) => inlineText(cell) !== '')
  const head = hasHeader ? `<thead><tr>${cells(node.header, 'th')}</tr></thead>` : ''
  const rows = node.rows.map((row) => `<tr>${cells(row, 'td')}</tr>`).join('\n')
  return `<div class="table-responsive" role="region" aria-label="${name}" tabindex="0"><table class="table table-striped"><caption class="visually-hidden">${name}</caption>${head}<tbody>${rows}</tbody></table></div>`
}

function list(node: Extract<Block, { type: 'list' }>, context: Context): string {
  const isCommas = node.items.some((item) => context.outline.anchors.has(item))
  const items = node.items.map((item, index) => {
    const anchor = context.outline.anchors.get(item)
    const only = item.length === 1 && item[0]!.type === 'paragraph' ? item[0]! : null
    const inside = only && only.type === 'paragraph' ? inlines(only.inlines, context) : item.map((block) => render(block, context)).join('\n')
    if (!anchor) return `<li>${inside}</li>`
    return `<li id="${anchor.id}"><a class="comma" href="#${anchor.id}" title="${escapeHtml(context.words.permalink(anchor.label))}">${index + 1}.</a> ${inside}</li>`
  })
  const tag = node.ordered ? 'ol' : 'ul'
  return `<${tag}${isCommas ? ' class="commas"' : ''}>${items.join('\n')}</${tag}>`
}

function render(node: Block, context: Context): string {
  const anchor = context.outline.anchors.get(node)
  switch (node.type) {
    case 'heading': {
      const level = context.outline.levels.get(node) ?? node.level
      if (!anchor) return `<h${level}>${inlines(node.inlines, context, true)}</h${level}>`
      const link = `<a class="permalink" href="#${anchor.id}" aria-label="${escapeHtml(context.words.permalink(anchor.label))}" data-pagefind-ignore><span aria-hidden="true">#</span></a>`
      return `<div class="heading${level === 2 ? ' heading-major' : ''}"><h${level} id="${anchor.id}">${inlines(node.inlines, context, true)}</h${level}>&nbsp;${link}</div>`
    }
    case 'paragraph': {
      if (!anchor) return `<p${direction(node.inlines)}>${inlines(node.inlines, context)}</p>`
      const number = commaNumber(node) ?? ''
      const link = `<a class="comma" href="#${anchor.id}" title="${escapeHtml(context.words.permalink(anchor.label))}">${number}.</a>`
      return `<p id="${anchor.id}">${link} ${inlines(withoutNumber(node.inlines), context)}</p>`
    }
    case 'list':
      return list(node, context)
    case 'quote':
      return `<blockquote>${node.blocks.map((block) => render(block, context)).join('\n')}</blockquote>`
    case 'table':
      return table(node, context)
    case 'rule':
      return '<hr>'
  }
}

/** A cleared text as HTML: everything escaped, links only to the web, mail, telephone or this site. */
export function renderBody(body: PublicBody | PublicSection['introduction'], outline: Outline = outlineOf(body), linkable?: Linkable, words = italianBody): string {
  const context: Context = { outline, tables: 0, linkable, words }
  return body.map((block) => render(block, context)).join('\n')
}
