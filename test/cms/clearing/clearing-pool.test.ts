import { afterAll, describe, expect, it, vi } from 'vitest'
import { ClearingPool } from '../../../cms/clearing/clearing-pool.ts'
import { school } from '../../fixtures/documents.ts'
import { aPdf } from '../reading/files.ts'

vi.setConfig({ testTimeout: 60_000 })
const wanted = { context: { kind: 'circolare', sections: [], school }, title: null, isCsv: false }
const pools: ClearingPool[] = []
const pool = (longest?: number): ClearingPool => {
  const one = new ClearingPool(1, longest)
  pools.push(one)
  return one
}
afterAll(() => pools.forEach((one) => one.close()))

describe('the processes that clear files', () => {
  it('hold a file that takes too long, and clear the next one', async () => {
    const impatient = pool(1)
    const { held } = await impatient.clear(async () => aPdf([['Testo']]), wanted)
    expect(held).toContain('troppo lungo o troppo complesso')
    const patient = pool()
    const answers = await Promise.all([1, 2, 3].map((number) => patient.clear(() => Promise.resolve(new TextEncoder().encode(`Testo numero ${number}`)), wanted)))
    expect(answers.map(({ copy }) => copy && new TextDecoder().decode(copy.bytes))).toEqual(['Testo numero 1', 'Testo numero 2', 'Testo numero 3'])
  })

  it('say so when a file cannot be fetched, and go on', async () => {
    const one = pool()
    await expect(one.clear(() => Promise.reject(new Error('manca')), wanted)).rejects.toThrow('manca')
    expect((await one.clear(() => Promise.resolve(new TextEncoder().encode('Testo')), wanted)).held).toBeNull()
  })
})
