import type { OptionObject } from 'payload'
import { isInForce, sections } from '../../content/sections/sections.ts'

const inForce = sections.filter(isInForce)

/** The subsections of Amministrazione Trasparente in the order of the law: where a document can be placed. */
export const subsectionOptions: OptionObject[] = inForce.flatMap(({ title, subsections }) =>
  subsections.map((subsection) => ({ value: subsection.id, label: `${title} › ${subsection.title}` })),
)

/** Sections and subsections in the order of the law: where the office has words to say. */
export const sectionOptions: OptionObject[] = inForce.flatMap(({ id, title }) => [
  { value: id, label: title },
  ...subsectionOptions.filter(({ value }) => value.startsWith(`${id}/`)),
])
