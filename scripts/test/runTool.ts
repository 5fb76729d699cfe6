import { childEnvironment } from '../lib/childEnvironment'
import { runChild } from '../lib/runChild'
import type { Counts, TestRun } from './Suite'

/** Runs a tool that only says yes or no: one test. `args` are those of Node. */
export async function runTool(args: readonly string[], { output }: TestRun): Promise<Counts> {
  const code = await runChild({ args, env: childEnvironment(), output })
  return code === 0 ? { passed: 1, failed: 0, skipped: 0 } : { passed: 0, failed: 1, skipped: 0 }
}
