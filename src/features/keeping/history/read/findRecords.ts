import type { Payload } from 'payload'
import { labelOf } from '@/domain/labelOf'
import type { Deed } from '@/domain/sheetHistory/deedsOf'
import { SLUGS } from '@/domain/slugs'
import { VERIFICATION_WAYS } from '@/domain/verification/closedLists'
import { relationId } from '@/infra/database/relationId'
import type { HistoryEntry } from '../HistoryEntry'

const MOST = 100

/** The verifications of a sheet, the last first. */
export async function findVerificationEntries(
  payload: Payload,
  sheetId: string,
  nameOf: (deed: Pick<Deed, 'actorId' | 'actorName'>) => string | null,
): Promise<HistoryEntry[]> {
  const { docs } = await payload.find({
    collection: SLUGS.verifications,
    where: { sheetId: { equals: sheetId } },
    sort: '-at',
    limit: MOST,
    pagination: false,
    depth: 0,
    select: { at: true, by: true, byName: true, way: true, note: true },
    overrideAccess: true,
  })
  return docs.map(({ id, at, by, byName, way, note }) => ({
    id,
    at,
    // Without an account, only the sheet's own address confirms, by its link: the mail is then the name.
    by:
      !by && byName?.includes('@')
        ? byName
        : nameOf({ actorId: relationId(by) ?? null, actorName: byName ?? null }),
    kind: 'verification',
    way: labelOf(VERIFICATION_WAYS, way),
    note: note ?? null,
  }))
}

type Query = {
  payload: Payload
  sheetId: string
  /** Editors are told which editor decided; others that the proposal was decided. */
  tellsDecider: boolean
}

/** The proposals on a sheet that were decided, the last first; what they said shows as a change of the sheet. */
export async function findProposalEntries({
  payload,
  sheetId,
  tellsDecider,
}: Query): Promise<HistoryEntry[]> {
  const { docs } = await payload.find({
    collection: SLUGS.proposals,
    where: {
      and: [
        { sheetId: { equals: sheetId } },
        { kind: { equals: 'change' } },
        { state: { in: ['accepted', 'partly', 'refused'] } },
      ],
    },
    sort: '-decidedAt',
    limit: MOST,
    pagination: false,
    depth: 0,
    select: { state: true, authorName: true, decidedByName: true, decidedAt: true, updatedAt: true },
    overrideAccess: true,
  })
  return docs.flatMap(({ id, state, authorName, decidedByName, decidedAt, updatedAt }): HistoryEntry[] =>
    state === 'accepted' || state === 'partly' || state === 'refused'
      ? [
          {
            id,
            at: decidedAt ?? updatedAt,
            by: tellsDecider ? (decidedByName ?? null) : null,
            kind: 'proposal',
            state,
            author: authorName ?? null,
          },
        ]
      : [],
  )
}
