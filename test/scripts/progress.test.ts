import { describe, expect, it } from 'vitest'
import { counted, telling } from '../../scripts/progress.ts'

describe('long work', () => {
  it('says nothing in its first two seconds, then how far it is every two seconds at most', () => {
    let now = 0
    const said: number[] = []
    const tell = telling(() => said.push(now), () => now)
    for (; now < 7000; now += 300) tell()
    expect(said).toEqual([2100, 4200, 6300])
  })

  it('counts what passes and changes nothing of it', async () => {
    const counts: number[] = []
    const passed: string[] = []
    for await (const record of counted(['uno', 'due', 'tre'], (count) => counts.push(count))) passed.push(record)
    expect([passed, counts]).toEqual([['uno', 'due', 'tre'], [1, 2, 3]])
  })
})
