import { describe, expect, it } from 'vitest'
import { sectionOptions, subsectionOptions } from '../../../cms/fields/section-options.ts'
import { findSubsection, isInForce, sections } from '../../../content/sections/sections.ts'

describe('the sections to choose from in the admin', () => {
  it('are all those of the law in force, once each, in its order', () => {
    const inForce = sections.filter(isInForce)
    expect(subsectionOptions.map(({ value }) => value)).toEqual(inForce.flatMap(({ subsections }) => subsections.map(({ id }) => id)))
    expect(subsectionOptions).toHaveLength(60)
    expect(sectionOptions).toHaveLength(60 + 22)
    expect(new Set(sectionOptions.map(({ value }) => value)).size).toBe(sectionOptions.length)
  })

  it('place a document in a subsection alone, since a section holds none', () => {
    for (const { value, label } of subsectionOptions) {
      expect(findSubsection(value)?.id).toBe(value)
      expect(label).toMatch(/^.+ › .+$/)
    }
  })
})
