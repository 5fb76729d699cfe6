import type { Payload, Where } from 'payload'
import { type Standing, standingOf } from '@/domain/placement/calendar/standingOf'
import { linesWhere } from './linesWhere'

/** What stands of a commitment, with the unit and the facility of its place. */
export type PlacedStanding = Standing & { unit: string; facility: string }

/**
 * What stands at an instant of the commitments one line of which matches, by thread: `where` bounds the lines that are looked for, and all those
 * of their threads are read. Two reads.
 */
export async function standingWhere(
  payload: Payload,
  where: Where,
  now: Date,
): Promise<ReadonlyMap<string, PlacedStanding>> {
  const found = await linesWhere(payload, where)
  const threads = [...new Set(found.map(({ thread }) => thread))]
  return threads.length === 0 ? new Map() : standingOfThreads(payload, threads, now)
}

/** What stands of these threads. One read. */
export async function standingOfThreads(
  payload: Payload,
  threads: readonly string[],
  now: Date,
): Promise<ReadonlyMap<string, PlacedStanding>> {
  if (threads.length === 0) return new Map()
  const lines = await linesWhere(payload, { thread: { in: [...threads] } })
  const where = new Map(lines.map(({ thread, unit, facility }) => [thread, { unit, facility }]))
  return new Map(
    standingOf(lines, now).flatMap((one) => {
      const placed = where.get(one.thread)
      return placed ? [[one.thread, { ...one, ...placed }] as const] : []
    }),
  )
}
