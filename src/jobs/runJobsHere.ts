import { openPayload } from '@/infra/openPayload'
import { startJobRunner } from './startJobRunner'

/** Runs queued jobs in this process until it ends. */
export async function runJobsHere(): Promise<void> {
  startJobRunner(await openPayload())
}
