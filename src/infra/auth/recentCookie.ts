import { type Recent, readRecent, writeRecent } from '@/domain/recent/recentNumbers'
import { hashToken } from './hashToken'
import { hostCookieName } from './hostCookieName'
import { setCookie } from './setCookie'

/** Name of the cookie that holds the numbers of the sheets opened last: they stay on the device, never on the server. */
export const RECENT_COOKIE = hostCookieName('repere.recent')

const MARK_LENGTH = 16
const KEPT_DAYS = 30

/** Whose the list is, without telling who: the beginning of a hash of the account's id. */
export const ownerMark = (userId: string): string => hashToken(`recent:${userId}`).slice(0, MARK_LENGTH)

/** The `Set-Cookie` of a list: thirty days from the last opened sheet, or until the window closes. */
export function recentCookie(recent: Recent): string {
  const value = writeRecent(recent)
  return setCookie({
    name: RECENT_COOKIE,
    value,
    ...(recent.isPassing ? {} : { seconds: KEPT_DAYS * 24 * 3600 }),
  })
}

/** The `Set-Cookie` that forgets it. */
export function expiredRecentCookie(): string {
  return setCookie({ name: RECENT_COOKIE, value: '', seconds: 0 })
}

type SignIn = { userId: string; isSharedPost: boolean; cookie: string | undefined }

/** The `Set-Cookie` of a sign-in: the list goes on for whom it belongs to, and starts empty for anybody else and on a shared post. */
export function startedRecentCookie({ userId, isSharedPost, cookie }: SignIn): string {
  const owner = ownerMark(userId)
  const known = readRecent(cookie ?? '')
  const isOwn = known?.owner === owner && !known.isPassing && !isSharedPost
  return recentCookie({ owner, isPassing: isSharedPost, numbers: isOwn ? known.numbers : [] })
}
