/** What a person may do for an organisation or a facility: a manager also names the others. */
export const MEMBERSHIP_ROLES = [
  { code: 'manager', label: 'Gestionnaire' },
  { code: 'contributor', label: 'Contributeur' },
  { code: 'reader', label: 'Lecteur' },
] as const
export type MembershipRole = (typeof MEMBERSHIP_ROLES)[number]['code']

export const MEMBERSHIP_STATES = [
  { code: 'invited', label: 'Invitation envoyée' },
  { code: 'asked', label: 'Demande en attente' },
  { code: 'active', label: 'Membre' },
  { code: 'refused', label: 'Demande refusée' },
  { code: 'ended', label: 'Terminée' },
] as const
export type MembershipState = (typeof MEMBERSHIP_STATES)[number]['code']
