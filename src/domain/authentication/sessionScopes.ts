/** What a session opens: the whole portal, or nothing but the page where keys are enrolled. */
export const SESSION_SCOPES = [
  { code: 'whole', label: 'tout le portail' },
  { code: 'enrolment', label: 'l’enregistrement d’une clé seulement' },
] as const
export type SessionScope = (typeof SESSION_SCOPES)[number]['code']
