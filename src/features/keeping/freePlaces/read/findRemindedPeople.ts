import type { Payload } from 'payload'
import type { ReminderStage } from '@/domain/facility/remindersDue'
import { SLUGS } from '@/domain/slugs'

/** Who is written to for each stage, by e-mail. */
export type RemindedPeople = {
  of: (facilityId: string, stage: ReminderStage) => string[]
}

/**
 * Who is reminded of a facility's places: its contributors (else its managers), its managers, then every coordinator. Where nobody
 * holds a role the next stage is the first to be heard. Three reads.
 */
export async function findRemindedPeople(payload: Payload): Promise<RemindedPeople> {
  const everything = { limit: 0, pagination: false, depth: 0, overrideAccess: true } as const
  const { docs: held } = await payload.find({
    collection: SLUGS.memberships,
    where: { and: [{ sheet: { equals: 'facilities' } }, { state: { equals: 'active' } }] },
    select: { sheetId: true, role: true, user: true },
    ...everything,
  })
  const ids = [...new Set(held.flatMap(({ user }) => (typeof user === 'string' ? [user] : [])))]
  const { docs: people } = await payload.find({
    collection: SLUGS.users,
    where: {
      and: [
        { active: { not_equals: false } },
        { or: [{ id: { in: ids } }, { roles: { contains: 'coordinator' } }] },
      ],
    },
    select: { email: true, roles: true },
    ...everything,
  })
  const emails = new Map(people.map(({ id, email }) => [id, email]))
  const coordinators = people.filter(({ roles }) => roles.includes('coordinator')).map(({ email }) => email)
  const keepers = (facilityId: string, role: 'manager' | 'contributor') =>
    held
      .filter((row) => row.sheetId === facilityId && row.role === role)
      .flatMap(({ user }) => emails.get(String(user)) ?? [])
  return {
    of: (facilityId, stage) => {
      if (stage === 'coordinator') return coordinators
      const managers = keepers(facilityId, 'manager')
      if (stage === 'manager') return managers
      const contributors = keepers(facilityId, 'contributor')
      return contributors.length > 0 ? contributors : managers
    },
  }
}
