import { describe, expect, it } from 'vitest'
import { clearSchool, problemOfContact, problemOfHolder } from '../../content/clear-school.ts'
import { schoolSchema, type School } from '../../content/documents/school.ts'
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

  it.each([
    ['Sostituta di Bianca Verdelli, assente per malattia', 'prof.ssa Greta Cusimano', /Bianca|Verdelli|malattia/],
    ['Tutor dell’alunno Rayen Bonfanti (2ª B)', 'prof. Duilio Montecchi', /Rayen|Bonfanti|2ª B/],
    ['Referente per la sicurezza, cell. 347 118 2093', 'Duilio Montecchi', /2093/],
    ['DSGA', 'Palmira Genovesi (CF LNFMDA79E03L872K)', /LNFMDA/],
    ['DSGA', 'Palmira Genovesi, nata il 3 maggio 1979', /1979/],
  ])('takes out of a role and its holder all but the role and the name: %s, %s', (role, name, secret) => {
    const [holder] = clearSchool({ ...school, roleHolders: [{ role, name }] }).roleHolders
    expect(`${holder!.role} ${holder!.name}`).not.toMatch(secret)
    expect(`${holder!.role} ${holder!.name}`).toContain('[omissis')
    expect(holder!.name).toMatch(/Cusimano|Montecchi|Genovesi/)
    expect(problemOfHolder({ role, name })).toContain('un dato personale che il sito toglie')
  })

  it.each([
    ['Referente DSA, BES e inclusione', 'prof. Duilio Montecchi'],
    ['Responsabile del plesso «Don Milani»', 'ins. Marta Tedeschi'],
    ['Rappresentante dei genitori', 'Loredana Piovani'],
    ['RSU', 'Marta Tedeschi'],
  ])('leaves a role and its holder as they are: %s, %s', (role, name) => {
    expect(clearSchool({ ...school, roleHolders: [{ role, name }] }).roleHolders).toEqual([{ role, name }])
    expect(problemOfHolder({ role, name })).toBeNull()
  })

  // What the school declares its own is what tells its data from those of others: the rest of its profile is free text.
  const declared = new Set(['name', 'shortName', 'code', 'fiscalCode', 'vatNumber', 'ipaCode', 'municipality', 'province', 'address', 'value', 'emailDomains', 'ibans', 'email', 'phone', 'accessibilityStatement', 'privacyPolicyUrl', 'siteUrl'])
  const isDeclared = (where: readonly string[]): boolean => declared.has(where.at(-1)!) && !(where.at(-1) === 'name' && where.length > 1)
  function planted(value: unknown, where: string[] = []): { filled: unknown; planted: string[] } {
    if (typeof value === 'string') return isDeclared(where) ? { filled: value, planted: [] } : { filled: `${value} CF LNFMDA79E03L872K`, planted: [where.join('.')] }
    if (Array.isArray(value)) {
      const rows = value.map((row) => planted(row, where))
      return { filled: rows.map(({ filled }) => filled), planted: rows.flatMap((row) => row.planted) }
    }
    if (typeof value !== 'object' || value === null) return { filled: value, planted: [] }
    const fields = Object.entries(value).map(([name, field]) => [name, planted(field, [...where, name])] as const)
    return { filled: Object.fromEntries(fields.map(([name, { filled }]) => [name, filled])), planted: fields.flatMap(([, field]) => field.planted) }
  }
  it('shows a fiscal code in no field of the school that is written freely', () => {
    const whole: School = {
      ...school, tagline: 'Motto', presentation: 'Presentazione', history: 'Storia', english: { tagline: 'Motto', presentation: 'Welcome' },
      phones: [{ label: 'Segreteria', value: '0999 451200' }], emails: [{ label: 'Segreteria', value: 'segreteria@icvalledellequerce.example' }],
      locations: [{ name: 'Sede', address: 'via dei Tigli 1', hours: '8-14' }], roleHolders: [{ role: 'DSGA', name: 'Palmira Genovesi' }],
    }
    const { filled, planted: fields } = planted(whole)
    expect(new Set(fields)).toEqual(new Set(['tagline', 'presentation', 'history', 'english.tagline', 'english.presentation', 'phones.label', 'emails.label', 'locations.name', 'locations.hours', 'roleHolders.role', 'roleHolders.name']))
    const cleared = JSON.stringify(clearSchool(schoolSchema.parse(filled)))
    expect(cleared).not.toContain('LNFMDA')
    expect(cleared.match(/omissis/g)).toHaveLength(fields.length)
  })

  it('takes personal data out of what the school says of itself', () => {
    const { presentation, history } = clearSchool({ ...school, presentation: 'Scrivere a maria.valdambrini@gmail.com.', history: 'Nel 1990 l’alunna Greta Cusimano (3ª B) vinse.' })
    expect(presentation + history).not.toMatch(/valdambrini|Cusimano|3ª B/)
  })
})
