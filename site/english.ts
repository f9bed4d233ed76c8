import type { Audience, Kind } from '../content/documents/kinds.ts'
import type { Day } from '../content/lifecycle/day.ts'
import type { PublicDocument } from '../content/publish.ts'
import type { Published } from './documents.ts'
import { englishPages, englishServices } from './english-pages.ts'
import { readSchool } from './snapshot.ts'

// Every word of the pages in English; what the school writes comes from the CMS.

export const kindInEnglish: Record<Kind, string> = { circolare: 'School notice', regolamento: 'School rules', atto: 'School document', 'carta-dei-servizi': 'Service charter' }

export const audienceInEnglish: Record<Audience, string> = { famiglie: 'families', studenti: 'pupils', docenti: 'teachers', ata: 'non-teaching staff', personale: 'all staff', tutti: 'everybody' }

export const english = {
  skipToContent: 'Skip to the content',
  skipToFoot: 'Skip to the foot of the page',
  mainMenu: 'Main',
  path: 'You are here',
  home: 'Home',
  documents: 'Documents in English',
  documentsShort: 'Documents',
  services: 'What you can ask for',
  servicesShort: 'Services',
  about: 'About this site',
  contacts: 'Contacts',
  italianSite: 'Sito in italiano',
  thisPageInItalian: 'Questa pagina in italiano',
  siteLead: 'The website of the school is in Italian. Here is what the school has written in English.',
  noDocuments: 'There are no documents in English at the moment.',
  translation: 'This text helps you read. The official one is in Italian:',
  italianText: 'read the Italian page',
  redacted: 'Personal data have been taken out of this text. Where they were you read “redacted”.',
  attachments: (count: number): string => (count === 1 ? 'There is one file attached, in Italian:' : `There are ${count} files attached, in Italian:`),
  attachmentsLink: 'see the files on the Italian page',
  onThisPage: 'On this page',
  number: 'Number',
  date: 'Date',
  audience: 'For',
  protocol: 'Reference',
  places: 'Where we are',
  phone: 'Phone',
  schoolCode: 'School code',
  report: 'Is something wrong on this page?',
  reportLink: 'Write to the school office',
  legal: 'Legal information',
  isInItalian: '(in Italian)',
  service: 'Service',
  whatItIs: 'What it is',
  whatItIsFor: 'What it is for.',
  howToUse: 'How to use it',
  needed: 'What you need',
  times: 'Times',
  more: 'More information',
  address: 'Address',
  pec: 'Certified e-mail (PEC)',
  privacy: 'Privacy notice',
  notes: 'Legal notes',
  accessibility: 'Accessibility statement',
} as const

const long = new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', day: 'numeric', month: 'long', year: 'numeric' })

/** A day as the English write it: `31 December 2031`. */
export const dayInEnglish = (of: Day): string => long.format(new Date(`${of}T00:00:00Z`))

/** What a document is, above its English title. */
export function nameInEnglish({ kind, number }: PublicDocument): string {
  return kind === 'circolare' && number ? `${kindInEnglish[kind]} no. ${number}` : kindInEnglish[kind]
}

/** Words of the gate where a datum was taken out of a title or a summary, in English. */
export const redactedInEnglish = (text: string): string => text.replace(/\[omissis(?:: [^\]]*)?\]/g, '[redacted]')

/** The address of a document's page in English; `undefined` where it has none. */
export const englishAddress = ({ english: words, address }: PublicDocument): string | undefined => (words ? `/en${address}` : undefined)

/** The address of the home page in English, where the school has written something in English. */
export const englishHome = (all: Published[]): string | undefined => (readSchool().english || englishPages.length + englishServices.length > 0 || all.some(({ document }) => document.english) ? '/en' : undefined)
