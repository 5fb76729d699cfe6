import { randomUUID } from 'node:crypto'
import type { Payload } from 'payload'
import { currentNationalFeed } from '@/access/currentNationalFeed'
import { SLUGS } from '@/domain/slugs'
import { InvalidInput } from '@/errors'
import { clock } from '@/infra/clock'

/** A run that gives no sign of life for so long has died, in milliseconds. */
const DEAD_AFTER = 30_000
/** How long one waits for that, and how often one looks, in milliseconds. */
const WAIT = 45_000
const LOOK_EVERY = 2000
const BEAT_EVERY = 3000

/** The feed that a run prepares: `number` is nobody's else while it beats. */
export type HeldFeed = {
  number: number
  /** What readers read. */
  current: number
  /** Says that the run is alive. @throws InvalidInput when another one took its place. */
  beat: () => Promise<void>
  /** The one act: from there on readers read this feed. */
  swap: (facts: Record<string, unknown>) => Promise<void>
  /** Lets go of a feed that was not made current. */
  release: () => Promise<void>
}

/**
 * Takes the next feed for a run, alone: its number is unique in the base. One that a dead run had taken is let go of first; one that
 * a live run holds is waited for, not for long. @throws InvalidInput while another run imports.
 */
export async function holdFeed(payload: Payload): Promise<HeldFeed> {
  const until = Date.now() + WAIT
  for (;;) {
    const last = await lastFeed(payload)
    const isFree = !last || last.state === 'current' || isDead(last.beatAt)
    const held = isFree ? await take(payload, last) : null
    if (held) return held
    if (Date.now() > until)
      throw new InvalidInput(
        'Un autre import des fiches nationales est en cours : relancez celui-ci quand il sera fini.',
      )
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY))
  }
}

const isDead = (beatAt: string | null | undefined): boolean =>
  Date.now() - Date.parse(beatAt ?? '') > DEAD_AFTER || !beatAt

type Last = { id: string; number: number; state: 'staging' | 'current'; beatAt?: string | null }

async function lastFeed(payload: Payload): Promise<Last | undefined> {
  const { docs } = await payload.find({
    collection: SLUGS.nationalFeeds,
    sort: '-number',
    depth: 0,
    limit: 1,
    pagination: false,
    select: { number: true, state: true, beatAt: true },
    overrideAccess: true,
  })
  return docs[0]
}

/** `null` when another run was quicker. */
async function take(payload: Payload, last: Last | undefined): Promise<HeldFeed | null> {
  const holder = randomUUID()
  const number = (last?.number ?? 0) + 1
  try {
    await payload.db.create({
      collection: SLUGS.nationalFeeds,
      data: { number, state: 'staging', holder, beatAt: new Date().toISOString() },
    })
  } catch (error) {
    const other = await lastFeed(payload)
    if (other && other.number >= number) return null
    throw error
  }
  // Of runs that died: no row is read at their numbers, and none will be.
  await payload.db.deleteMany({
    collection: SLUGS.nationalFeeds,
    where: { and: [{ state: { equals: 'staging' } }, { number: { less_than: number } }] },
  })
  return { number, current: await currentNationalFeed(payload), ...held(payload, number, holder) }
}

function held(payload: Payload, number: number, holder: string): Pick<HeldFeed, 'beat' | 'swap' | 'release'> {
  const where = {
    and: [{ number: { equals: number } }, { holder: { equals: holder } }, { state: { equals: 'staging' } }],
  } as const
  const write = async (data: Record<string, unknown>) => {
    const { totalDocs } = await payload.count({
      collection: SLUGS.nationalFeeds,
      where: { and: [...where.and] },
      overrideAccess: true,
    })
    if (totalDocs === 0)
      throw new InvalidInput('Un autre import des fiches nationales a pris la place de celui-ci.')
    await payload.db.updateOne({
      collection: SLUGS.nationalFeeds,
      where: { and: [...where.and] },
      data: { ...data, updatedAt: clock.now().toISOString() },
      returning: false,
    })
  }
  let beatenAt = Date.now()
  return {
    beat: async () => {
      if (Date.now() - beatenAt < BEAT_EVERY) return
      beatenAt = Date.now()
      await write({ beatAt: new Date().toISOString() })
    },
    release: () => payload.db.deleteMany({ collection: SLUGS.nationalFeeds, where: { and: [...where.and] } }),
    swap: (facts) => write({ ...facts, state: 'current' }),
  }
}
