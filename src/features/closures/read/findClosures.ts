import { SLUGS } from '@collections/slugs'
import type { Payload } from 'payload'
import type { Closure } from '@/domain/hours/OpeningHours'
import { localTime } from '@/domain/localTime'
import { closuresOf } from '@/features/hours/present/weekOf'

/** The closures of an organisation that are under way or to come, as readers see them, the soonest first. */
export async function findClosures(payload: Payload, id: string, now: Date): Promise<Closure[]> {
  const sheet = await payload.findByID({
    collection: SLUGS.organisations,
    id,
    depth: 0,
    select: { closures: true },
    overrideAccess: true,
  })
  const today = localTime(now).day
  return closuresOf(sheet)
    .filter(({ to }) => to >= today)
    .sort((a, b) => (a.from < b.from ? -1 : 1))
}
