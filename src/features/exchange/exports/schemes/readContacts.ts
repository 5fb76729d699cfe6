import type { Payload } from 'payload'
import { publishedForClass } from '@/access/publishedForReader'
import type { ReaderClass } from '@/domain/ReaderClass'
import { SLUGS } from '@/domain/slugs'
import type { Organisation, Scheme } from '@/payload-types'

/** The names of the organisations to ask for these schemes, as far as the class may read them, by id. */
export async function readContacts(
  payload: Payload,
  readerClass: ReaderClass,
  schemes: readonly Scheme[],
): Promise<Map<string, Pick<Organisation, 'id' | 'name'>>> {
  const ids = [...new Set(schemes.flatMap(({ contacts }) => (contacts ?? []).map(String)))]
  if (ids.length === 0) return new Map()
  const { docs } = await payload.find({
    collection: SLUGS.organisations,
    where: { and: [{ id: { in: ids } }, publishedForClass(readerClass)] },
    depth: 0,
    limit: ids.length,
    pagination: false,
    select: { name: true },
    overrideAccess: true,
  })
  return new Map(docs.map((organisation) => [organisation.id, organisation]))
}
