import type { CollectionConfig, Endpoint, IncomingAuthType } from 'payload'
import { anAdmin, anAdminField, signedIn, themselves } from '../access/access.ts'
import { roleLabel, roles } from '../access/roles.ts'
import { adminAddress, environment } from '../environment.ts'
import { requireLongPassword } from '../hooks/require-long-password.ts'

/** Without a mail server nobody can be sent a link. */
const forgottenPassword: Endpoint = {
  path: '/forgot-password',
  method: 'post',
  handler: () => Response.json({ errors: [{ message: 'La password nuova si chiede all’amministratore del sistema.' }] }, { status: 403 }),
}

/** The mail with the link to a new password. */
const newPassword: NonNullable<IncomingAuthType['forgotPassword']> = {
  generateEmailSubject: () => 'Limpida: scegli una password nuova',
  generateEmailHTML: (args) =>
    `<p>Qualcuno ha chiesto una password nuova per questo indirizzo. Per sceglierla apri, entro un’ora: <a href="${adminAddress()}/reset/${args?.token}">${adminAddress()}/reset/${args?.token}</a></p><p>Se non sei stato tu, non fare nulla: la password resta quella di prima.</p>`,
}

/** The staff. Users are made by whoever manages them, or by a script before the first start: nobody registers alone. */
export const utenti: CollectionConfig = {
  slug: 'utenti',
  labels: { singular: 'Utente', plural: 'Utenti' },
  access: { admin: signedIn, create: anAdmin, read: themselves, update: themselves, delete: anAdmin, unlock: anAdmin },
  disableDuplicate: true,
  admin: { group: 'Sistema', useAsTitle: 'name', defaultColumns: ['name', 'email', 'role'] },
  auth: {
    tokenExpiration: 8 * 3600,
    maxLoginAttempts: 5,
    lockTime: 10 * 60_000,
    forgotPassword: newPassword,
    cookies: { sameSite: 'Lax', secure: environment().adminUrl?.startsWith('https:') ?? false },
  },
  fields: [
    {
      name: 'name',
      label: 'Nome e cognome',
      type: 'text',
      validate: (value: unknown) => (typeof value === 'string' && value.trim() !== '' ? true : 'Manca il nome.'),
    },
    {
      name: 'role',
      label: 'Ruolo',
      type: 'select',
      options: roles.map((value) => ({ value, label: roleLabel[value] })),
      saveToJWT: true,
      access: { create: anAdminField, update: anAdminField },
      validate: (value: unknown) => (roles.some((role) => role === value) ? true : 'Scegli il ruolo: decide che cosa può fare questa persona.'),
    },
  ],
  hooks: { beforeOperation: [requireLongPassword] },
  endpoints: [
    ...(environment().mail === null ? [forgottenPassword] : []),
    {
      path: '/first-register',
      method: 'post',
      handler: () => Response.json({ errors: [{ message: 'Gli utenti si creano con «npm start» o dall’amministratore.' }] }, { status: 403 }),
    },
  ],
}
