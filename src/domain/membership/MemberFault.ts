/** Why a gesture on members was not done; each has its words in the portal. */
export const MEMBER_FAULTS = [
  'refused',
  'unknown',
  'alreadyMember',
  'alreadyInvited',
  'tooMany',
  'lastManager',
  'gone',
  'closedAccount',
  'invalid',
  'unsent',
  'name',
] as const
export type MemberFault = (typeof MEMBER_FAULTS)[number]
