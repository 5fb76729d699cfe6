const OURS = [
  'wrong',
  'tooMany',
  'inactive',
  'unknownPerson',
  'level',
  'role',
  'expired',
  'unavailable',
  'keyNeeded',
  'keyClass',
  'factor',
  'wrongCode',
  'wrongRecovery',
] as const
const OF_PROVIDER = [
  'OAuthSignin',
  'OAuthCallback',
  'OAuthCreateAccount',
  'OAuthAccountNotLinked',
  'Callback',
  'AccessDenied',
]

export type SignInFault = (typeof OURS)[number] | 'provider' | 'other'

/** The key of the words for a code of the address; `null` when there is none. Whatever is unknown has words too. */
export function signInFault(code: unknown): SignInFault | null {
  if (typeof code !== 'string' || code === '') return null
  if (code === 'CredentialsSignin') return 'wrong'
  if (OF_PROVIDER.includes(code)) return 'provider'
  return OURS.find((known) => known === code) ?? 'other'
}
