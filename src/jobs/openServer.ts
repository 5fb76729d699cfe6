import { env } from '@/env'
import { warmSearch } from '@/features/finding/search/read/warmSearch'
import { watchSearch } from '@/features/finding/search/read/watchSearch'
import { watchElevation } from '@/features/people/elevation/write/watchElevation'
import { warnOfForeignDomain } from '@/features/people/keys/write/warnOfForeignDomain'
import { watchInstallation } from '@/features/shell/installation/write/watchInstallation'
import { openPayload } from '@/infra/openPayload'
import { startJobRunner } from './startJobRunner'

/** Opens the base of a web server as it starts: an empty one tells its code, and queued jobs are run here until the process ends, unless a worker runs them. */
export async function openServer(): Promise<void> {
  const payload = await openPayload()
  await watchInstallation(payload)
  watchElevation(payload)
  await warnOfForeignDomain(payload)
  // Not waited for: an engine that does not answer delays no page.
  const report = (error: unknown) => payload.logger.error({ msg: 'Search', err: error })
  void watchSearch(payload).catch(report)
  const warm = warmSearch(payload).catch(report)
  // The first comparison waits until the search has what it keeps in memory: so do the first readers.
  if (env.RUN_JOBS) startJobRunner(payload, warm)
}
