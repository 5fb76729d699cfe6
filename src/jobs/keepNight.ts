import type { Payload } from 'payload'
import { localTime } from '@/domain/localTime'
import { env } from '@/env'
import { fillIsochrones } from '@/features/placement/matching/write/fillIsochrones'
import { watchLaw } from '@/features/trust/legalWatch/write/watchLaw'
import { checkLinks } from '@/features/trust/links/write/checkLinks'
import { clock } from '@/infra/clock'
import { legalSources } from '@/infra/law/select'
import { oncePerDay } from '@/infra/lease/oncePerDay'

/** Minutes of the day, in Paris, between which the work of the night begins. */
const FROM = 60
const UNTIL = 6 * 60
const TWO_HOURS = 2 * 60 * 60

/** What is asked of others once a night: the texts of law, the sites that sheets lead to, the ways to facilities. On any server, once for all; what fails is told. */
export async function keepNight(payload: Payload): Promise<void> {
  const { day, minutes } = localTime(clock.now())
  // In development, and under a fixed clock, nothing is asked of others.
  if (env.NODE_ENV !== 'production' || env.REPERE_NOW || minutes < FROM || minutes > UNTIL) return
  const steps = {
    'legal-watch': async () => {
      const sources = legalSources()
      const { alerts, refused } = await watchLaw({ payload, sources, apply: true })
      if (alerts.length > 0 || refused.length > 0)
        payload.logger.info({ msg: 'Legal watch', alerts: alerts.length, refused: refused.slice(0, 20) })
    },
    links: async () => {
      await checkLinks({ payload })
    },
    isochrones: async () => {
      await fillIsochrones(payload)
    },
  }
  for (const [name, work] of Object.entries(steps))
    await oncePerDay({ payload, name, day, atMost: TWO_HOURS }, work).catch((error: unknown) =>
      payload.logger.error({ err: error, msg: 'The work of the night failed', step: name }),
    )
}
