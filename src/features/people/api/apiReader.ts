import { createHash } from 'node:crypto'
import type { Payload } from 'payload'
import { readerClassOf } from '@/access/roles'
import { siteIsOpenTo } from '@/access/siteIsOpenTo'
import type { ReaderClass } from '@/domain/ReaderClass'
import { SLUGS } from '@/domain/slugs'
import { NotSignedIn } from '@/errors'
import { readerRate } from './readerRate'

/** Who calls the JSON: a key of another tool, a signed-in person, or an anonymous reader of an open site. */
export type ApiReader = { readerClass: ReaderClass; rate: { key: string; limit: number } }

/** @throws NotSignedIn when the key is unknown or revoked, or when nobody is signed in on a closed site. */
export async function apiReader(payload: Payload, headers: Headers): Promise<ApiReader> {
  const bearer = /^Bearer\s+(\S+)$/i.exec(headers.get('authorization') ?? '')?.[1]
  return bearer ? keyReader(payload, bearer) : sessionReader(payload, headers)
}

/**
 * Who asks a page, by the session alone: a key of the JSON opens no page.
 * @throws NotSignedIn when nobody is signed in on a closed site.
 */
export async function sessionReader(payload: Payload, headers: Headers): Promise<ApiReader> {
  const { user } = await payload.auth({ headers })
  const readerClass = readerClassOf(user)
  if (!(await siteIsOpenTo(payload, readerClass))) throw new NotSignedIn('Connectez-vous pour chercher.')
  return { readerClass, rate: await readerRate({ user, readerClass }, headers) }
}

async function keyReader(payload: Payload, key: string): Promise<ApiReader> {
  const hash = createHash('sha256').update(key).digest('hex')
  const { docs } = await payload.find({
    collection: SLUGS.apiKeys,
    where: { and: [{ hash: { equals: hash } }, { revoked: { not_equals: true } }] },
    depth: 0,
    limit: 1,
    pagination: false,
    select: { readerClass: true, ratePerMinute: true },
    overrideAccess: true,
  })
  const known = docs[0]
  if (!known) throw new NotSignedIn('Clé d’interface inconnue ou révoquée.')
  return { readerClass: known.readerClass, rate: { key: `key:${known.id}`, limit: known.ratePerMinute } }
}
