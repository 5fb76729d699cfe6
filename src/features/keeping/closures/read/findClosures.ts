import type { Payload } from 'payload'
import type { Closure } from '@/domain/hours/OpeningHours'
import { localTime } from '@/domain/localTime'
import { closuresOf } from '@/features/sheets/hours/present/weekOf'
import type { KeptSheet } from '@/features/sheets/reference/SheetReference'

/** The closures of a kept sheet that are under way or to come, as readers see them, the soonest first. */
export async function findClosures(
  payload: Payload,
  { kind, id }: Pick<KeptSheet, 'kind' | 'id'>,
  now: Date,
): Promise<Closure[]> {
  const sheet = await payload.findByID({
    collection: kind,
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
