import type { TestMongo } from './openTestMongo'

export type Counts = {
  passed: number
  failed: number
  skipped: number
  /** The names of those that failed, with the first line of why, where the suite tells them. */
  failures?: readonly string[]
  /** The full names of those that ran, where the suite tells them. */
  ran?: readonly string[]
}

/** What the suites of one run share. */
export type TestRun = {
  /** How many times each entry point is started. */
  times: number
  mongo: TestMongo
  /** A folder of this run, removed at its end. */
  folder: string
  /** The file descriptor that a suite writes to. */
  output: number
}

export type Suite = {
  /** Named by `--only` and `--skip`. */
  id: string
  /** Shown to people. */
  label: string
  /** Goes at the same time as the suite before it: either leaves a core idle. */
  beside?: true
  run: (run: TestRun) => Promise<Counts>
}
