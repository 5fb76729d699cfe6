import type { NextRequest } from 'next/server'
import { readRecent, withOpened } from '@/domain/recent/recentNumbers'
import { parseSheetNumber, sheetPath } from '@/domain/sheet/sheetNumber'
import { RECENT_COOKIE, recentCookie } from '@/infra/auth/recentCookie'

/**
 * The `Set-Cookie` that puts the sheet of an address before those opened in this browser until now; `null` for any other page, for what
 * is only fetched ahead, and where nobody has signed in. Whether it exists and may be read is asked when the list is shown.
 */
export function noteOpened(request: NextRequest): string | null {
  const { pathname } = request.nextUrl
  const number = parseSheetNumber(pathname.split('/').at(-1) ?? '')?.number
  if (request.method !== 'GET' || !number || sheetPath(number) !== pathname) return null
  if (/prefetch/.test(`${request.headers.get('purpose')} ${request.headers.get('sec-purpose')}`)) return null
  const recent = readRecent(request.cookies.get(RECENT_COOKIE)?.value ?? '')
  return recent && recentCookie(withOpened(recent, number))
}
