import type { Field, GlobalConfig, TextField } from 'payload'
import { z } from 'zod'
import { problemOfContact, problemOfHolder } from '../../content/clear-school.ts'
import { anOfficer, signedIn } from '../access/access.ts'
import { releaseGlobal } from '../hooks/release-hooks.ts'

const line = z.string().catch('')
const listed = z.array(z.object({ label: line, value: line })).catch([])
/** The school's own contacts while the form is written. */
const contactsSchema = z.object({
  emailDomains: z.array(line).catch([]),
  emails: listed,
  phones: listed,
  locations: z.array(z.object({ email: line, phone: line })).catch([]),
}).catch({ emailDomains: [], emails: [], phones: [], locations: [] })

const needed = (name: string, label: string, sentence: string, more: Partial<TextField> = {}): Field => ({
  name,
  label,
  type: 'text',
  required: true,
  validate: (value: unknown) => (typeof value === 'string' && value.trim() !== '' ? true : sentence),
  ...(more.admin ? { admin: more.admin } : {}),
})

const optional = (name: string, label: string, description?: string): Field => ({ name, label, type: 'text', ...(description ? { admin: { description } } : {}) })

const contacts = (name: string, label: string, singular: string): Field => ({
  name,
  label,
  labels: { singular, plural: label },
  type: 'array',
  fields: [{ type: 'row', fields: [needed('label', 'Che cos’è', 'Scrivi che cos’è, per esempio «Segreteria».'), needed('value', 'Valore', 'Manca il valore.')] }],
})

/** A contact of whoever holds a role: the office's alone, which the site shows. */
const officeContact = (name: 'email' | 'phone', label: string): Field => ({
  name,
  label,
  type: 'text',
  validate: (value: unknown, { data }: { data: unknown }) => {
    if (typeof value !== 'string' || value.trim() === '') return true
    const own = contactsSchema.parse(data)
    return problemOfContact(name, value, { emailDomains: own.emailDomains, emails: own.emails, phones: own.phones, locations: own.locations.map((place) => ({ name: '', address: '', ...place })) }) ?? true
  },
})

/** What somebody does in the school; the sentence on a datum that the site would take out of role or name stands here. */
const holderRole: Field = {
  name: 'role',
  label: 'Incarico',
  type: 'text',
  required: true,
  validate: (value: unknown, { siblingData }: { siblingData: unknown }) => {
    const role = line.parse(value)
    if (role.trim() === '') return 'Manca l’incarico.'
    return problemOfHolder({ role, name: z.object({ name: line }).catch({ name: '' }).parse(siblingData).name }) ?? true
  },
}

/** What the school says of itself: the site shows it, and the gate keeps these data when it redacts. */
export const scuola: GlobalConfig = {
  slug: 'scuola',
  label: 'Scuola',
  access: { read: signedIn, update: anOfficer },
  admin: { group: 'Sito' },
  fields: [
    needed('name', 'Nome', 'Manca il nome della scuola.'),
    { type: 'row', fields: [needed('shortName', 'Nome breve', 'Manca il nome breve, quello della testata.'), optional('tagline', 'Motto')] },
    {
      type: 'row',
      fields: [
        needed('code', 'Codice meccanografico', 'Manca il codice meccanografico.'),
        needed('fiscalCode', 'Codice fiscale', 'Manca il codice fiscale della scuola.'),
        optional('vatNumber', 'Partita IVA'),
        optional('ipaCode', 'Codice IPA'),
      ],
    },
    needed('address', 'Indirizzo', 'Manca l’indirizzo della scuola.'),
    { type: 'row', fields: [needed('municipality', 'Comune', 'Manca il comune.'), needed('province', 'Provincia', 'Manca la sigla della provincia.')] },
    contacts('phones', 'Telefoni', 'Telefono'),
    contacts('emails', 'E-mail', 'E-mail'),
    { name: 'emailDomains', label: 'Domini di posta della scuola', type: 'text', hasMany: true, admin: { description: 'Gli indirizzi di questi domini non si oscurano.' } },
    { name: 'ibans', label: 'IBAN della scuola', type: 'text', hasMany: true, admin: { description: 'Questi conti non si oscurano.' } },
    {
      name: 'locations',
      label: 'Sedi',
      labels: { singular: 'Sede', plural: 'Sedi' },
      type: 'array',
      fields: [
        { type: 'row', fields: [needed('name', 'Nome', 'Manca il nome della sede.'), optional('code', 'Codice')] },
        needed('address', 'Indirizzo', 'Manca l’indirizzo della sede.'),
        optional('hours', 'Orari'),
        { type: 'row', fields: [optional('phone', 'Telefono'), optional('email', 'E-mail')] },
      ],
    },
    {
      name: 'roleHolders',
      label: 'Chi fa che cosa',
      labels: { singular: 'Incarico', plural: 'Incarichi' },
      type: 'array',
      admin: { description: 'Nome e incarico pubblici per legge; solo contatti d’ufficio.' },
      fields: [
        { type: 'row', fields: [holderRole, needed('name', 'Nome', 'Manca il nome.')] },
        { type: 'row', fields: [officeContact('email', 'E-mail d’ufficio'), officeContact('phone', 'Telefono d’ufficio')] },
      ],
    },
    { name: 'presentation', label: 'Presentazione', type: 'textarea' },
    { name: 'history', label: 'Storia', type: 'textarea' },
    {
      type: 'collapsible',
      label: 'La scuola in inglese',
      admin: { initCollapsed: true, description: 'Se scrivi la presentazione, il sito ha una pagina iniziale in inglese.' },
      fields: [{ name: 'english', type: 'group', label: false, fields: [optional('tagline', 'Motto in inglese'), { name: 'presentation', label: 'Presentazione in inglese', type: 'textarea' }] }],
    },
    optional('accessibilityStatement', 'Dichiarazione di accessibilità', 'Indirizzo della dichiarazione su form.agid.gov.it.'),
    optional('privacyPolicyUrl', 'Informativa sulla privacy', 'Indirizzo della pagina, se è altrove.'),
    needed('siteUrl', 'Indirizzo del sito pubblico', 'Manca l’indirizzo del sito, per esempio https://www.example.edu.it.'),
  ],
  hooks: { afterChange: [releaseGlobal] },
}
