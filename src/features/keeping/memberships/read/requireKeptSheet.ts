import { notFound } from 'next/navigation'
import type { Payload } from 'payload'
import { cache } from 'react'
import { canActForSheet, type SheetOperation } from '@/access/memberRights'
import { keepingPath } from '@/domain/sheet/keepingPath'
import { requireUser } from '@/features/people/session/read/requireUser'
import { findKeptSheet } from '@/features/sheets/reference/findSheet'
import type { KeptSheet } from '@/features/sheets/reference/SheetReference'
import type { User } from '@/payload-types'
import { membershipsOf } from './membershipsOf'

type Kept = {
  payload: Payload
  user: User
  sheet: KeptSheet
  /** The memberships of the person, of every sheet. */
  held: Awaited<ReturnType<typeof membershipsOf>>
  may: (operation: SheetOperation) => boolean
}

/**
 * The sheet of a number for a page of those who keep it; `page` is its path after the number, `''` for the first one. A stranger
 * signs in; for anybody who may not do `operation` there is no such page. Once a request for the page and its title.
 */
export const requireKeptSheet = cache(async function requireKeptSheet(
  number: string,
  page: string,
  operation: SheetOperation = 'read',
): Promise<Kept> {
  const path = [keepingPath(number), page].filter(Boolean).join('/')
  const { payload, user } = await requireUser(path)
  const [sheet, held] = await Promise.all([
    findKeptSheet({ payload, number }),
    membershipsOf(payload, user.id),
  ])
  if (!sheet || !canActForSheet(user, held, sheet, operation)) notFound()
  return { payload, user, sheet, held, may: (other) => canActForSheet(user, held, sheet, other) }
})
