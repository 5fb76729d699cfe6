import type { Role } from '@/access/roles'

/** The roles as people say them. */
export const ROLE_LABELS: Readonly<Record<Role, string>> = {
  administrator: 'Administrateur',
  editor: 'Éditeur',
  agent: 'Travailleur social',
  coordinator: 'Coordinateur',
  direction: 'Direction',
  partner: 'Partenaire',
  facility: 'Lieu d’accueil',
  helpdesk: 'Assistance',
}
