import type { Payload } from 'payload'
import { currentNationalFeed } from '@/access/currentNationalFeed'
import { LISTED_NATIONAL, nationalAt } from '@/access/publishedNational'
import type { ComplementState, ReviewReason } from '@/domain/nationalSheet/complementLists'
import { type ComplementSection, complementSections } from '@/domain/nationalSheet/complementSections'
import { placeComplement } from '@/domain/nationalSheet/placeComplement'
import { SLUGS } from '@/domain/slugs'
import { toNationalDocument } from '@/features/catalogue/nationalSheets/present/toNationalDocument'
import { breathe } from '@/infra/breathe'
import { clock } from '@/infra/clock'
import type { NationalComplement } from '@/payload-types'

/** Whole sheets are read at so many a time. */
const BATCH = 50

type Stored = Pick<
  NationalComplement,
  'id' | 'sheetCode' | 'sectionPath' | 'sectionHash' | 'state' | 'reason'
>
type Outcome = { state: ComplementState; reason: ReviewReason | null }

/**
 * Compares the local complements with the national text of today, and says which are to be reviewed and why, or no more: what an import
 * calls once its feed is the current one. `codes`: of these sheets alone; all when absent. Run twice, it changes nothing. Returns how
 * many changed their state.
 */
export async function reviewComplements(
  payload: Payload,
  codes: readonly string[] | null = null,
): Promise<{ reviewed: number }> {
  const feed = await currentNationalFeed(payload)
  let reviewed = 0
  for (let last = ''; ; ) {
    const complements = await slice(payload, last, codes)
    if (complements.length === 0) return { reviewed }
    const sections = await sectionsOfSheets(payload, feed, [
      ...new Set(complements.map(({ sheetCode }) => sheetCode)),
    ])
    reviewed += await say(payload, complements, sections)
    last = complements.at(-1)?.id ?? ''
    await breathe()
  }
}

/** Those in the bin too: they may come out of it. */
async function slice(payload: Payload, after: string, codes: readonly string[] | null): Promise<Stored[]> {
  const { docs } = await payload.find({
    collection: SLUGS.nationalComplements,
    where: {
      and: [
        ...(after === '' ? [] : [{ id: { greater_than: after } }]),
        ...(codes ? [{ sheetCode: { in: [...codes] } }] : []),
      ],
    },
    sort: 'id',
    trash: true,
    depth: 0,
    limit: BATCH,
    pagination: false,
    select: { sheetCode: true, sectionPath: true, sectionHash: true, state: true, reason: true },
    overrideAccess: true,
  })
  return docs
}

/** By code, of the sheets that are read; none of one that its source withdrew. */
async function sectionsOfSheets(
  payload: Payload,
  feed: number,
  codes: readonly string[],
): Promise<Map<string, ComplementSection[]>> {
  const { docs } = await payload.find({
    collection: SLUGS.nationalSheets,
    where: {
      and: [nationalAt(feed), { code: { in: [...codes] } }, { state: { in: [...LISTED_NATIONAL] } }],
    },
    depth: 0,
    limit: codes.length,
    pagination: false,
    overrideAccess: true,
  })
  return new Map(docs.map((doc) => [doc.code, complementSections(toNationalDocument(doc).sheet)]))
}

/** One write for all that are told the same. */
async function say(
  payload: Payload,
  complements: readonly Stored[],
  sections: ReadonlyMap<string, ComplementSection[]>,
): Promise<number> {
  const told = new Map<ReviewReason | null, string[]>()
  for (const complement of complements) {
    const { state, reason } = outcomeOf(complement, sections.get(complement.sheetCode))
    if (complement.state === state && (complement.reason ?? null) === reason) continue
    told.set(reason, [...(told.get(reason) ?? []), complement.id])
  }
  for (const [reason, ids] of told)
    await payload.update({
      collection: SLUGS.nationalComplements,
      where: { id: { in: ids } },
      data: {
        state: reason ? 'toReview' : 'current',
        reason,
        changedAt: reason ? clock.now().toISOString() : null,
      },
      trash: true,
      depth: 0,
      context: { reviewing: true },
      overrideAccess: true,
    })
  return [...told.values()].flat().length
}

function outcomeOf(complement: Stored, sections: readonly ComplementSection[] | undefined): Outcome {
  if (!sections) return { state: 'toReview', reason: 'gone' }
  const anchor = {
    sectionPath: complement.sectionPath ?? '',
    sectionHash: complement.sectionHash ?? '',
  }
  const { outcome } = placeComplement(anchor, sections)
  return outcome === 'same' ? { state: 'current', reason: null } : { state: 'toReview', reason: outcome }
}
