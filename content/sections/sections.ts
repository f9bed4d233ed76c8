import type { Day } from '../lifecycle/day.ts'
import { activityAndContracts } from './tree/activity-and-contracts.ts'
import { moneyAndServices } from './tree/money-and-services.ts'
import { rulesAndOffices } from './tree/rules-and-offices.ts'
import type { Section, Subsection } from './section.ts'
import { staff } from './tree/staff.ts'
import { territoryAndOther } from './tree/territory-and-other.ts'

export {
  applicabilities,
  applicabilityLabel,
  confidenceLabel,
  notApplicableStatement,
  updateFrequencies,
  updateFrequencyLabel,
  type Applicability,
  type Confidence,
  type Deadline,
  type Section,
  type Subsection,
  type Update,
  type UpdateFrequency,
} from './section.ts'

/** The whole tree of Amministrazione Trasparente in the order of the law, with the repealed section that old sites still have. */
export const sections: readonly Section[] = [...rulesAndOffices, ...staff, ...activityAndContracts, ...moneyAndServices, ...territoryAndOther]

/** Every subsection in the order of the tree: where a document can be placed. */
export const subsections: readonly Subsection[] = sections.flatMap((section) => section.subsections)

const sectionsById = new Map(sections.map((section) => [section.id, section]))
const subsectionsById = new Map(subsections.map((subsection) => [subsection.id, subsection]))

/** The section or subsection of a stable id, such as `organizzazione` or `organizzazione/organi`. */
export function findSection(id: string): Section | Subsection | undefined {
  return sectionsById.get(id) ?? subsectionsById.get(id)
}

/** The subsection of a stable id such as `organizzazione/organi`: only a subsection can hold a document. */
export function findSubsection(id: string): Subsection | undefined {
  return subsectionsById.get(id)
}

/** The section that a subsection belongs to. */
export function sectionOf(subsection: Subsection): Section {
  const section = sectionsById.get(subsection.id.slice(0, subsection.id.indexOf('/')))
  if (!section) throw new RangeError(`${subsection.id} belongs to no section`)
  return section
}

/** Whether the law in force still knows a section: a repealed one is kept for the content of old sites, and has no page of its own. */
export function isInForce(section: Section): boolean {
  return section.subsections.some(({ applicability }) => applicability !== 'repealed')
}

/** The address of a section or subsection on the site. */
export function sectionAddress({ id }: Pick<Section, 'id'> | Pick<Subsection, 'id'>): string {
  return `/amministrazione-trasparente/${id}`
}

/** What a subsection without content says on a day: `Nessun rilievo presente alla data del 25/11/2026.` */
export function emptyStatementOn(day: Day, subsection: Subsection): string {
  const { applicability, emptyStatement } = subsection
  if (applicability === 'not-applicable' || applicability === 'repealed') return emptyStatement
  return `${emptyStatement.slice(0, -1)} alla data del ${day.split('-').reverse().join('/')}.`
}
