import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type CommandFigures, measureCommand } from './measureCommand'
import { writeNationalFiles } from './nationalFiles'
import { throwawayBase } from './throwawayBase'

/** Limits of one import of the whole guide. */
const MOST_MEMORY_MB = 600
const MOST_SECONDS = 300

/** Imports a whole national guide into an empty base, a later state of it, then the same again, as `npm run import` does, each in a process of its own. */
export async function runNationalBench({ files }: { files: number }) {
  const folder = mkdtempSync(join(tmpdir(), 'repere-bench-'))
  try {
    const states = ['earlier', 'later'].map((state) => join(folder, state))
    for (const [rank, state] of states.entries()) {
      mkdirSync(state)
      writeNationalFiles(state, files, rank)
    }
    const [earlier = '', later = ''] = states
    const runs: CommandFigures[] = []
    for (const [what, state] of [
      ['premier import', earlier],
      ['un mois après', later],
      ['le même', later],
    ] as const)
      runs.push(
        await measureCommand({
          what,
          env: { ...process.env, ...throwawayBase(folder), BENCH_USAGE: join(folder, 'usage.json') },
          command: ['scripts/import.ts', 'service-public', state, '--apply', '--json'],
          rows: files,
        }),
      )
    const within = runs.every(
      ({ seconds, peakMemoryMb }) => seconds <= MOST_SECONDS && peakMemoryMb <= MOST_MEMORY_MB,
    )
    return { files, runs, within }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
