import { describe, expect, it } from 'vitest'
import { clearSchool, problemOfContact } from '../../content/clear-school.ts'
import type { School } from '../../content/documents/school.ts'
import { publish } from '../../content/publish.ts'
import { demoSchool } from '../fixtures/snapshot.ts'
import { circolare, school } from '../fixtures/documents.ts'

describe('the school’s own page', () => {
  it('shows all of an invented school that wrote only office contacts', () => expect(clearSchool(demoSchool)).toEqual(demoSchool))

  it.each([
    ['email', 'ludovica.santamarina@gmail.com'],
    ['email', 'ludovica@posta.example'],
    ['phone', '347 118 2093'],
    ['phone', '+39 3471182093'],
  ] as const)('keeps a private %s of a role holder back: %s', (field, value) => {
    const holder = { role: 'Dirigente scolastica', name: 'prof.ssa Ludovica Santamarina', [field]: value }
    expect(problemOfContact(field, value, school)).toContain('personale')
    const cleared = clearSchool({ ...school, roleHolders: [holder] })
    expect(cleared.roleHolders).toEqual([{ role: holder.role, name: holder.name }])
    // Nor does the gate take it for the school's own in the text of a document.
    expect(JSON.stringify(publish(circolare({}, `Rispondere a ${value}.`), new Date('2026-10-01T10:00:00Z'), cleared))).not.toContain(value)
  })

  it.each<['email' | 'phone', string, Partial<School>]>([
    ['email', 'dirigente@icvalledellequerce.example', {}],
    ['email', 'rbic80100x@istruzione.it', {}],
    ['email', 'quercescuola@gmail.com', { emails: [{ label: 'Scuola', value: 'quercescuola@gmail.com' }] }],
    ['phone', '0999 451200', {}],
    ['phone', '0999 451299', {}],
    ['phone', '347 118 2093', { phones: [{ label: 'Reperibilità', value: '347 118 2093' }] }],
  ])('shows an office %s: %s', (field, value, more) => expect(problemOfContact(field, value, { ...school, ...more })).toBeNull())

  it('takes personal data out of what the school says of itself', () => {
    const { presentation, history } = clearSchool({ ...school, presentation: 'Scrivere a maria.valdambrini@gmail.com.', history: 'Nel 1990 l’alunna Greta Cusimano (3ª B) vinse.' })
    expect(presentation + history).not.toMatch(/valdambrini|Cusimano|3ª B/)
  })
})
