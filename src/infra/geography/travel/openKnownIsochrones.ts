import { join } from 'node:path'
import { env } from '@/env'
import { processWide } from '@/infra/processWide'
import { KnownIsochrones } from './KnownIsochrones'
import { selectIsochrones } from './selectIsochrones'

/** What is known of the ways to facilities, kept in the data folder; `null` where no service is set. */
export function openKnownIsochrones(): KnownIsochrones | null {
  const service = selectIsochrones()
  if (!service) return null
  return processWide(
    `isochrones ${service.source}`,
    () => new KnownIsochrones(join(env.DATA_DIR, 'isochrones'), service),
  )
}
