import type { HoldStory } from '../holds/holdStories'

const HOUR = 3_600_000

/** Options of a service that ended with neither an answer nor an admission, and the hours for which they kept a place from others. */
export type BlockedHours = { service: string; options: number; hours: number }

/**
 * Hours for which places were held and nothing came of it, by the service of the request, the most first: options that expired and those
 * that were given up, whatever the reason. Several options for one request make places look scarcer than they are; this measures it.
 */
export function blockedHours(
  stories: readonly HoldStory[],
  serviceOf: (request: string) => string | null,
): BlockedHours[] {
  const services = new Map<string, BlockedHours>()
  for (const { placed, answer, state } of stories) {
    if (state !== 'expired' && state !== 'cancelled') continue
    const end = state === 'expired' ? placed.expiresAt : (answer?.at ?? null)
    const service = placed.request ? serviceOf(placed.request) : null
    if (!end || !service) continue
    const known = services.get(service) ?? { service, options: 0, hours: 0 }
    known.options += 1
    known.hours += Math.max(0, Date.parse(end) - Date.parse(placed.at)) / HOUR
    services.set(service, known)
  }
  return [...services.values()]
    .map((one) => ({ ...one, hours: Math.round(one.hours) }))
    .sort((one, other) => other.hours - one.hours || one.service.localeCompare(other.service, 'fr'))
}
