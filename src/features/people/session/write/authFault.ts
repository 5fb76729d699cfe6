import { env } from '@/env'

type Asked = { method: string; nextauth: readonly string[]; backs: readonly string[] }

/** What next-auth would answer with a fault of the server is a fault of whoever asks: told in words, `null` where there is none. */
export function authFault({ method, nextauth, backs }: Asked): Response | null {
  if (backs.some((back) => back !== '' && !isReturnAddress(back)))
    return refuse(400, 'invalid_input', 'L’adresse de retour est illisible.', 'callbackUrl')
  if (method !== 'POST' && nextauth[0] === 'callback' && nextauth[1] === 'credentials')
    return refuse(405, 'invalid_input', 'La connexion se fait par le formulaire de la page /connexion.')
  return null
}

/** Tells whether a text is an address that a browser can be sent to: of the web, or a path of this site. */
export function isReturnAddress(text: string): boolean {
  const base = text.startsWith('/') ? env.SITE_URL : undefined
  return URL.canParse(text, base) && /^https?:$/.test(new URL(text, base).protocol)
}

const refuse = (status: number, code: string, message: string, field?: string) =>
  Response.json(
    { error: { code, message, ...(field ? { field } : {}) } },
    { status, headers: { 'cache-control': 'no-store' } },
  )
