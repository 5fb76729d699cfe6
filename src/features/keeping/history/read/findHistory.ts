import type { Payload } from 'payload'
import { isEditor, readerClassOf } from '@/access/roles'
import type { Deed } from '@/domain/sheetHistory/deedsOf'
import { SLUGS } from '@/domain/slugs'
import type { User } from '@/payload-types'
import type { HistoryEntry } from '../HistoryEntry'
import type { HistorySheet } from '../HistorySheet'
import { versionEntries } from '../present/versionEntries'
import { findDeeds } from './findDeeds'
import { findProposalEntries, findVerificationEntries } from './findRecords'
import { findUnitEntries } from './findUnitEntries'
import { findVersions } from './findVersions'

const PAGE = 20

type Query = {
  payload: Payload
  user: User
  sheet: HistorySheet
  mayEdit: boolean
  /** From 1. */
  page: number
  /** How the service's own people are named to others. */
  service: string
}

/** A page of the history of a sheet, the last first, as this person may read it. The caller has checked that they may. */
export async function findHistory({
  payload,
  user,
  sheet,
  mayEdit,
  page,
  service,
}: Query): Promise<{ entries: HistoryEntry[]; pages: number }> {
  const [versions, deeds, keepers, proposals] = await Promise.all([
    findVersions(payload, sheet),
    findDeeds(payload, sheet),
    findKeepers(payload, sheet.kept.id),
    findProposalEntries({ payload, sheetId: sheet.id, tellsDecider: isEditor(user) }),
  ])
  const nameOf = ({ actorId, actorName }: Pick<Deed, 'actorId' | 'actorName'>) =>
    isEditor(user) || (actorId !== null && keepers.has(actorId)) ? actorName : service
  const readerClass = readerClassOf(user)
  const changes = versionEntries({ sheet, versions, deeds, readerClass, actor: user, nameOf, mayEdit })
  const [verifications, units] = await Promise.all([
    findVerificationEntries(payload, sheet.id, nameOf),
    findUnitEntries({ payload, sheet, readerClass, nameOf }),
  ])
  const all = [...changes, ...units, ...verifications, ...proposals].sort(
    (a, b) => Date.parse(b.at) - Date.parse(a.at),
  )
  return {
    entries: all.slice((page - 1) * PAGE, page * PAGE),
    pages: Math.max(1, Math.ceil(all.length / PAGE)),
  }
}

/** Those who keep the sheet or kept it: they know each other's names. */
async function findKeepers(payload: Payload, sheetId: string): Promise<Set<string>> {
  const { docs } = await payload.find({
    collection: SLUGS.memberships,
    where: { and: [{ sheetId: { equals: sheetId } }, { state: { in: ['active', 'ended'] } }] },
    depth: 0,
    limit: 0,
    pagination: false,
    select: { user: true },
    overrideAccess: true,
  })
  return new Set(docs.flatMap(({ user }) => (typeof user === 'string' ? [user] : [])))
}
