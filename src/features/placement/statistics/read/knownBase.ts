import type { Payload } from 'payload'
import { SLUGS } from '@/domain/slugs'
import { revisionOf } from '@/infra/database/revisionOf'
import { processWide } from '@/infra/processWide'
import { type CountedBase, readCountedInput } from './readCountedInput'

/** All that figures are computed from. */
const READ = [
  SLUGS.facilities,
  SLUGS.units,
  SLUGS.places,
  SLUGS.placementRequests,
  SLUGS.commitments,
  SLUGS.placeShortages,
] as const
/** Whoever compares periods and territories does so within minutes; tens of megabytes are not held longer. */
const KEPT_MS = 5 * 60_000

type Known = { revision: string; base: Promise<CountedBase> }

const known = processWide('placementFigures', () => new WeakMap<Payload, Known>())

/**
 * What figures are computed from at an instant, as `readCountedInput` reads it: kept for some minutes, and read again as soon as a row of it
 * was written by any process. The same lists as long as nothing was.
 */
export async function knownBase(payload: Payload, now: Date): Promise<CountedBase> {
  // Asked before the reading: what is written meanwhile makes the next one begin again.
  const revision = await revisionOf(payload, READ)
  const before = known.get(payload)
  const base = before?.revision === revision ? before.base : readKept(payload, revision, now)
  return { ...(await base), now: now.toISOString() }
}

function readKept(payload: Payload, revision: string, now: Date): Promise<CountedBase> {
  const kept: Known = { revision, base: readCountedInput(payload, { now }) }
  const forget = () => {
    if (known.get(payload) === kept) known.delete(payload)
  }
  known.set(payload, kept)
  // What failed is asked for again by whoever comes next.
  kept.base.catch(forget)
  setTimeout(forget, KEPT_MS).unref()
  return kept.base
}
