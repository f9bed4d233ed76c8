import { z } from 'zod'
import { ruleChangeSchema } from '../privacy/rule-change.ts'

const contact = z.strictObject({ label: z.string(), value: z.string() })

/** A place where the school works. */
export const schoolLocationSchema = z.strictObject({
  name: z.string().min(1),
  /** Mechanographic code of the site. */
  code: z.string().optional(),
  address: z.string(),
  hours: z.string().optional(),
  phone: z.string().optional(),
  email: z.string().optional(),
})

/** Someone who holds a role in the school: public by the law with name, office and office contacts. */
export const roleHolderSchema = z.strictObject({
  role: z.string().min(1),
  name: z.string().min(1),
  email: z.string().optional(),
  phone: z.string().optional(),
})

/** The school itself: what the site shows of it and what the gate keeps as the school's own data. */
export const schoolSchema = z.strictObject({
  name: z.string().min(1),
  shortName: z.string().min(1),
  tagline: z.string(),
  /** codiceMeccanografico, as `XXIC80100A`. */
  code: z.string(),
  fiscalCode: z.string(),
  vatNumber: z.string().optional(),
  ipaCode: z.string().optional(),
  municipality: z.string(),
  province: z.string(),
  address: z.string(),
  phones: z.array(contact),
  emails: z.array(contact),
  /** Mail domains whose addresses belong to the school. */
  emailDomains: z.array(z.string()),
  /** The school's own bank accounts. */
  ibans: z.array(z.string()),
  locations: z.array(schoolLocationSchema),
  roleHolders: z.array(roleHolderSchema),
  presentation: z.string(),
  history: z.string(),
  /** What the school says of itself in English, where it has written it. */
  english: z.strictObject({ tagline: z.string().optional(), presentation: z.string().min(1) }).optional(),
  accessibilityStatement: z.string().optional(),
  privacyPolicyUrl: z.string().optional(),
  /** Absolute base of the public site, as `https://www.example.edu.it`. */
  siteUrl: z.string(),
  /** What the school does otherwise than the policy on personal data. */
  ruleChanges: z.array(ruleChangeSchema).optional(),
})
export type School = z.infer<typeof schoolSchema>

/** A school of which nothing is known: all that could be its own is somebody's. */
export const unknownSchool: School = {
  name: 'Scuola', shortName: 'Scuola', tagline: '', code: '', fiscalCode: '', municipality: '', province: '', address: '', phones: [], emails: [], emailDomains: [],
  ibans: [], locations: [], roleHolders: [], presentation: '', history: '', siteUrl: '',
}
