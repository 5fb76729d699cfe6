import type { Steps } from '@/domain/placement/statistics/steps'
import { breathe } from '@/infra/breathe'

/** Runs a computation to its end, the server answering others between its steps. */
export async function runBreathing<Result>(steps: Steps<Result>): Promise<Result> {
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) return step.value
    await breathe()
  }
}
