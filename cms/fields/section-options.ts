import type { Option, OptionObject } from 'payload'
import { isInForce, sections } from '../../content/sections/sections.ts'

/** The subsections of Amministrazione Trasparente in the order of the law, repealed ones too: where a document can be placed. */
export const subsectionOptions: OptionObject[] = sections.flatMap(({ title, subsections }) =>
  subsections.map((subsection) => ({ value: subsection.id, label: `${title} › ${subsection.title}` })),
)

/** Sections and subsections in the order of the law, repealed ones too: where the office has words to say. */
export const sectionOptions: OptionObject[] = sections.flatMap(({ id, title }) => [
  { value: id, label: title },
  ...subsectionOptions.filter(({ value }) => value.startsWith(`${id}/`)),
])

const repealed = new Set(sections.filter((section) => !isInForce(section)).map(({ id }) => id))

/** Offers what is in force, and what was chosen already: MongoDB takes no value that is not among all the options. */
export function offerInForce({ options, siblingData }: { options: Option[]; siblingData: unknown }): Option[] {
  const chosen = typeof siblingData === 'object' && siblingData !== null && 'section' in siblingData ? siblingData.section : undefined
  return options.filter((option) => {
    const value = typeof option === 'string' ? option : option.value
    return value === chosen || !repealed.has(value.split('/')[0] ?? '')
  })
}
