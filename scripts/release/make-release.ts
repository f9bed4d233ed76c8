import { copyFileSync, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { inspect } from '../checks/checks.ts'
import type { Problem } from '../checks/check.ts'
import { CleanTexts } from '../checks/clean-texts.ts'
import type { CopyOutcome, FileToClear } from '../../content/privacy/attachments.ts'
import { folders, dataFolder } from '../data-folder.ts'
import { counted, telling } from '../progress.ts'
import { Stop } from '../stop.ts'
import { buildPages } from './build.ts'
import { codeVersion } from './code-version.ts'
import { Copies } from './copies.ts'
import { indexPages } from './search-index.ts'
import { RememberedJudge } from './remembered-judge.ts'
import { keepNewest, liveRelease, seal, serverFolder, switchLive } from './seal.ts'
import { takeSnapshot, type Snapshot, type Source } from './snapshot.ts'
import type { ReleaseRequest } from './request.ts'

/** Old releases that stay on disk besides the live one, to go back to by hand. */
const keptReleases = 2

/** Seconds and peak memory of one step, for the report. */
export type StepTime = { step: string; seconds: number; peakMegabytes: number }

export type Release = {
  folder: string
  isLive: boolean
  snapshot: Snapshot
  problems: Problem[]
  times: StepTime[]
}

/** What a release needs from the CMS: the documents and the bytes of a private file. */
export type Desk = Source & { readFile: (attachmentId: string) => Promise<Uint8Array> }

/**
 * Makes a release: gate, snapshot, pages, files, search, checks, switch. `onStep` hears of each step, and of how far a long one is. Whatever fails before the switch leaves the live site as
 * it is. Throws `Stop` with the sentence to show; the problems of a failed check are in its `problems`.
 */
export async function makeRelease(desk: Desk, request: ReleaseRequest, onStep: (step: string) => void): Promise<Release> {
  const isElsewhere = request.isAsOf || request.out !== undefined
  const work = isElsewhere ? path.join(dataFolder, 'elsewhere') : dataFolder
  const snapshotFolder = isElsewhere ? path.join(work, 'snapshot') : folders.snapshot
  const build = isElsewhere ? path.join(work, 'build') : folders.build
  const cache = isElsewhere ? path.join(work, 'cache') : folders.cache
  if (request.out !== undefined) refuseFullFolder(request.out)
  if (isElsewhere) rmSync(work, { recursive: true, force: true })

  const times: StepTime[] = []
  const step = async <Result>(name: string, work: () => Promise<Result> | Result): Promise<Result> => {
    onStep(name)
    const from = performance.now()
    const result = await work()
    times.push({ step: name, seconds: (performance.now() - from) / 1000, peakMegabytes: process.resourceUsage().maxRSS / 1024 })
    return result
  }

  const live = liveRelease(folders.live)
  const copies = new Copies(path.join(folders.cache, 'copies'), codeVersion(), desk.readFile)
  const done = { documents: 0, files: 0, askedFiles: 0 }
  const tell = telling(() => onStep(`Documents judged: ${done.documents}; attachments cleared: ${done.files} of ${done.askedFiles}`))
  const clearFile = async (file: FileToClear): Promise<CopyOutcome> => {
    done.askedFiles += 1
    const outcome = await copies.clear(file)
    done.files += 1
    tell()
    return outcome
  }
  const documents = counted(desk.documents, (count) => {
    done.documents = count
    tell()
  })
  const snapshot = await step('Reading the CMS and passing every document through the gate', async () => {
    const judgements = new RememberedJudge(codeVersion(), path.join(cache, 'judgements'))
    const taken = await takeSnapshot({ ...desk, documents }, request.instant, snapshotFolder, { judged: judgements.judge, clearFile })
    judgements.keep()
    return taken
  }).finally(() => copies.close(false))
  if (!isElsewhere) refuseEmptyAnswer(snapshot, live)
  await step('Building the pages', () => buildPages(snapshotFolder, build, cache, snapshot.school.siteUrl))
  await step('Copying the cleared attachments', () => placeCopies(copies, snapshot, build))
  await step('Indexing for search', () => indexPages(build, cache))
  const problems = await step('Reading the built site as a stranger would', () => inspect(build, snapshot, new CleanTexts(codeVersion(), path.join(cache, 'clean-texts'))))
  const errors = problems.filter(({ severity }) => severity === 'error')
  if (errors.length > 0) throw new FailedChecks(errors)

  const release = request.out ?? path.join(folders.releases, nameFor(request))
  await step('Sealing the release', () => {
    rmSync(path.join(release, serverFolder), { recursive: true, force: true })
    seal(build, release, isElsewhere ? null : live)
    const write = (name: string, value: unknown): void => writeFileSync(path.join(release, serverFolder, name), `${JSON.stringify(value, null, 1)}\n`)
    write('gone.json', withData(snapshot.gone))
    write('gone-why.json', snapshot.goneWhy)
    write('noindex.json', withData(snapshot.documents.filter(({ isIndexable }) => !isIndexable).flatMap(({ address, english }) => (english ? [address, `/en${address}`] : [address]))))
  })
  if (!isElsewhere) {
    await step('Switching it live', () => switchLive(folders.live, release))
    copies.close(true)
    keepNewest(folders.releases, folders.live, keptReleases)
  }
  if (isElsewhere) rmSync(work, { recursive: true, force: true })
  return { folder: release, isLive: !isElsewhere, snapshot, problems, times }
}

/** Addresses of documents with those of their data, for web servers that know addresses alone. */
const withData = (addresses: string[]): string[] => [...new Set(addresses.flatMap((address) => (/\.\w+$/.test(address) ? [address] : [address, `${address}.json`])))]

/** The checks that failed, with where and what; the message names each. */
export class FailedChecks extends Stop {
  constructor(readonly problems: Problem[]) {
    const shown = problems.slice(0, 20).map(({ check, file, what }) => `  ${check}: ${file} ${what}`)
    const rest = problems.length > shown.length ? `\n  … and ${problems.length - shown.length} more` : ''
    super(`The release did not pass its checks, so the live site is as it was:\n${shown.join('\n')}${rest}`)
  }
}

function nameFor({ instant, isAsOf }: ReleaseRequest): string {
  const now = new Date().toISOString().replace(/[:.]/g, '-')
  return isAsOf ? `as-of-${instant.toISOString().replace(/[:.]/g, '-')}-${now}` : now
}

/** Nothing at all where the live site has documents is a fault of the database, never an empty site. */
function refuseEmptyAnswer(snapshot: Snapshot, live: string | null): void {
  if (snapshot.documents.length > 0) return
  const had = live === null ? 0 : readdirSync(live, { recursive: true }).filter((file) => /^(circolari|atti|regolamenti)[/\\].+\.html$/.test(String(file))).length
  if (snapshot.read === 0 && had > 0)
    throw new Stop('The CMS answered with no documents at all although the live site has some: is this the right database? The live site is as it was.')
  if (had > 2) throw new Stop(`No document passed the gate although the live site has ${had}: this looks like a fault. The live site is as it was.`)
}

function refuseFullFolder(folder: string): void {
  if (!existsSync(folder)) {
    mkdirSync(folder, { recursive: true })
    return
  }
  const inside = readdirSync(folder)
  if (inside.length > 0 && !inside.includes(serverFolder))
    throw new Stop(`${folder} is not empty and holds no release: choose an empty folder, so that nothing of yours is overwritten.`, 2)
  for (const name of inside) rmSync(path.join(folder, name), { recursive: true })
}

/** Puts the cleared copies where the pages link to them. */
function placeCopies(copies: Copies, { files }: Snapshot, build: string): void {
  rmSync(path.join(build, 'allegati'), { recursive: true, force: true })
  for (const { address, copy } of files) {
    const target = path.join(build, address.slice(1))
    mkdirSync(path.dirname(target), { recursive: true })
    copyFileSync(copies.fileOf(copy), target)
  }
}
