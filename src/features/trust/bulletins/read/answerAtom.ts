import type { Payload } from 'payload'
import type { ReaderClass } from '@/domain/ReaderClass'
import { SLUGS } from '@/domain/slugs'
import { TooManyRequests } from '@/errors'
import { apiReader } from '@/features/people/api/apiReader'
import { toErrorResponse } from '@/features/people/api/toErrorResponse'
import { openPayload } from '@/infra/openPayload'
import { consumeReadLimit } from '@/infra/rateLimit/consumeReadLimit'
import { bulletinFeed } from '../present/bulletinFeed'
import { readBulletin } from './readBulletin'

/** Bulletins of the feed: those of two years. */
const MOST = 12
const MINUTE = 60

/** The Atom feed of the bulletins as whoever asks may read them: a session, a key of another tool, or anybody where the site is open. */
export async function answerAtom(request: Request): Promise<Response> {
  let payload: Payload | null = null
  try {
    payload = await openPayload()
    const { readerClass, rate } = await apiReader(payload, request.headers)
    const { allowed, retryAfter } = await consumeReadLimit({
      payload,
      key: `atom:${rate.key}`,
      limit: rate.limit,
      windowSeconds: MINUTE,
    })
    if (!allowed) throw new TooManyRequests('Trop de demandes en peu de temps.', retryAfter)
    return new Response(await atomFor(payload, readerClass), {
      headers: {
        'content-type': 'application/atom+xml; charset=utf-8',
        'cache-control': 'private, no-store',
        'x-content-type-options': 'nosniff',
      },
    })
  } catch (error) {
    return toErrorResponse(error, payload)
  }
}

/** The feed of a class: the last bulletins, with the lines that it may read. */
export async function atomFor(payload: Payload, readerClass: ReaderClass): Promise<string> {
  const [{ docs }, site] = await Promise.all([
    payload.find({
      collection: SLUGS.bulletins,
      where: { state: { equals: 'published' } },
      sort: ['-year', '-number'],
      depth: 0,
      limit: MOST,
      pagination: false,
      overrideAccess: true,
    }),
    payload.findGlobal({
      slug: SLUGS.site,
      depth: 0,
      overrideAccess: true,
      select: { name: true, department: true },
    }),
  ])
  const read = await Promise.all(docs.map((bulletin) => readBulletin(payload, readerClass, bulletin)))
  return bulletinFeed(read, site.name)
}
