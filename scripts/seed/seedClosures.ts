import { addDays } from 'date-fns/addDays'
import type { Payload } from 'payload'
import { SLUGS } from '@/domain/slugs'

type Args = { payload: Payload; now: Date }

/** Closures under way, to come and over, on sheets that members of the demo keep. */
const CLOSURES: readonly { number: string; from: number; to: number; message: string }[] = [
  { number: 'P0046', from: -1, to: 3, message: 'Formation de l’équipe' },
  { number: 'P0047', from: 12, to: 19, message: 'Congés' },
  { number: 'P0049', from: -30, to: -25, message: 'Travaux' },
]

/** Adds to the demo's organisations their exceptional closures; the index is rebuilt at the end of the seed. */
export async function seedClosures({ payload, now }: Args): Promise<void> {
  const { docs } = await payload.find({
    collection: SLUGS.organisations,
    where: { number: { in: CLOSURES.map(({ number }) => number) } },
    limit: 0,
    pagination: false,
    depth: 0,
    select: { number: true },
    overrideAccess: true,
  })
  const ids = new Map(docs.map(({ id, number }) => [number, id]))
  for (const { number, from, to, message } of CLOSURES) {
    const id = ids.get(number)
    if (!id) continue
    const at = (days: number) => addDays(now, days).toISOString()
    await payload.update({
      collection: SLUGS.organisations,
      id,
      data: { closures: [{ from: at(from), to: at(to), message }], _status: 'published' },
      depth: 0,
      select: {},
      overrideAccess: true,
      context: { deferIndexing: true, keepDates: true },
    })
  }
}
