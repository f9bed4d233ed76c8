import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { roles } from '../../cms/access/roles.ts'
import { circolare, emailOf, openDesk, password, problemsAt, type Asker, type Desk } from './desk.ts'

let desk: Desk
const ids: Record<string, number | string> = {}

const everyone: Asker[] = ['stranger', ...roles]
const readers: Asker[] = [...roles]
const writers: Asker[] = ['admin', 'dirigenteScolastico', 'dsga', 'segreteria']
const officers: Asker[] = ['admin', 'dirigenteScolastico', 'dsga']
const admins: Asker[] = ['admin']
const none: Asker[] = []

const regolamento = { title: 'Mensa', date: '2026-01-10', placements: [{ venue: 'regolamenti', from: '2026-01-10' }], _status: 'published' }
const atto = {
  title: 'Acquisto',
  actType: 'determina',
  date: '2026-01-10',
  placements: [{ venue: 'amministrazione-trasparente', section: 'disposizioni-generali/atti-generali', from: '2026-01-10' }],
  _status: 'published',
}
const scuola = { name: 'Istituto', shortName: 'IC', code: 'RBIC80100X', fiscalCode: '99012340982', address: 'via dei Tigli 12', municipality: 'Roccalba', province: 'RB', siteUrl: 'https://icvalledellequerce.example' }

let next = 1000
const collections: { slug: string; make: () => object; create: Asker[]; read: Asker[]; update: Asker[]; remove: Asker[] }[] = [
  { slug: 'circolari', make: () => circolare({ number: (next += 1), _status: 'draft' }), create: writers, read: readers, update: writers, remove: writers },
  { slug: 'regolamenti', make: () => ({ ...regolamento, _status: 'draft' }), create: writers, read: readers, update: writers, remove: writers },
  { slug: 'atti', make: () => ({ ...atto, _status: 'draft' }), create: writers, read: readers, update: writers, remove: writers },
  { slug: 'sezioni', make: () => ({ section: 'organizzazione/telefono-posta' }), create: writers, read: readers, update: writers, remove: writers },
  {
    slug: 'utenti',
    make: () => ({ name: 'Nuova persona', email: `persona${(next += 1)}@icvalledellequerce.example`, role: 'segreteria', password }),
    create: admins,
    read: admins,
    update: admins,
    remove: admins,
  },
  { slug: 'rilasci', make: () => ({ state: 'running', startedAt: '2026-11-25T10:00:00Z', asOf: '2026-11-25T10:00:00Z' }), create: none, read: readers, update: none, remove: none },
  { slug: 'registro-albo', make: () => ({ key: `${(next += 1)}/2026`, year: 2026, number: next, document: `atto-${next}`, act: 'Determina', name: 'atto x', rule: 'albo', from: '2026-11-10', registeredAt: '2026-11-10T08:00:00Z' }), create: none, read: readers, update: none, remove: none },
  { slug: 'invii', make: () => ({ day: '2026-11-25', state: 'sent' }), create: none, read: readers, update: none, remove: none },
  { slug: 'uscite', make: () => ({ key: 'k', document: 'circolare-1', name: 'circolare 1', venue: 'circolari', reason: 'expired', rule: 'school-year', why: 'Finito', leftAt: '2026-11-25T10:00:00Z' }), create: none, read: readers, update: none, remove: none },
]

const globals: { slug: string; sent: object; read: Asker[]; update: Asker[] }[] = [
  { slug: 'scuola', sent: scuola, read: readers, update: officers },
  { slug: 'albo', sent: { outages: [] }, read: readers, update: officers },
  { slug: 'promemoria', sent: { days: 10 }, read: readers, update: officers },
  { slug: 'carta-dei-servizi', sent: { title: 'Carta dei servizi', date: '2026-01-10', _status: 'draft' }, read: readers, update: writers },
]

const rows = <Row>(list: Row[], pick: (row: Row, asker: Asker) => boolean) => list.flatMap((row) => everyone.map((asker) => ({ row, asker, may: pick(row, asker) })))
const table = (which: 'create' | 'read' | 'update' | 'remove') =>
  rows(collections, (row, asker) => row[which].includes(asker)).map(({ row, asker, may }) => [asker, may ? 'may' : 'may not', row.slug, row, may] as const)

async function put(collection: string, data: object): Promise<number | string> {
  const { id } = await desk.payload.create({ collection: collection as 'circolari', data: data as never, draft: true, overrideAccess: true })
  return id
}

beforeAll(async () => {
  desk = await openDesk()
  for (const { slug, make } of collections) ids[slug] = await put(slug, make())
  await desk.payload.delete({ collection: 'sezioni', where: {} })
  await desk.payload.updateGlobal({ slug: 'scuola', data: scuola })
})
afterAll(async () => desk.close())

describe('creating', () => {
  it.each(table('create'))('%s %s create %s', async (asker, _, slug, { make }, may) => {
    const { status, body } = await desk.ask(asker, 'POST', `/${slug}`, make())
    expect(status, JSON.stringify(body)).toBe(may ? 201 : 403)
    if (may && slug === 'sezioni') await desk.payload.delete({ collection: 'sezioni', where: {} })
  })
})

describe('reading', () => {
  it.each(table('read').filter(([, , slug]) => slug !== 'sezioni'))('%s %s read %s', async (asker, _, slug, __, may) => {
    const one = await desk.ask(asker, 'GET', `/${slug}/${ids[slug]}?draft=true`)
    expect(one.status).toBe(may ? 200 : asker === 'stranger' ? 403 : 404)
    const all = await desk.ask(asker, 'GET', `/${slug}`)
    if (asker === 'stranger') expect(all.status).toBe(403)
    const versions = slug === 'circolari' ? await desk.ask(asker, 'GET', '/circolari/versions') : undefined
    if (versions) expect(versions.status).toBe(may ? 200 : 403)
  })
})

describe('changing', () => {
  it.each(table('update').filter(([, , slug]) => slug !== 'sezioni'))('%s %s change %s', async (asker, _, slug, __, may) => {
    const { status, body } = await desk.ask(asker, 'PATCH', `/${slug}/${ids[slug]}?draft=true`, slug === 'utenti' ? { name: 'Altro nome' } : { title: 'Altro oggetto' })
    expect([may ? 200 : 403, may ? 200 : 404], JSON.stringify(body)).toContain(status)
  })
})

describe('deleting a draft', () => {
  it.each(table('remove').filter(([, , slug]) => slug !== 'sezioni' && !['rilasci', 'uscite', 'registro-albo', 'invii'].includes(slug)))('%s %s delete %s', async (asker, _, slug, { make }, may) => {
    const id = await put(slug, make())
    const { status, body } = await desk.ask(asker, 'DELETE', `/${slug}/${id}`)
    expect([may ? 200 : 403, may ? 200 : 404], JSON.stringify(body)).toContain(status)
  })
  it.each(everyone)('%s may not delete a release', async (asker) => {
    expect((await desk.ask(asker, 'DELETE', `/rilasci/${ids.rilasci}`)).status).toBe(403)
  })
})

describe('what there is one of', () => {
  it.each(rows(globals, (row, asker) => row.read.includes(asker)).map(({ row, asker, may }) => [asker, may ? 'may' : 'may not', row.slug, may] as const))(
    '%s %s read %s',
    async (asker, _, slug, may) => expect((await desk.ask(asker, 'GET', `/globals/${slug}`)).status).toBe(may ? 200 : 403),
  )
  it.each(rows(globals, (row, asker) => row.update.includes(asker)).map(({ row, asker, may }) => [asker, may ? 'may' : 'may not', row.slug, row.sent, may] as const))(
    '%s %s change %s',
    async (asker, _, slug, sent, may) => expect((await desk.ask(asker, 'POST', `/globals/${slug}`, sent)).status).toBe(may ? 200 : 403),
  )
})

describe('a stranger', () => {
  it('reads nothing at all, whatever collection or global there is', async () => {
    const addresses = [...desk.config.collections.map(({ slug }) => `/${slug}`), ...desk.config.globals.map(({ slug }) => `/globals/${slug}`)]
    for (const address of addresses) {
      const { status, body } = await desk.ask('stranger', 'GET', address)
      expect([401, 403, 404, 501], `${address} answers ${status} ${JSON.stringify(body)}`).toContain(status)
    }
  })
  it('cannot register as the first user', async () => {
    const { status } = await desk.ask('stranger', 'POST', '/utenti/first-register', { name: 'Io', email: 'io@example.org', password, role: 'admin' })
    expect(status).toBe(403)
  })
  it('cannot run, queue or read the jobs, nor see how the site stands', async () => {
    expect((await desk.ask('stranger', 'GET', '/payload-jobs/run')).status).toBe(401)
    expect((await desk.ask('stranger', 'GET', '/rilasci/stato')).status).toBe(401)
    expect((await desk.ask('stranger', 'POST', '/rilasci/ora', {})).status).toBe(403)
  })
})

describe('the jobs', () => {
  it.each(roles)('are out of reach of %s', async (role) => {
    expect((await desk.ask(role, 'GET', '/payload-jobs')).status).toBe(403)
    expect((await desk.ask(role, 'GET', '/payload-jobs/run')).status).toBe(401)
  })
})

describe('a user', () => {
  it('changes their own name and never their own role', async () => {
    const { docs } = await desk.payload.find({ collection: 'utenti', where: { email: { equals: emailOf('segreteria') } } })
    const { status, body } = await desk.ask('segreteria', 'PATCH', `/utenti/${docs[0]!.id}`, { name: 'Nome cambiato', role: 'admin' })
    expect(status).toBe(200)
    expect(body).toMatchObject({ doc: { name: 'Nome cambiato', role: 'segreteria' } })
  })
  it('sees nobody else’s record', async () => {
    const { body } = await desk.ask('segreteria', 'GET', '/utenti')
    expect(body).toMatchObject({ totalDocs: 1, docs: [{ email: emailOf('segreteria') }] })
  })
  it('needs a password of 12 characters, at creation and at every change', async () => {
    const short = await desk.ask('admin', 'POST', '/utenti', { name: 'X', email: 'x@icvalledellequerce.example', role: 'segreteria', password: 'undici char' })
    expect(problemsAt(short.body)).toEqual({ password: 'La password è di 11 caratteri: servono almeno 12. Una frase va bene.' })
    const { docs } = await desk.payload.find({ collection: 'utenti', where: { email: { equals: emailOf('revisore') } } })
    expect((await desk.ask('revisore', 'PATCH', `/utenti/${docs[0]!.id}`, { password: 'corta' })).status).toBe(400)
  })
  it('is locked out after five wrong passwords', async () => {
    const login = (sent: string) => desk.ask('stranger', 'POST', '/utenti/login', { email: emailOf('dsga'), password: sent })
    for (let tries = 0; tries < 5; tries += 1) expect((await login('una password sbagliata')).status).toBe(401)
    expect((await login(password)).status).toBe(401)
  })
})
