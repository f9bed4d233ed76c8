import { gunzipSync } from 'node:zlib'
import { judge, type Context } from '../../content/privacy/judge.ts'
import type { PersonalDataKind } from '../../content/privacy/finding.ts'
import type { PublicDocument } from '../../content/publish.ts'
import { textIn } from './html.ts'
import type { BuiltSite, Check, Problem } from './check.ts'

/** Identifiers that have a form of their own: found anywhere in a release, whatever stands around them. */
const identifiers: ReadonlySet<PersonalDataKind> = new Set(['FISCAL_CODE', 'IBAN', 'EMAIL', 'PHONE'])

/** Reads what a machine or a person would find in a file; `null` for files that hold no text of ours. */
function textOf(site: BuiltSite, file: string): string | null {
  if (file.startsWith('pagefind/')) {
    if (!/\.(pf_fragment|pf_meta|pf_filter)$/.test(file)) return null
    return gunzipSync(site.readBytes(file)).toString('utf8')
  }
  if (file.endsWith('.html')) return textIn(site.read(file))
  if (file.endsWith('.xml')) return textIn(site.read(file), true)
  if (/\.(json|txt|ics|ttl|csv|webmanifest)$/.test(file)) return site.read(file)
  return null
}

/** Files whose names Pagefind and Astro make from a digest: `it_2b11d35.pf_index` has by chance the form of a fiscal code. */
const isNamedByTools = /^(pagefind|_astro)\//

/** No fiscal code, private IBAN, private e-mail or private phone number is in any page, feed, search fragment or address. */
export const personalData: Check = {
  name: 'personal-data',
  promise: 'no fiscal code, private IBAN, private e-mail or private phone number is anywhere in the site',
  run: (site) => {
    const contexts = new Map<string, PublicDocument>(site.snapshot.documents.map((document) => [`${document.address.slice(1)}.html`, document]))
    const problems: Problem[] = []
    for (const file of site.files) {
      const document = contexts.get(file)
      const context: Context = {
        kind: document ? (document.actType ?? document.kind) : 'pagina',
        sections: document ? document.placements.map(({ venue, section }) => section ?? venue) : [],
        school: site.snapshot.school,
      }
      const texts = [isNamedByTools.test(file) ? null : file.replace(/[/._-]+/g, ' '), textOf(site, file)]
      for (const text of texts) {
        if (text === null) continue
        const kinds = judge(text, context).findings.filter(({ action, kind }) => action === 'redact' && identifiers.has(kind)).map(({ kind }) => kind)
        if (kinds.length > 0) problems.push({ check: 'personal-data', severity: 'error', file, what: `holds personal data: ${[...new Set(kinds)].join(', ')}` })
      }
    }
    return problems
  },
}
