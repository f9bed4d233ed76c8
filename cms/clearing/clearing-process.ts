import { clearFile, type Cleared, type Wanted } from './clear-file.ts'

/** What is asked of the process that clears files, and what it answers. */
export type Question = { bytes: Uint8Array; wanted: Wanted }
export type Answer = Cleared

process.on('message', ({ bytes, wanted }: Question) => {
  void clearFile(bytes, wanted).then((cleared) => {
    // After a fault of a library its memory cannot be trusted: the next file gets a process of its own.
    process.send?.(cleared satisfies Answer, () => void (cleared.isFault && end()))
  })
})
process.on('disconnect', end)

/** By a signal: `process.exit` can hang for ever, waiting for V8's compiler that waits for it (nodejs/node#54918), and nobody would end us. */
function end(): void {
  process.kill(process.pid, 'SIGKILL')
}
