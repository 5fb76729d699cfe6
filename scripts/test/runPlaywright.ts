import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { childEnvironment } from '../lib/childEnvironment'
import { runChild } from '../lib/runChild'
import { ensureChromium } from './ensureChromium'
import { playwrightFailures, playwrightSuitesSchema } from './playwrightFailures'
import type { Counts, TestRun } from './Suite'

const PLAYWRIGHT = 'node_modules/@playwright/test/cli.js'

const reportSchema = z.object({
  stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number(), skipped: z.number() }),
  suites: playwrightSuitesSchema,
})

/** Runs the end to end tests in Chromium and counts from Playwright's own report. A flaky test is a failed one. */
export async function runPlaywright({ folder, output }: TestRun): Promise<Counts> {
  const chromium = await ensureChromium()
  const report = join(folder, 'e2e.json')
  const code = await runChild({
    args: [PLAYWRIGHT, 'test', '--reporter=list,json'],
    env: childEnvironment({ CHROMIUM_PATH: chromium, PLAYWRIGHT_JSON_OUTPUT_NAME: report }),
    output,
  })
  if (!existsSync(report)) return { passed: 0, failed: 1, skipped: 0 }
  const { stats, suites } = reportSchema.parse(JSON.parse(readFileSync(report, 'utf8')))
  const failed = stats.unexpected + stats.flaky
  return {
    passed: stats.expected,
    failed: code === 0 ? failed : Math.max(1, failed),
    skipped: stats.skipped,
    failures: playwrightFailures(suites),
  }
}
