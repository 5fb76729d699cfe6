import type { Payload } from 'payload'
import type { RefusalReason } from '@/domain/placement/closedLists'
import { breaksWord, type Word } from '@/domain/placement/matching/reliabilityOf'
import { SLUGS } from '@/domain/slugs'
import { clock } from '@/infra/clock'
import { findStored } from '@/infra/database/findStored'
import { relationId } from '@/infra/database/relationId'
import type { Commitment } from '@/payload-types'

/** Answers of a year count. */
const YEAR_MS = 365 * 86_400_000
/** They are counted again after this time, in milliseconds, while whoever asks goes on with those that are known. */
const AGAIN = 5 * 60_000
/** Far above the answers of a year in a département. */
const MOST = 50_000

type Words = ReadonlyMap<string, Word>
type Memory = { at: number; words: Promise<Words> }
type Row = Pick<Commitment, 'id' | 'unit' | 'kind' | 'state' | 'reason'>

const memories = new WeakMap<Payload, Memory>()

/** What each unit did with the options that it was sent within a year, by id: how many it answered as promised, how many it let down. */
export function wordsOfUnits(payload: Payload): Promise<Words> {
  const known = memories.get(payload)
  const now = performance.now()
  if (known && now - known.at < AGAIN) return known.words
  const next = { at: now, words: count(payload) }
  // What failed is asked for again by whoever comes next.
  next.words.catch(() => memories.delete(payload))
  memories.set(payload, known ? { at: now, words: known.words } : next)
  if (!known) return next.words
  next.words.then(
    () => memories.set(payload, next),
    () => undefined,
  )
  return known.words
}

async function count(payload: Payload): Promise<Words> {
  const rows = await findStored<Row>(payload, {
    collection: SLUGS.commitments,
    where: {
      and: [
        { at: { greater_than: new Date(clock.now().getTime() - YEAR_MS).toISOString() } },
        {
          or: [
            { and: [{ kind: { equals: 'hold' } }, { state: { in: ['refused', 'expired'] } }] },
            {
              and: [
                { kind: { equals: 'stay' } },
                { state: { equals: 'planned' } },
                { request: { exists: true } },
              ],
            },
          ],
        },
      ],
    },
    select: { unit: true, kind: true, state: true, reason: true },
    sort: '-at',
    limit: MOST,
  })
  const words = new Map<string, Word>()
  for (const row of rows) {
    const unit = relationId(row.unit) ?? ''
    const { kept, broken } = words.get(unit) ?? { kept: 0, broken: 0 }
    const isBroken =
      row.kind === 'hold' &&
      // A hold that is not placed any more and was not accepted; its reason is one of refusals (`Act`).
      breaksWord(
        row.state === 'expired' ? 'expired' : 'refused',
        (row.reason ?? null) as RefusalReason | null,
      )
    words.set(unit, isBroken ? { kept, broken: broken + 1 } : { kept: kept + 1, broken })
  }
  return words
}
