import type { Payload } from 'payload'
import { SLUGS } from '@/domain/slugs'
import { clock } from '@/infra/clock'
import { INTERNET } from '@/infra/links/askAddress'
import { hostPacer } from '@/infra/links/hostPacer'
import type { Network } from '@/infra/links/Network'
import { probeLink } from '@/infra/links/probeLink'
import { userAgent } from '@/infra/links/userAgent'
import { type DueLink, dueLinks } from '../read/dueLinks'
import { attemptKeeper } from './attemptKeeper'
import { syncLinks } from './syncLinks'

/** Links asked in one night. */
const A_NIGHT = 1500
/** Milliseconds between two requests to one host… */
const PAUSE = 1000
/** …and hosts asked at once. */
const AT_ONCE = 6
/** A host that has not answered so many times in a row is left for this night. */
const PATIENCE = 3

type Ask = {
  payload: Payload
  network?: Pick<Network, 'resolve' | 'isAllowed' | 'patience'>
  pause?: number
  most?: number
}

/**
 * The nightly check of the links of published sheets: the most read first, each answer kept at once, so that a pass that is cut short is gone on
 * with. What agents alone may read is asked only where the settings of the site say so. Returns how many were asked.
 */
export async function checkLinks({
  payload,
  network = INTERNET,
  pause = PAUSE,
  most = A_NIGHT,
}: Ask): Promise<number> {
  await syncLinks(payload)
  const { checkAgentLinks, contactEmail } = await payload.findGlobal({
    slug: SLUGS.site,
    depth: 0,
    overrideAccess: true,
  })
  const withAgents = checkAgentLinks === true
  const due = await dueLinks({ payload, now: clock.now(), most, withAgents })
  const hosts = [...byHost(due).values()]
  const pace = hostPacer(pause)
  const whole = { ...network, userAgent: userAgent(contactEmail) }
  let asked = 0
  const keep = attemptKeeper(payload)
  const worker = async () => {
    for (let links = hosts.shift(); links; links = hosts.shift()) {
      let silent = 0
      for (const link of links) {
        if (silent >= PATIENCE) break
        const attempt = await probeLink(link.url, whole, pace)
        asked += 1
        silent = attempt.kind === 'failed' && attempt.status === null ? silent + 1 : 0
        await keep(link, attempt)
      }
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, worker))
  return asked
}

function byHost(links: readonly DueLink[]): Map<string, DueLink[]> {
  const hosts = new Map<string, DueLink[]>()
  for (const link of links) {
    const { host } = new URL(link.url)
    hosts.set(host, [...(hosts.get(host) ?? []), link])
  }
  return hosts
}
