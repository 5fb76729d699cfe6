import { closeSync, openSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { step } from '../lib/progress'
import { UsageError } from '../lib/UsageError'
import { countsSentence } from './countsSentence'
import type { Counts, Suite, TestRun } from './Suite'

/** `line` sums it up, with its seconds. */
type Ran = { suite: Suite; counts: Counts; line: string }

/** Runs suites at once. What one of several writes is shown whole, when it ends. */
export function runBeside(group: readonly Suite[], run: TestRun): Promise<Ran[]> {
  if (group.length > 1) step(`Ensemble : ${group.map(({ label }) => label).join(', ')}`)
  return Promise.all(group.map((suite) => (group.length > 1 ? runApart(suite, run) : runShown(suite, run))))
}

async function runShown(suite: Suite, run: TestRun): Promise<Ran> {
  step(suite.label)
  const ran = await runSuite(suite, run)
  console.error(ran.line)
  return ran
}

async function runApart(suite: Suite, run: TestRun): Promise<Ran> {
  const log = join(run.folder, `${suite.id}.log`)
  const output = openSync(log, 'w')
  const ran = await runSuite(suite, { ...run, output })
  closeSync(output)
  step(suite.label)
  process.stderr.write(readFileSync(log))
  console.error(ran.line)
  return ran
}

/** A suite that cannot run at all is one failure, told, and the others go on. */
async function runSuite(suite: Suite, run: TestRun): Promise<Ran> {
  const began = performance.now()
  const counts = await suite.run(run).catch((error: unknown) => {
    console.error(error instanceof UsageError ? error.message : error)
    return { passed: 0, failed: 1, skipped: 0 }
  })
  const seconds = Math.round((performance.now() - began) / 1000)
  return { suite, counts, line: `${suite.label} : ${countsSentence(counts)} (${seconds} s)` }
}
