import { notFound } from 'next/navigation'
import type { Payload } from 'payload'
import { canActForSheet, type SheetOperation } from '@/access/memberRights'
import { keepingPath } from '@/domain/sheet/keepingPath'
import { requireUser } from '@/features/session/read/requireUser'
import type { User } from '@/payload-types'
import { findKeptSheet, type Sheet } from './findKeptSheet'
import { membershipsOf } from './membershipsOf'

type KeptSheet = {
  payload: Payload
  user: User
  sheet: Sheet
  /** The memberships of the person, of every sheet. */
  held: Awaited<ReturnType<typeof membershipsOf>>
  may: (operation: SheetOperation) => boolean
}

/**
 * The sheet of a number for a page of those who keep it; `page` is its path after the number, `''` for the first one. A stranger
 * signs in; for anybody who may not do `operation` there is no such page.
 */
export async function requireKeptSheet(
  number: string,
  page: string,
  operation: SheetOperation = 'read',
): Promise<KeptSheet> {
  const path = [keepingPath(number), page].filter(Boolean).join('/')
  const { payload, user } = await requireUser(path)
  const [sheet, held] = await Promise.all([
    findKeptSheet({ payload, number }),
    membershipsOf(payload, user.id),
  ])
  if (!sheet || !canActForSheet(user, held, sheet, operation)) notFound()
  return { payload, user, sheet, held, may: (other) => canActForSheet(user, held, sheet, other) }
}
