import type { GlobalConfig } from 'payload'
import { anEditor, signedIn } from '../access/access.ts'
import { releaseGlobal } from '../hooks/release-hooks.ts'

/** How people of this school call things: words that mean the same to who searches the site, besides those that every school has. */
export const ricerca: GlobalConfig = {
  slug: 'ricerca',
  label: 'Parole della ricerca',
  access: { read: signedIn, update: anEditor },
  admin: { group: 'Sito', description: 'Chi cerca una parola trova anche le altre del suo gruppo. Le parole più comuni (gita, mensa, pagella…) ci sono già: aggiungi quelle della vostra scuola.' },
  fields: [
    {
      name: 'synonyms',
      label: 'Gruppi di parole',
      labels: { singular: 'Gruppo', plural: 'Gruppi' },
      type: 'array',
      fields: [
        {
          name: 'words',
          label: 'Vogliono dire la stessa cosa',
          type: 'text',
          hasMany: true,
          admin: { description: 'Scrivi una parola o un’espressione e premi Invio. Almeno due.' },
          validate: (value: unknown) =>
            Array.isArray(value) && value.filter((word) => typeof word === 'string' && word.trim() !== '').length > 1 ? true : 'Un gruppo ha almeno due parole.',
        },
      ],
    },
  ],
  hooks: { afterChange: [releaseGlobal] },
}
