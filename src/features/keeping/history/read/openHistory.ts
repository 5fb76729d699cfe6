import { notFound } from 'next/navigation'
import type { Payload } from 'payload'
import { cache } from 'react'
import { canActForSheet } from '@/access/memberRights'
import { readerClassOf } from '@/access/roles'
import { membershipsOf } from '@/features/keeping/memberships/read/membershipsOf'
import { requireUser } from '@/features/people/session/read/requireUser'
import type { User } from '@/payload-types'
import type { HistorySheet } from '../HistorySheet'
import { historyPath } from '../historyPath'
import { findHistorySheet } from './findHistorySheet'

type Opened = { payload: Payload; user: User; sheet: HistorySheet; mayEdit: boolean }

/** The history of a sheet for its members and editors; for anybody else there is no such page. `service`: the number of a service of it. Once a request. */
export const openHistory = cache(async function openHistory(
  number: string,
  service: string | null,
): Promise<Opened> {
  const { payload, user } = await requireUser(historyPath({ number, service }))
  const [sheet, held] = await Promise.all([
    findHistorySheet({ payload, readerClass: readerClassOf(user), number, service }),
    membershipsOf(payload, user.id),
  ])
  if (!sheet || !canActForSheet(user, held, sheet.kept, 'read')) notFound()
  return { payload, user, sheet, mayEdit: canActForSheet(user, held, sheet.kept, 'edit') }
})
