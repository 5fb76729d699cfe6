import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { childEnvironment } from '../lib/childEnvironment'
import { runChild } from '../lib/runChild'
import type { Counts, TestRun } from './Suite'
import { vitestFailures, vitestFilesSchema } from './vitestFailures'

const RAN = ['passed', 'failed']
const VITEST = 'node_modules/vitest/vitest.mjs'

const reportSchema = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numPendingTests: z.number(),
  numTodoTests: z.number(),
  testResults: vitestFilesSchema,
})

type Project = { project: string; name?: string; env?: Record<string, string | undefined> }

/** Runs one project of vitest.config.ts, or several of one pattern, and counts from its own report. A run that fails without a failed test counts as one. */
export async function runVitest(
  { project, name = project, env = {} }: Project,
  { folder, output }: TestRun,
): Promise<Counts> {
  const report = join(folder, `${name}.json`)
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  const code = await runChild({
    args: [VITEST, 'run', '--project', project, ...reporters],
    env: childEnvironment({ NODE_ENV: 'test', ...env }),
    output,
  })
  if (!existsSync(report)) return { passed: 0, failed: 1, skipped: 0 }
  const read = reportSchema.parse(JSON.parse(readFileSync(report, 'utf8')))
  return {
    passed: read.numPassedTests,
    failed: code === 0 ? read.numFailedTests : Math.max(1, read.numFailedTests),
    skipped: read.numPendingTests + read.numTodoTests,
    failures: vitestFailures(read.testResults),
    ran: read.testResults.flatMap(({ assertionResults }) =>
      assertionResults.flatMap(({ fullName, status }) => (RAN.includes(status) ? [fullName] : [])),
    ),
  }
}
