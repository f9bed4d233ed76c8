import { describe, expect, it } from 'vitest'
import { offerInForce, sectionOptions, subsectionOptions } from '../../../cms/fields/section-options.ts'
import { findSubsection, isInForce, sections } from '../../../content/sections/sections.ts'

describe('the sections to choose from in the admin', () => {
  it('are all those of the law in force, once each, in its order', () => {
    const inForce = sections.filter(isInForce)
    const offered = offerInForce({ options: subsectionOptions, siblingData: {} })
    expect(offered).toEqual(subsectionOptions.filter(({ value }) => inForce.some(({ id }) => value.startsWith(`${id}/`))))
    expect(offered).toHaveLength(60)
    expect(offerInForce({ options: sectionOptions, siblingData: {} })).toHaveLength(60 + 22)
    expect(new Set(sectionOptions.map(({ value }) => value)).size).toBe(sectionOptions.length)
  })

  it('hold the repealed ones too, for what an old site filed there, and offer one only where it was chosen', () => {
    const [repealed] = sections.filter((section) => !isInForce(section))
    const values = (siblingData: object) => offerInForce({ options: sectionOptions, siblingData }).map((option) => (typeof option === 'string' ? option : option.value))
    expect(sectionOptions.map(({ value }) => value)).toContain(repealed?.id)
    expect(values({})).not.toContain(repealed?.id)
    expect(values({ section: repealed?.id })).toContain(repealed?.id)
  })

  it('place a document in a subsection alone, since a section holds none', () => {
    for (const { value, label } of subsectionOptions) {
      expect(findSubsection(value)?.id).toBe(value)
      expect(label).toMatch(/^.+ › .+$/)
    }
  })
})
