import { env } from '@/env'
import { isSecureSite } from './isSecureSite'

const ONE_YEAR = 31_536_000

/** The content security policy of one answer: scripts run by their nonce alone. */
export function contentSecurityPolicy(nonce: string): string {
  const isDevelopment = env.NODE_ENV === 'development'
  const map = env.MAP_STYLE_URL && URL.canParse(env.MAP_STYLE_URL) ? [new URL(env.MAP_STYLE_URL).origin] : []
  const issuer = env.OIDC_ISSUER ? [new URL(env.OIDC_ISSUER).origin] : []
  const directives: Record<string, string[]> = {
    'default-src': ["'self'"],
    // React's development build evaluates code to show the stacks of the server.
    'script-src': [
      "'self'",
      `'nonce-${nonce}'`,
      "'strict-dynamic'",
      ...(isDevelopment ? ["'unsafe-eval'"] : []),
    ],
    'style-src': ["'self'", "'unsafe-inline'"],
    'img-src': ["'self'", 'data:', 'blob:', ...map],
    'font-src': ["'self'", 'data:'],
    'connect-src': ["'self'", ...map, ...(isDevelopment ? ['ws:'] : [])],
    'worker-src': ["'self'", 'blob:'],
    'frame-ancestors': ["'none'"],
    'base-uri': ["'none'"],
    // The form of the sign-in is answered by a redirect to the identity provider.
    'form-action': ["'self'", ...issuer],
    'object-src': ["'none'"],
  }
  return Object.entries(directives)
    .map(([name, values]) => `${name} ${values.join(' ')}`)
    .join('; ')
}

/** The page that reads without a network, and its files: it is kept by the browser, where a nonce would stay the same for ever. */
export const OFFLINE_PATH = /^\/hors-ligne(\/|$)/

/** The policy of that page: its own files alone, and no form that leaves it. */
export const OFFLINE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ')

/** What every answer carries besides, by name. */
export const SECURITY_HEADERS: Readonly<Record<string, string>> = {
  ...(isSecureSite ? { 'Strict-Transport-Security': `max-age=${ONE_YEAR}; includeSubDomains` } : {}),
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=(self), payment=(), usb=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
}
