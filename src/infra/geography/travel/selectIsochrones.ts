import { env } from '@/env'
import type { Isochrones } from './Isochrones'
import { openGeoplateformeIsochrones } from './openGeoplateformeIsochrones'

/** The isochrones of `ISOCHRONES_URL`; `null` without it: no point then leaves the server, distances are as the crow flies. */
export function selectIsochrones(): Isochrones | null {
  return env.ISOCHRONES_URL ? openGeoplateformeIsochrones({ url: env.ISOCHRONES_URL }) : null
}
