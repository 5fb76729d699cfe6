/** What a person proved who they are with. A step-up replaces what the session was opened with. */
export const FACTORS = [
  { code: 'password', label: 'mot de passe' },
  { code: 'password-totp', label: 'mot de passe et code de l’application' },
  { code: 'key', label: 'clé de connexion' },
  { code: 'recovery', label: 'code de secours' },
  { code: 'unblock', label: 'code de déblocage' },
  { code: 'oidc', label: 'compte professionnel' },
] as const
export type Factor = (typeof FACTORS)[number]['code']
