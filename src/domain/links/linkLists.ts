/** What is known of the address that texts lead to. */
export const LINK_STATES = [
  { code: 'new', label: 'Jamais vérifié' },
  { code: 'ok', label: 'Répond' },
  { code: 'moved', label: 'A déménagé' },
  { code: 'failing', label: 'Un premier échec' },
  { code: 'broken', label: 'Cassé' },
  { code: 'ignored', label: 'Laissé de côté' },
  { code: 'kept', label: 'Non vérifiable' },
] as const
export type LinkState = (typeof LINK_STATES)[number]['code']

/** Why an address does not answer, or is not asked. */
export const LINK_REASONS = [
  { code: 'gone', label: 'page introuvable' },
  { code: 'error', label: 'erreur du site' },
  { code: 'refused', label: 'accès refusé par le site' },
  { code: 'slow', label: 'pas de réponse à temps' },
  { code: 'unknown', label: 'site introuvable' },
  { code: 'unreachable', label: 'connexion impossible' },
  { code: 'certificate', label: 'certificat invalide' },
  { code: 'loop', label: 'trop de redirections' },
  { code: 'private', label: 'adresse d’un réseau privé' },
] as const
export type LinkReason = (typeof LINK_REASONS)[number]['code']
