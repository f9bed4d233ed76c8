import type { PublicSection } from '../content/publish.ts'
import { readSections } from './snapshot.ts'

/** A part of Amministrazione Trasparente as a page shows it. */
export type SectionView = {
  id: string
  title: string
  /** What the law asks to publish here, one item a line. */
  asks: string[]
  legalBasis: string[]
  words: PublicSection | undefined
  subsections: SectionView[]
}

const titleFromId = (id: string): string => {
  const words = id.split('/').at(-1)!.replaceAll('-', ' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}

const view = (id: string, subsections: SectionView[]): SectionView => ({ id, title: titleFromId(id), asks: [], legalBasis: [], words: readSections().get(id), subsections })

/** The tree of sections in the order of the law. */
export function transparencyTree(): SectionView[] {
  const ids = [...readSections().keys()]
  return ids.filter((id) => !id.includes('/')).map((id) => view(id, ids.filter((other) => other.startsWith(`${id}/`)).map((other) => view(other, []))))
}

/** The title of a section or subsection, word for word as the law has it. */
export function sectionTitle(id: string): string {
  return titleFromId(id)
}

/** The address of a section's page. */
export function sectionAddress(id: string): string {
  return `/amministrazione-trasparente/${id}`
}
