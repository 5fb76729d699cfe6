import { localPath } from '@/domain/localPath'
import { expiredFamilyCookie, familyCookie } from '@/infra/auth/familyCookie'
import { isSameOrigin } from '@/infra/auth/isSameOrigin'
import { seeOther } from '@/infra/http/seeOther'
import { without, withValues } from '@/ui/filters/searchUrl'
import { communePlace } from '../read/placeOfCommune'

type Args = { headers: Headers; commune: string | null; back: string | null }

/**
 * Keeps the family's commune (INSEE code) for the session, or forgets it without one, and leads back to where one was. A page of
 * another site keeps and forgets nothing.
 */
export function answerFamily({ headers, commune, back }: Args): Response {
  const place = communePlace(commune ?? '')
  const answer = seeOther(place ? placed(localPath(back), place.code) : unplaced(localPath(back)))
  if (isFromElsewhere(headers)) return answer
  answer.headers.append('Set-Cookie', place ? familyCookie(place.code) : expiredFamilyCookie())
  return answer
}

/** A link of another site has no `Origin`; browsers say of it where it comes from. */
function isFromElsewhere(headers: Headers): boolean {
  return !isSameOrigin(headers) || headers.get('sec-fetch-site') === 'cross-site'
}

function placed(back: string, code: string): string {
  const { path, params } = read(back)
  params.delete('ailleurs')
  return withValues(params, 'commune', [code], path)
}

function unplaced(back: string): string {
  const { path, params } = read(back)
  return without(params, ['commune', 'lieu', 'near', 'radius', 'ailleurs'], path)
}

function read(back: string): { path: `/${string}`; params: URLSearchParams } {
  const { pathname, searchParams } = new URL(back, 'http://localhost')
  return { path: `/${pathname.slice(1)}`, params: searchParams }
}
