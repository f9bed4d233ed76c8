import type { GlobalConfig } from 'payload'
import { anOfficer, signedIn } from '../access/access.ts'

/** How far ahead the daily reminder looks, in days, until the school chooses. */
export const usualReminderDays = 15

const shape = /^[^\s@]+@[^\s@]+\.[^\s@]+$/

/** The reminder that goes out by e-mail once a day: how far ahead it looks, and to whom besides the DSGA and the dirigente. */
export const promemoria: GlobalConfig = {
  slug: 'promemoria',
  label: 'Promemoria per e-mail',
  access: { read: signedIn, update: anOfficer },
  admin: { group: 'Amministrazione Trasparente', description: 'Una mail al giorno, al DSGA e al dirigente scolastico, con ciò che è in ritardo e ciò che scade presto. Se non c’è nulla da dire, non parte.' },
  fields: [
    { name: 'isOn', label: 'Manda il promemoria ogni giorno', type: 'checkbox', defaultValue: true },
    {
      name: 'days',
      label: 'Quanti giorni prima avvisare',
      type: 'number',
      defaultValue: usualReminderDays,
      validate: (value: unknown) =>
        value === null || value === undefined || (typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= 366) ? true : 'I giorni sono un numero intero da 0 a 366.',
    },
    {
      name: 'addresses',
      label: 'Altri indirizzi',
      type: 'text',
      hasMany: true,
      admin: { description: 'Per esempio quello del responsabile della trasparenza (RPCT). Il DSGA e il dirigente la ricevono già.' },
      validate: (value: unknown) => {
        const wrong = Array.isArray(value) ? value.find((one) => typeof one !== 'string' || !shape.test(one)) : undefined
        return wrong === undefined ? true : `«${String(wrong)}» non è un indirizzo e-mail: scrivilo come nome@scuola.edu.it.`
      },
    },
  ],
}
