import type { Area } from '@/domain/authentication/areas'
import type { ReaderClass } from '@/domain/ReaderClass'

/** A person may hold several. `helpdesk` opens accounts again and reads nothing else; `administrator` may do that too. */
export const ROLES = [
  'administrator',
  'editor',
  'agent',
  'coordinator',
  'direction',
  'partner',
  'facility',
  'helpdesk',
] as const
export type Role = (typeof ROLES)[number]

/** What access needs to know of whoever asks; `null` is anonymous. */
export type Reader =
  | {
      roles?: readonly Role[] | null | undefined
      active?: boolean | null | undefined
      /** The areas whose rule the session of this instant does not meet: whoever asks must first prove who they are. */
      closedAreas?: readonly Area[]
    }
  | null
  | undefined

const AGENT_ROLES: readonly Role[] = ['administrator', 'editor', 'agent', 'coordinator', 'direction']
const PARTNER_ROLES: readonly Role[] = ['partner', 'facility']

/** Tells whether the person is active and holds one of these roles. */
export function hasRole(reader: Reader, ...roles: readonly Role[]): boolean {
  if (!reader || reader.active === false) return false
  return (reader.roles ?? []).some((role) => roles.includes(role))
}

export const isAdministrator = (reader: Reader): boolean => hasRole(reader, 'administrator')

/** Editors keep the content; administrators may do what editors do. */
export const isEditor = (reader: Reader): boolean => hasRole(reader, 'editor', 'administrator')

/** Who looks accounts up, unblocks them and revokes what was lost. */
export const isHelpdesk = (reader: Reader): boolean => hasRole(reader, 'helpdesk', 'administrator')

/** Whose account takes two people to open: those who rule others, and those with rights over placements. */
export const needsSecondPerson = (reader: { roles?: readonly Role[] | null | undefined }): boolean =>
  hasRole({ roles: reader.roles }, 'administrator', 'coordinator')

/** Whoever may keep sheets of their own: the roles that memberships give. */
export const isKeeper = (reader: Reader): boolean => hasRole(reader, ...PARTNER_ROLES)

/** The reader class of a person; `public` for whoever has no role. Whether `public` may read at all is the site's choice. */
export function readerClassOf(reader: Reader): ReaderClass {
  if (hasRole(reader, ...AGENT_ROLES)) return 'agents'
  return isKeeper(reader) ? 'partners' : 'public'
}

/** Tells whether the session of whoever asks meets the rule of an area; jobs and commands, which have none, do. */
export function reaches(reader: Reader, area: Area): boolean {
  return reader?.closedAreas?.includes(area) !== true
}
