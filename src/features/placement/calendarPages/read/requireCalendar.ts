import { notFound } from 'next/navigation'
import type { Payload } from 'payload'
import { cache } from 'react'
import { mayCoordinatePlaces } from '@/access/placementRights'
import { membershipsOf } from '@/features/keeping/memberships/read/membershipsOf'
import { requireUser } from '@/features/people/session/read/requireUser'
import { findKeptSheet } from '@/features/sheets/reference/findSheet'
import type { KeptSheet } from '@/features/sheets/reference/SheetReference'
import type { User } from '@/payload-types'
import { type CalendarDesk, calendarPath } from '../calendarPath'
import { type CalendarRights, calendarRights } from './calendarRights'

export type OpenedCalendar = {
  payload: Payload
  user: User
  sheet: KeptSheet
  desk: CalendarDesk
  rights: CalendarRights
}

/**
 * The facility of a number for a page of its calendar: its members, or coordinators at their own address. Nobody else, editors
 * included: a calendar speaks of children. A stranger signs in; for anybody else there is no such page.
 */
export const requireCalendar = cache(async function requireCalendar(
  desk: CalendarDesk,
  number: string,
): Promise<OpenedCalendar> {
  const { payload, user } = await requireUser(calendarPath(desk, number))
  const [sheet, held] = await Promise.all([
    findKeptSheet({ payload, number }),
    membershipsOf(payload, user.id),
  ])
  if (sheet?.kind !== 'facilities') notFound()
  const rights = calendarRights(user, held, sheet.id)
  const isAtOwnDesk = desk === 'coordinator' ? mayCoordinatePlaces(user) : rights.isMember
  if (!isAtOwnDesk) notFound()
  return { payload, user, sheet, desk, rights }
})
