/** A computation that stops at each step, so that whoever runs it may let others work in between. */
export type Steps<Result> = Generator<undefined, Result>

/** Runs a computation to its end at once. */
export function runSteps<Result>(steps: Steps<Result>): Result {
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value
}
