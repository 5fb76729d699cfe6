/** How the helpdesk made sure of whom it speaks to, before it unblocks an account. There is no other way, and none is left out. */
export const IDENTITY_CHECKS = [
  { code: 'callback', label: 'Rappel au numéro connu du service' },
  { code: 'card', label: 'En personne, carte professionnelle ou d’identité' },
  { code: 'manager', label: 'Par le supérieur hiérarchique, joint à son numéro' },
  { code: 'video', label: 'En visioconférence, visage et carte' },
] as const
export type IdentityCheck = (typeof IDENTITY_CHECKS)[number]['code']
