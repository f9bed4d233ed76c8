import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { noteShown, registerOnAlbo } from '../cms/albo/register.ts'
import { logDepartures } from '../cms/departures.ts'
import { faultInWords } from '../cms/faults.ts'
import { failRelease, startRelease, succeedRelease } from '../cms/releases.ts'
import { open, readDesk } from './desk.ts'
import { codeVersion } from './release/code-version.ts'
import { takeTurn } from './release/lock.ts'
import { makeRelease } from './release/make-release.ts'
import { keepReport, linesOf, reportOf } from './release/report.ts'
import { readRequest } from './release/request.ts'
import { serverFolder } from './release/seal.ts'
import { run } from './stop.ts'

/** How long a release waits for the one that is running, in milliseconds. */
const patience = 10 * 60_000

await run(async () => {
  const request = readRequest(process.argv.slice(2), new Date(), process.env.INIT_CWD ?? process.cwd())
  const leave = await takeTurn(patience)
  const instant = request.isAsOf ? request.instant : new Date()
  const payload = await open()
  const isLive = !request.isAsOf && request.out === undefined
  const record = isLive ? await startRelease(payload, instant) : null
  try {
    if (isLive) await registerOnAlbo(payload, (await readDesk(payload)).school, instant)
    const release = await makeRelease(await readDesk(payload), { ...request, instant }, (step) => process.stdout.write(`${step} …\n`))
    const report = reportOf(release)
    keepReport(release.folder, report, instant)
    writeFileSync(path.join(release.folder, serverFolder, 'code'), codeVersion())
    if (record !== null) await succeedRelease(payload, record, report)
    if (isLive) await noteShown(payload, release.snapshot.onAlbo, instant)
    const logged = isLive ? await logDepartures(payload, release.snapshot.departures, instant) : 0

    process.stdout.write(`\n${linesOf(report).join('\n')}\n\n`)
    for (const { step, seconds, peakMegabytes } of release.times) process.stdout.write(`  ${seconds.toFixed(1).padStart(6)} s  ${peakMegabytes.toFixed(0).padStart(5)} MB  ${step}\n`)
    if (logged > 0) process.stdout.write(`\n${logged} placements are no longer public: the log of disposals has them.\n`)
    const count = `${report.published.length} documents published, ${report.withheld.length} withheld, ${report.withheldAttachments.length} attachments withheld`
    process.stdout.write(`\n${count}, as of ${instant.toISOString()}.\n${release.isLive ? 'The release is live.' : `The site is in ${release.folder}; the live one is as it was.`}\n`)
  } catch (error) {
    if (record !== null) await failRelease(payload, record, faultInWords(error))
    throw error
  } finally {
    leave()
    await payload.destroy()
  }
})
