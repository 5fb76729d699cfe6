import type { HeldRight } from '@/access/memberRights'
import { mayCoordinatePlaces } from '@/access/placementRights'
import type { Reader } from '@/access/roles'

/** What a person may do in the calendar of a facility. */
export type CalendarRights = {
  isMember: boolean
  read: boolean
  /** Type arrivals, absences, what is out of service. */
  edit: boolean
  /** Add a place, end its service, change its name. */
  manage: boolean
  /** Open a surnombre, pass over a rule that warns. */
  coordinate: boolean
}

/**
 * The rights of a person on the calendar of a facility, by the memberships held now: a reader reads, a contributor types, a manager
 * adds places; coordinators do all of it, and open surnombres. Editors and those who direct have none: a calendar speaks of children.
 */
export function calendarRights(
  person: Reader,
  held: readonly HeldRight[],
  facilityId: string,
): CalendarRights {
  const coordinate = mayCoordinatePlaces(person)
  const isActive = Boolean(person) && person?.active !== false
  const role = isActive
    ? held.find(({ sheet, sheetId }) => sheet === 'facilities' && sheetId === facilityId)?.role
    : undefined
  return {
    isMember: role !== undefined,
    read: coordinate || role !== undefined,
    edit: coordinate || role === 'manager' || role === 'contributor',
    manage: coordinate || role === 'manager',
    coordinate,
  }
}
