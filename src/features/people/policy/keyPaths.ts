import type { Area } from '@/domain/authentication/areas'

/** Where a person keeps what they sign in with. */
export const KEYS_PATH = '/compte/cles'

/** The same, for somebody who is led there before going on to `back`. */
export function toEnrolPath(back: string): string {
  return `${KEYS_PATH}?${new URLSearchParams({ info: 'toEnrol', ...(back === '/' ? {} : { retour: back }) })}`
}

/** Where a person confirms who they are, before `back`, a path of this site; `area` is the part of the product that asks. */
export function confirmPath(back: string, area?: Area): string {
  return `/confirmer-identite?${new URLSearchParams({ ...(area ? { partie: area } : {}), retour: back })}`
}

/** Where the code of an application, or a recovery code, is typed after a right password. */
export const CODE_PATH = '/connexion/code'

/** Where a recovery code stands for a key that is not there. */
export const RECOVERY_PATH = '/connexion/secours'
