import { readdirSync, readFileSync } from 'node:fs'

/** The resident memory of a process and of all its descendants, in megabytes; 0 where `/proc` does not exist. */
export function treeMegabytes(pid: number): number {
  const parents = new Map<number, number>()
  const pages = new Map<number, number>()
  let ids: number[]
  try {
    ids = readdirSync('/proc').map(Number).filter((id) => id > 0)
  } catch {
    return 0 // no /proc: not Linux
  }
  for (const id of ids) {
    try {
      parents.set(id, Number(readFileSync(`/proc/${id}/stat`, 'utf8').replace(/^.*\) . /, '').split(' ')[0]))
      pages.set(id, Number(readFileSync(`/proc/${id}/statm`, 'utf8').split(' ')[1]))
    } catch {
      continue // it has ended meanwhile
    }
  }
  const isOurs = (id: number): boolean => id === pid || (parents.has(id) && id > 1 && isOurs(parents.get(id)!))
  return [...pages].filter(([id]) => isOurs(id)).reduce((sum, [, count]) => sum + count, 0) * (4096 / 1_048_576)
}
