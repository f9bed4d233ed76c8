import { Writer, type Quad } from 'n3'
import { publicDatasets } from '../datasets.ts'
import { readRelease, readSchool } from '../snapshot.ts'
import { namespaces } from './namespaces.ts'
import { catalogueQuads } from './quads.ts'

/** Where the catalogue is; these addresses stay. */
export const catalogueAddresses = { turtle: '/dati-aperti/catalogo.ttl', jsonLd: '/dati-aperti/catalogo.jsonld' } as const

const quadsOf = (site: URL): Quad[] => catalogueQuads(publicDatasets(), readSchool(), site, readRelease().day)

/** The catalogue as Turtle. */
export function catalogueTurtle(site: URL): Promise<string> {
  return turtleOf(quadsOf(site))
}

/** The same triples as JSON-LD. */
export function catalogueJsonLd(site: URL): string {
  return jsonLdOf(quadsOf(site))
}

export function turtleOf(quads: Quad[]): Promise<string> {
  return new Promise((resolve, reject) => {
    const writer = new Writer({ prefixes: namespaces })
    writer.addQuads(quads)
    writer.end((error: Error | null, text: string) => (error ? reject(error) : resolve(text)))
  })
}

function compact(iri: string): string {
  const found = Object.entries(namespaces).find(([, base]) => iri.startsWith(base) && /^[\w-]+$/.test(iri.slice(base.length)))
  return found ? `${found[0]}:${iri.slice(found[1].length)}` : iri
}

function valueOf(object: Quad['object']): object {
  if (object.termType !== 'Literal') return { '@id': object.value }
  if (object.language) return { '@value': object.value, '@language': object.language }
  return object.datatype.value === `${namespaces.xsd}string` ? { '@value': object.value } : { '@value': object.value, '@type': compact(object.datatype.value) }
}

export function jsonLdOf(quads: Quad[]): string {
  const nodes = new Map<string, Record<string, unknown[]>>()
  for (const { subject, predicate, object } of quads) {
    const node = nodes.get(subject.value) ?? {}
    const isType = predicate.value === `${namespaces.rdf}type`
    const name = isType ? '@type' : compact(predicate.value)
    node[name] = [...(node[name] ?? []), isType ? compact(object.value) : valueOf(object)]
    nodes.set(subject.value, node)
  }
  return `${JSON.stringify({ '@context': namespaces, '@graph': [...nodes].map(([id, node]) => ({ '@id': id, ...node })) }, null, 1)}\n`
}
