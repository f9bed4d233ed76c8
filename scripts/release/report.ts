import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { findDataset } from '../../content/datasets/datasets.ts'
import { sectionAddress } from '../../content/sections/sections.ts'
import type { WithheldReason } from '../../content/publish.ts'
import type { Release } from './make-release.ts'
import { serverFolder } from './seal.ts'

const reasonLabel: Record<WithheldReason, string> = {
  draft: 'bozza',
  scheduled: 'programmato',
  expired: 'scaduto',
  withdrawn: 'ritirato',
  refused: 'da non pubblicare',
  unjudged: 'non giudicabile',
}

/** What the office and the terminal read about a release: every document, published or not, with the reason. No personal data. */
export function reportOf({ snapshot, problems }: Pick<Release, 'snapshot' | 'problems'>): {
  published: { id: string; address: string; redactions: number }[]
  tables: { id: string; address: string }[]
  withheld: { id: string; name: string; reason: WithheldReason; why: string }[]
  withheldAttachments: { document: string; title: string; why: string }[]
  warnings: { file: string; what: string }[]
} {
  return {
    published: snapshot.documents.map(({ id, address, redactions }) => ({ id, address, redactions: Object.values(redactions).reduce((sum, count) => sum + count, 0) })),
    tables: snapshot.tables.map(({ id, dataset }) => ({ id, address: sectionAddress({ id: findDataset(dataset)?.section ?? '' }) })),
    withheld: snapshot.withheld.map(({ id, name, reason, why }) => ({ id, name, reason, why })),
    withheldAttachments: snapshot.withheldAttachments,
    warnings: problems.filter(({ severity }) => severity === 'warning').map(({ file, what }) => ({ file, what })),
  }
}

export type ReleaseReport = ReturnType<typeof reportOf>

/** The report as lines for the terminal, document by document. */
export function linesOf(report: ReleaseReport): string[] {
  const lines: string[] = []
  lines.push('Pubblicati')
  for (const { address, redactions } of report.published) lines.push(`  ${address}${redactions > 0 ? `  (${redactions === 1 ? '1 dato oscurato' : `${redactions} dati oscurati`})` : ''}`)
  if (report.published.length === 0) lines.push('  nessun documento')
  if (report.tables.length > 0) {
    lines.push('', 'Tabelle pubblicate')
    const counts = Map.groupBy(report.tables, ({ address }) => address)
    for (const [address, own] of counts) lines.push(`  ${address}: ${own.length === 1 ? '1 tabella' : `${own.length} tabelle`}`)
  }
  lines.push('', 'Trattenuti')
  for (const { name, reason, why } of report.withheld) lines.push(`  ${name}: ${reasonLabel[reason]}. ${why}`)
  if (report.withheld.length === 0) lines.push('  nessun documento')
  if (report.withheldAttachments.length > 0) {
    lines.push('', 'Allegati trattenuti')
    const addressOf = new Map(report.published.map(({ id, address }) => [id, address]))
    for (const { document, title, why } of report.withheldAttachments) lines.push(`  ${addressOf.get(document) ?? document}, «${title}»: ${why}`)
  }
  if (report.warnings.length > 0) {
    lines.push('', 'Da sistemare')
    for (const { file, what } of report.warnings) lines.push(`  ${file}: ${what}`)
  }
  return lines
}

/** Keeps the report with its release, out of the public tree. */
export function keepReport(folder: string, report: ReleaseReport, instant: Date): void {
  writeFileSync(path.join(folder, serverFolder, 'report.json'), `${JSON.stringify({ instant: instant.toISOString(), ...report })}\n`)
}

/** The instant for which a sealed release was made, or `null` when the folder holds none. */
export function instantOf(folder: string): Date | null {
  const file = path.join(folder, serverFolder, 'report.json')
  return existsSync(file) ? new Date((JSON.parse(readFileSync(file, 'utf8')) as { instant: string }).instant) : null
}
