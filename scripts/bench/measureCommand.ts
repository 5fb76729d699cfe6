import { readFileSync } from 'node:fs'
import { step } from '../lib/progress'
import { runChild } from '../lib/runChild'

/** What a command took: `seconds` of the clock, of the processor whatever else the machine does, memory at its highest. */
type Usage = { seconds: number; cpuSeconds: number; peakMemoryMb: number }

/** What one command of a bench took, for so many rows; `megabytes` of what it wrote, where it writes files. */
export type CommandFigures = Usage & {
  what: string
  rows: number
  rowsPerCpuSecond: number
  megabytes?: number
}

type Ask = { what: string; env: NodeJS.ProcessEnv; command: readonly string[]; rows: number }

/** Runs a command as `npm run` does, in a process of its own; `env` names the file of its usage (`BENCH_USAGE`). @throws Error when it fails. */
export async function measureCommand({ what, env, command, rows }: Ask): Promise<CommandFigures> {
  step(what)
  const args = [
    '--import',
    './scripts/lib/setUp.mjs',
    '--import',
    './scripts/bench/tellUsage.mjs',
    ...command,
  ]
  const code = await runChild({ args, env, onLine: () => {} })
  if (code > 1) throw new Error(`The command ended with ${code}: ${command.join(' ')}`)
  // Written by `tellUsage.mjs` when the command ended.
  const usage = JSON.parse(readFileSync(env.BENCH_USAGE ?? '', 'utf8')) as Usage
  return { what, rows, ...usage, rowsPerCpuSecond: Math.round(rows / Math.max(1, usage.cpuSeconds)) }
}
