import type { CollectionConfig } from 'payload'
import { anAdmin, anAdminField, signedIn, themselves } from '../access/access.ts'
import { roleLabel, roles } from '../access/roles.ts'
import { environment } from '../environment.ts'
import { requireLongPassword } from '../hooks/require-long-password.ts'

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
    {
      path: '/forgot-password',
      method: 'post',
      handler: () => Response.json({ errors: [{ message: 'La password nuova si chiede all’amministratore del sistema.' }] }, { status: 403 }),
    },
    {
      path: '/first-register',
      method: 'post',
      handler: () => Response.json({ errors: [{ message: 'Gli utenti si creano con «npm start» o dall’amministratore.' }] }, { status: 403 }),
    },
  ],
}
