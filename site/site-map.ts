import { circolariByYear } from './circolari.ts'
import { publicDatasets } from './datasets.ts'
import { fixedPages } from './fixed-pages.ts'
import { menu, type Voice } from './menu.ts'
import { services } from './services.ts'
import { sectionAddress, transparencyTree } from './transparency.ts'
import { schoolYearInWords } from './words.ts'

/** A part of the map of the site. */
export type MapPart = Voice & { voices: Voice[] }

/** Every page that is not the page of a document, in the order in which a person would look for it. */
export async function siteMap(): Promise<MapPart[]> {
  const years = await circolariByYear()
  return [
    ...menu.map(({ label, href, voices }) => ({ label, href, voices: voices.filter((voice) => voice.href !== '/albo-online') })),
    { label: 'Circolari per anno', href: '/circolari', voices: [...years.keys()].map((year) => ({ label: `Anno scolastico ${schoolYearInWords(year)}`, href: `/circolari/${year}` })) },
    { label: 'Regolamenti', href: '/regolamenti', voices: [] },
    { label: 'Schede dei servizi', href: '/servizi', voices: services.map(({ title, address }) => ({ label: title, href: address })) },
    ...transparencyTree().map(({ id, title, subsections }) => ({ label: title, href: sectionAddress(id), voices: subsections.map((inner) => ({ label: inner.title, href: sectionAddress(inner.id) })) })),
    { label: 'Dati aperti', href: '/dati-aperti', voices: publicDatasets().map(({ dataset, address }) => ({ label: dataset.title, href: address })) },
    { label: 'Ultimi aggiornamenti di Amministrazione Trasparente', href: '/amministrazione-trasparente/ultimi-aggiornamenti', voices: [] },
    { label: 'Informazioni sul sito', href: '/mappa-del-sito', voices: [{ label: 'Domande frequenti', href: '/domande-frequenti' }, ...fixedPages.map(({ title, address }) => ({ label: title, href: address }))] },
  ]
}
