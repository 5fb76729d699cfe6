import { env } from '@/env'
import { watchInstallation } from '@/features/shell/installation/write/watchInstallation'
import { openPayload } from '@/infra/openPayload'
import { startJobRunner } from './startJobRunner'

/** Opens the base of a web server as it starts: an empty one tells its code, and queued jobs are run here until the process ends, unless a worker runs them. */
export async function openServer(): Promise<void> {
  const payload = await openPayload()
  await watchInstallation(payload)
  if (env.RUN_JOBS) startJobRunner(payload)
}
