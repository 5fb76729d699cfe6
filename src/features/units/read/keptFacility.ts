import { notFound } from 'next/navigation'
import type { Payload } from 'payload'
import { canActForSheet } from '@/access/memberRights'
import { findKeptSheet, type Sheet } from '@/features/memberships/read/findKeptSheet'
import { membershipsOf } from '@/features/memberships/read/membershipsOf'
import { requireUser } from '@/features/session/read/requireUser'

type Kept = { payload: Payload; sheet: Sheet; mayEdit: boolean }

/**
 * The facility of a number for a page of those who keep it (`page`: its path after the number). A stranger signs in; for anybody who
 * does not keep the facility there is no such page.
 */
export async function keptFacility(number: string, page: string): Promise<Kept> {
  const { payload, user } = await requireUser(`/mes-fiches/${encodeURIComponent(number)}/${page}`)
  const [sheet, held] = await Promise.all([
    findKeptSheet({ payload, number }),
    membershipsOf(payload, user.id),
  ])
  if (sheet?.kind !== 'facilities' || !canActForSheet(user, held, sheet, 'read')) notFound()
  return { payload, sheet, mayEdit: canActForSheet(user, held, sheet, 'edit') }
}
