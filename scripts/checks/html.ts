import { Parser } from 'htmlparser2'

/** A link of a page; `isInBody` when it stands in a text that the office wrote (inside `[data-document-body]`). */
export type Link = { address: string; isInBody: boolean }

/** Every `href` and `src` of a page, in order. */
export function linksIn(html: string): Link[] {
  const links: Link[] = []
  let depth = 0
  let bodyAt = 0
  const parser = new Parser({
    onopentag: (name, attributes) => {
      depth += 1
      if (bodyAt === 0 && 'data-document-body' in attributes) bodyAt = depth
      const address = attributes.href ?? attributes.src
      if (address !== undefined && name !== 'base') links.push({ address, isInBody: bodyAt > 0 })
    },
    onclosetag: () => {
      if (depth === bodyAt) bodyAt = 0
      depth -= 1
    },
  })
  parser.end(html)
  return links
}

/** The text of a page, or of any XML, that a reader or a machine finds in it: text, attribute values and comments; one space between elements, a line end between blocks. */
export function textIn(markup: string, isXml = false): string {
  const parts: string[] = []
  let isSkipped = 0
  const inline = new Set(['a', 'abbr', 'b', 'cite', 'code', 'em', 'i', 'mark', 'small', 'span', 'strong', 'sub', 'sup', 'time', 'u'])
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        if (name === 'style' || (name === 'script' && !/json/.test(attributes.type ?? ''))) isSkipped += 1
        if (!inline.has(name)) parts.push('\n')
        for (const [key, value] of Object.entries(attributes))
          if (/^(title|alt|content|aria-label|href|src|value|placeholder|data-.+|summary)$/.test(key) && value !== '' && !/^(sha256-|#)/.test(value)) parts.push(' ', value, '\n')
      },
      ontext: (text) => {
        if (isSkipped === 0) parts.push(text)
      },
      oncomment: (text) => parts.push('\n', text, '\n'),
      onclosetag: (name) => {
        if (name === 'style' || name === 'script') isSkipped = Math.max(0, isSkipped - 1)
        if (!inline.has(name)) parts.push('\n')
      },
    },
    { xmlMode: isXml, decodeEntities: true },
  )
  parser.end(markup)
  return parts.join('')
}

/** The text of `<title>`, or an empty string. */
export function titleIn(html: string): string {
  return /<title>([^<]*)<\/title>/i.exec(html)?.[1]?.trim() ?? ''
}

/** Whether a page asks search engines to leave it out. */
export function isNoindex(html: string): boolean {
  return /<meta[^>]+name=["']?robots["']?[^>]*noindex/i.test(html)
}
