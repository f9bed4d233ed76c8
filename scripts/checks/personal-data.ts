import path from 'node:path'
import { gunzipSync } from 'node:zlib'
import { datumAndKind } from '../../content/privacy/decisions.ts'
import { identifiersIn, type Context } from '../../content/privacy/judge.ts'
import type { PersonalDataKind } from '../../content/privacy/finding.ts'
import type { PublicDocument } from '../../content/publish.ts'
import { textIn } from './html.ts'
import type { BuiltSite, Check, Problem } from './check.ts'

/** Identifiers that have a form of their own: found anywhere in a release, whatever stands around them. */
export const identifiers: ReadonlySet<PersonalDataKind> = new Set(['FISCAL_CODE', 'IBAN', 'EMAIL', 'PHONE'])

/** How to read what a machine or a person would find in a file; `null` for files that hold no text of ours. */
function textOf(site: BuiltSite, file: string): (() => string) | null {
  const text = (): string => site.read(file)
  if (file.startsWith('pagefind/')) return /\.(pf_fragment|pf_meta|pf_filter)$/.test(file) ? () => gunzipSync(site.readBytes(file)).toString('utf8') : null
  if (file.endsWith('.html')) return () => textIn(text())
  if (file.endsWith('.xml')) return () => textIn(text(), true)
  return /\.(json|jsonld|txt|ics|ttl|csv|webmanifest)$/.test(file) ? text : null
}

/** Files whose names Pagefind and Astro make from a digest: `it_2b11d35.pf_index` has by chance the form of a fiscal code. */
const isNamedByTools = /^(pagefind|_astro)\//

/** No fiscal code, private IBAN, private e-mail or private phone number is in any page, feed, search fragment or address, but for those that people decided to keep. */
export const personalData: Check = {
  name: 'personal-data',
  promise: 'no fiscal code, private IBAN, private e-mail or private phone number is anywhere in the site',
  run: (site) => {
    const { kept } = site.snapshot
    const contexts = new Map<string, PublicDocument>(site.snapshot.documents.map((document) => [`${document.address.slice(1)}.html`, document]))
    const school = JSON.stringify([site.snapshot.school, [...kept].sort()])
    const problems: Problem[] = []
    for (const file of site.files) {
      const document = contexts.get(file.replace(/\.json$/, '.html'))
      const context: Context = {
        kind: document ? (document.actType ?? document.kind) : 'pagina',
        sections: document ? document.placements.map(({ venue, section }) => section ?? venue) : [],
        school: site.snapshot.school,
      }
      const found = new Set<PersonalDataKind>()
      const isClean = (text: string): boolean => {
        for (const { kind, start, end } of identifiersIn(text, context)) if (identifiers.has(kind) && !kept.has(datumAndKind(kind, text.slice(start, end)))) found.add(kind)
        return found.size === 0
      }
      if (!isNamedByTools.test(file)) isClean(file.replace(/[/._-]+/g, ' '))
      const text = textOf(site, file)
      if (text) site.clean.isClean(`${path.extname(file)}\n${school}\n${context.kind}\n${context.sections.join(' ')}`, site.readBytes(file), () => isClean(text()))
      if (found.size > 0) problems.push({ check: 'personal-data', severity: 'error', file, what: `holds personal data: ${[...found].join(', ')}` })
    }
    return problems
  },
}
