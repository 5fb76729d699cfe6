import type { Payload } from 'payload'
import { z } from 'zod'
import { AGE_CLASSES } from '@/domain/placement/statistics/ages'
import { WAIT_CLASSES } from '@/domain/placement/statistics/notExecuted'
import { SLUGS } from '@/domain/slugs'

const codes = <Code extends string>(list: readonly { code: Code }[]) => z.enum(list.map(({ code }) => code))

/** What is kept of the end of a month: decisions without arrival, and the names that territories had then. */
const snapshotSchema = z.object({
  notExecuted: z.array(
    z.object({
      territory: z.string(),
      age: codes(AGE_CLASSES),
      wait: codes(WAIT_CLASSES),
      count: z.number().int().min(1),
    }),
  ),
  territories: z.record(z.string(), z.string()),
})
export type SnapshotFigures = z.infer<typeof snapshotSchema>
/** A month (`YYYY-MM`) as it stood at its end. */
export type PlacementMonthEnd = SnapshotFigures & { month: string; takenAt: string }

const YEARS = 6
const MONTHS = 12

/** The ends of months that were counted, the oldest first, six years of them at most. One that cannot be read is left out. */
export async function readSnapshots(payload: Payload): Promise<PlacementMonthEnd[]> {
  const { docs } = await payload.find({
    collection: SLUGS.placementSnapshots,
    sort: '-month',
    limit: YEARS * MONTHS,
    pagination: false,
    depth: 0,
    select: { month: true, takenAt: true, figures: true },
    overrideAccess: true,
  })
  return docs.reverse().flatMap(({ month, takenAt, figures }) => {
    const { data } = snapshotSchema.safeParse(figures)
    return data ? [{ month, takenAt, ...data }] : []
  })
}
