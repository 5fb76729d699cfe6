import { env } from '@/env'

const LOCAL = ['localhost', '127.0.0.1', '[::1]']
const isLocal = ({ hostname }: URL): boolean => LOCAL.includes(hostname)

/** A portal that is itself served on this machine (trials, tests) may have neighbours there; one of the Internet never. */
export const isTrialSite = (): boolean => isLocal(new URL(env.SITE_URL)) && !env.SITE_URL.startsWith('https:')

/**
 * The origin of a portal from what somebody typed, `https://repere.exemple.fr`; `null` for what is no address of a site, is not https, or
 * bears a name and a password.
 */
export function neighbourOrigin(typed: string): string | null {
  const text = typed.trim()
  if (text.length > 200 || !URL.canParse(text)) return null
  const url = new URL(text)
  if (url.username || url.password || url.pathname !== '/' || url.search || url.hash) return null
  const isSafe = url.protocol === 'https:' || (url.protocol === 'http:' && isLocal(url) && isTrialSite())
  return isSafe && url.origin !== new URL(env.SITE_URL).origin ? url.origin : null
}
