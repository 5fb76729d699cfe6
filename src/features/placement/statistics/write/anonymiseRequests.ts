import { subMonths } from 'date-fns/subMonths'
import type { Payload } from 'payload'
import type { PlacementProfile } from '@/domain/placement/PlacementProfile'
import { SLUGS } from '@/domain/slugs'
import { readPlacementSettings } from '@/features/placement/settings/read/readPlacementSettings'
import { breathe } from '@/infra/breathe'
import { clock } from '@/infra/clock'
import { leanRows } from '@/infra/database/leanRows'
import { countedRequest, REQUEST_FIELDS, text } from '../read/countedRows'
import { type Anonymiser, forgetAnonymiser, openAnonymiser } from './anonymisingKey'
import { dueRequests, type KeptRequest } from './dueRequests'
import { readCommitmentTexts } from './readCommitmentTexts'
import { TRACED_TOGETHER, tracePurge } from './tracePurge'

/**
 * Makes anonymous the requests that have been over for as long as the settings say (CNIL, délibération 2022-008, paragraph 46: two years after
 * the last contact at most): free texts emptied, references replaced by drawn ones, requester and authors cut, in the request, on the lines of
 * calendars, in its reports of absence of place and in what went to neighbours. What is counted (months of birth, dates, states, reasons, commune) stays, so that
 * every figure stays. Below the hooks, a few requests at a time, each last of all marked as done: a run that is cut short goes on.
 */
export async function anonymiseRequests(payload: Payload): Promise<void> {
  const now = clock.now()
  const { anonymiseMonths } = await readPlacementSettings(payload)
  const before = subMonths(now, anonymiseMonths).toISOString()
  const requests = await readKept(payload)
  if (
    !requests.some(
      ({ closedAt, anonymisedAt }) => anonymisedAt === null && closedAt !== null && closedAt < before,
    )
  )
    return
  const { threads } = await readCommitmentTexts(payload)
  const due = dueRequests(requests, threads, before)
  if (due.length === 0) return
  const anonymise = await openAnonymiser(payload)
  for (let at = 0; at < due.length; at += TRACED_TOGETHER) {
    await breathe()
    const ids = due.slice(at, at + TRACED_TOGETHER)
    await cutWhatHangs(payload, ids)
    await cutRequests(payload, ids, anonymise, now)
    await tracePurge(payload, 'placeRequestsAnonymised', ids)
  }
  await forgetAnonymiser(payload)
}

async function readKept(payload: Payload): Promise<KeptRequest[]> {
  const kept: KeptRequest[] = []
  const fields = [...REQUEST_FIELDS, 'anonymisedAt']
  for await (const slice of leanRows(payload, { collection: SLUGS.placementRequests, fields }))
    for (const row of slice) {
      const { id, reference, children, state, closedAt } = countedRequest(row, () => '')
      const own = children.flatMap((child) => child.reference ?? [])
      kept.push({
        id,
        references: [reference, ...own],
        state,
        closedAt,
        anonymisedAt: text(row.at(-1)) || null,
      })
    }
  return kept
}

async function cutWhatHangs(payload: Payload, ids: readonly string[]): Promise<void> {
  const where = { request: { in: [...ids] } }
  await payload.db.updateMany({
    collection: SLUGS.commitments,
    where,
    data: { note: null, override: null, by: null, byName: null },
    returning: false,
  })
  await payload.db.updateMany({
    collection: SLUGS.placeShortages,
    where,
    data: { by: null, tried: null },
    returning: false,
  })
  await payload.db.updateMany({
    collection: SLUGS.neighbourExchanges,
    where,
    data: { byName: null, theirId: null },
    returning: false,
  })
}

async function cutRequests(
  payload: Payload,
  ids: readonly string[],
  anonymise: Anonymiser,
  now: Date,
): Promise<void> {
  const { docs } = await payload.find({
    collection: SLUGS.placementRequests,
    where: { id: { in: [...ids] } },
    limit: ids.length,
    pagination: false,
    depth: 0,
    select: { reference: true, profile: true, admission: true },
    overrideAccess: true,
  })
  for (const { id, reference, profile, admission } of docs)
    await payload.db.updateOne({
      collection: SLUGS.placementRequests,
      id,
      data: {
        reference: anonymise(reference),
        requester: null,
        requesterName: null,
        closeNote: null,
        neighbourRequest: null,
        profile: anonymous(profile, anonymise),
        ...(admission ? { admission: { ...admission, groupEffect: null } } : {}),
        anonymisedAt: now.toISOString(),
      },
      returning: false,
    })
}

function anonymous(profile: PlacementProfile, anonymise: Anonymiser): PlacementProfile {
  return {
    ...profile,
    children: profile.children.map((child) => ({
      ...child,
      reference: child.reference ? anonymise(child.reference) : null,
    })),
    splitReason: null,
    incompatibleWith: [],
    context: null,
  }
}
