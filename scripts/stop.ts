import { Misconfigured } from '../cms/environment.ts'
import { faultInWords, withoutValues } from '../cms/faults.ts'

/** A reason to end a command that a person can act on: printed as a sentence, without a stack trace. */
export class Stop extends Error {
  constructor(
    sentence: string,
    readonly exitCode: number = 1,
  ) {
    super(sentence)
    this.name = 'Stop'
  }
}

/** Runs a command to its end: a `Stop` and a wrong setting print their sentence; whatever else goes wrong prints what is known, in full only with LIMPIDA_DEBUG. */
export async function run(command: () => Promise<void>): Promise<never> {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1)) // the reader has left: `npm run help | head`
  try {
    await command()
    process.exit(0)
  } catch (error) {
    if (error instanceof Stop) {
      process.stderr.write(`\n${error.message}\n`)
      process.exit(error.exitCode)
    }
    if (error instanceof Misconfigured) {
      process.stderr.write(`\n${error.message}\n`)
      process.exit(1)
    }
    const name = error instanceof Error ? error.name : 'Error'
    process.stderr.write(`\nSomething went wrong that has no sentence of its own yet: ${name}: ${faultInWords(error)}\n`)
    if (process.env.LIMPIDA_DEBUG) process.stderr.write(`${error instanceof Error ? (withoutValues(error).stack ?? '') : ''}\n`)
    else process.stderr.write('Run again with LIMPIDA_DEBUG=1 to see where.\n')
    process.exit(1)
  }
}
