import type { TestMongo } from './openTestMongo'

export type Counts = { passed: number; failed: number; skipped: number }

/** What the suites of one run share. */
export type TestRun = {
  /** How many times each entry point is started. */
  times: number
  mongo: TestMongo
  /** A folder of this run, removed at its end. */
  folder: string
}

export type Suite = {
  /** Named by `--only` and `--skip`. */
  id: string
  /** Shown to people. */
  label: string
  run: (run: TestRun) => Promise<Counts>
}
