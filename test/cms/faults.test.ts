import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { faultInWords } from '../../cms/faults.ts'
import { writeDocument } from '../../cms/records.ts'
import { circolare, openDesk, type Desk } from './desk.ts'

let desk: Desk
beforeAll(async () => {
  desk = await openDesk()
  const { client } = desk.payload.db as unknown as { client: { execute: (sql: string) => Promise<unknown> } } // Payload types its adapters for no database in particular
  await client.execute('DROP TABLE circolari_texts')
  await client.execute('ALTER TABLE circolari RENAME TO perduta')
})
afterAll(async () => desk.close())

const secret = 'VRDLCU12A01H501P'

describe('a fault of the database', () => {
  it('leaves nothing of what was being written in the log nor in the answer', async () => {
    const log = vi.spyOn(process.stderr, 'write').mockReturnValue(true)
    const { status, body } = await desk.ask('segreteria', 'POST', '/circolari?draft=true', circolare({ title: secret, _status: 'draft' }))
    const logged = log.mock.calls.map(([chunk]) => String(chunk)).join('')
    log.mockRestore()
    expect(status).toBe(500)
    expect(logged).toContain('no such table')
    expect(logged).toContain('    at ')
    expect(logged + JSON.stringify(body)).not.toContain(secret)
  })

  it('is said by a command in the words of its cause', async () => {
    const fault: unknown = await writeDocument(desk.payload, { kind: 'circolare', title: secret, body: [], state: 'draft' }).catch((error: unknown) => error)
    expect(String(fault)).toContain(secret) // what would be printed without care
    expect(faultInWords(fault)).toMatch(/no such table/)
    expect(faultInWords(fault)).not.toContain(secret)
  })
})
