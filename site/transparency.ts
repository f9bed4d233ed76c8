import { emptyStatementOn, findSection, isInForce, sectionAddress as addressOf, sections, updateFrequencyLabel, type Subsection } from '../content/sections/sections.ts'
import { asChosen, choicesOf } from '../content/sections/override.ts'
import type { PublicSection } from '../content/publish.ts'
import { readRelease, readSections } from './snapshot.ts'

/** What a part of Amministrazione Trasparente shows besides its documents. */
export type SectionView = {
  id: string
  /** Word for word as the law has it. */
  title: string
  words: PublicSection | undefined
  subsections: SubsectionView[]
}

export type SubsectionView = Omit<SectionView, 'subsections'> & {
  /** What the law asks to publish here. */
  due: string[]
  legalBasis: { text: string; url?: string }[]
  updates: string[]
  nationalDatabase: Subsection['nationalDatabase']
  /** What the school decided otherwise than the law, with the reason: both are shown. */
  choices: { what: string; law: string; school: string; reason: string }[]
  /** What the page says when it holds nothing, on the day of the release. */
  emptyStatement: string
}

function subsectionView(subsection: Subsection): SubsectionView {
  const { id, title, contentDue, legalBasis, updates, nationalDatabase } = subsection
  const words = readSections().get(id)
  return {
    id,
    title,
    words,
    due: contentDue,
    legalBasis,
    updates: updates.map(({ what, frequency }) => (what ? `${what}: ${updateFrequencyLabel[frequency].toLowerCase()}` : updateFrequencyLabel[frequency])),
    nationalDatabase,
    choices: choicesOf(subsection, words?.override),
    emptyStatement: emptyStatementOn(readRelease().day, asChosen(subsection, words?.override)),
  }
}

/** The tree of sections in the order of the law. */
export function transparencyTree(): SectionView[] {
  return sections.filter(isInForce).map(({ id, title, subsections }) => ({ id, title, words: readSections().get(id), subsections: subsections.map(subsectionView) }))
}

/** The title of a section or subsection, word for word as the law has it. */
export function sectionTitle(id: string): string {
  const section = findSection(id)
  if (!section) throw new RangeError(`${id} is no section of Amministrazione Trasparente`)
  return section.title
}

/** The address of a section's page. */
export function sectionAddress(id: string): string {
  return addressOf({ id })
}
