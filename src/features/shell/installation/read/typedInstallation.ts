import { parseCookies } from 'payload/shared'
import { z } from 'zod'
import { setCookie } from '@/infra/auth/setCookie'

const NAME = 'repere-installation'
const KEPT_SECONDS = 15 * 60
const LONGEST = 200

const text = z.string().max(LONGEST).default('')
const typedSchema = z.object({
  code: text,
  siteName: text,
  department: text,
  name: text,
  email: text,
  faults: z.record(z.string(), z.string()).default({}),
})

/** What was typed in the form of the installation, without the password, and what is wrong with it by field. */
export type TypedInstallation = z.infer<typeof typedSchema>

/**
 * What the browser brings back of the form that was refused: a cookie that no script reads and that is sent to that page alone, since the code
 * may stand in no address. `null` when there is none.
 */
export function readTyped(headers: Headers): TypedInstallation | null {
  const cookie = parseCookies(headers).get(NAME)
  if (!cookie) return null
  try {
    return typedSchema.safeParse(JSON.parse(Buffer.from(cookie, 'base64url').toString())).data ?? null
  } catch {
    // Altered: the same as none.
    return null
  }
}

/** The `Set-Cookie` that keeps it for a quarter of an hour; `null` forgets it. */
export function typedCookie(typed: TypedInstallation | null): string {
  const short = typed && {
    ...typed,
    ...Object.fromEntries(
      (['code', 'siteName', 'department', 'name', 'email'] as const).map((field) => [
        field,
        typed[field].slice(0, LONGEST),
      ]),
    ),
  }
  const value = short ? Buffer.from(JSON.stringify(short)).toString('base64url') : ''
  const seconds = short ? KEPT_SECONDS : 0
  return setCookie({ name: NAME, value, seconds, path: '/installation', sameSite: 'Strict' })
}
