import type { School } from '../../../content/documents/school.ts'

/** An invented school for the tests of the privacy engine. */
export const school: School = {
  name: 'Istituto Comprensivo «Valle delle Querce»',
  shortName: 'IC Valle delle Querce',
  tagline: '',
  code: 'RBIC80100X',
  fiscalCode: '99012340982',
  municipality: 'Roccalba',
  province: 'RB',
  address: 'via dei Tigli 12',
  phones: [{ label: 'Segreteria', value: '0999 451200' }],
  emails: [{ label: 'Biblioteca', value: 'biblioteca.querce@gmail.com' }],
  emailDomains: ['icvalledellequerce.example'],
  ibans: ['IT60X0542811101000000123456'],
  locations: [],
  roleHolders: [{ role: 'Dirigente scolastico', name: 'Ludovica Santamarina' }],
  presentation: '',
  history: '',
  siteUrl: 'https://www.icvalledellequerce.example',
}

/** A school of which nothing is known, as when an archive comes without its profile. */
export const nobodysSchool: School = {
  name: 'Scuola', shortName: 'Scuola', tagline: '', code: '', fiscalCode: '', municipality: '', province: '', address: '', phones: [], emails: [], emailDomains: [],
  ibans: [], locations: [], roleHolders: [], presentation: '', history: '', siteUrl: '',
}
