/** What the journal records: everything that people of the extranet do to rights and sheets, and what was refused to them. */
export const AUDIT_ACTIONS = [
  { code: 'membershipInvited', label: 'Membre invité' },
  { code: 'membershipAccepted', label: 'Invitation acceptée' },
  { code: 'membershipReminded', label: 'Invitation rappelée' },
  { code: 'membershipPurged', label: 'Invitation sans réponse effacée' },
  { code: 'membershipAsked', label: 'Demande à rejoindre une fiche' },
  { code: 'requestAccepted', label: 'Demande acceptée' },
  { code: 'requestRefused', label: 'Demande refusée' },
  { code: 'membershipRoleChanged', label: 'Rôle changé' },
  { code: 'membershipEnded', label: 'Membre retiré' },
  { code: 'membershipLeft', label: 'Fiche quittée' },
  { code: 'sheetHandedBack', label: 'Fiche rendue aux éditeurs' },
  { code: 'accountWarned', label: 'Compte dormant prévenu' },
  { code: 'accountClosed', label: 'Compte dormant fermé' },
  { code: 'refused', label: 'Geste refusé' },
] as const
export type AuditAction = (typeof AUDIT_ACTIONS)[number]['code']
