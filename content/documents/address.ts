import { yearOf } from '../lifecycle/day.ts'
import type { Document } from './document.ts'

/**
 * The address of a document on the site, without extension: `/circolari/2026-27/80`, `/regolamenti/uso-dei-dispositivi`,
 * `/atti/2026/determina-12`, `/carta-dei-servizi` (an earlier one: `/carta-dei-servizi/2022-10-14`). `null` when the facts that make it are missing.
 */
export function addressOf(document: Pick<Document, 'kind' | 'number' | 'schoolYear' | 'slug' | 'date'>): string | null {
  switch (document.kind) {
    case 'circolare':
      return document.number && document.schoolYear ? `/circolari/${document.schoolYear}/${document.number}` : null
    case 'regolamento':
      return document.slug ? `/regolamenti/${document.slug}` : null
    case 'atto':
      return document.slug ? `/atti/${yearOf(document.date)}/${document.slug}` : null
    case 'carta-dei-servizi':
      return document.slug ? `/carta-dei-servizi/${document.slug}` : '/carta-dei-servizi'
  }
}
