import type { Payload } from 'payload'
import { publishedForClass } from '@/access/publishedForReader'
import type { ReaderClass } from '@/domain/ReaderClass'
import { SLUGS } from '@/domain/slugs'
import type { VersionedScheme } from '../present/VersionedScheme'

type Citing = Pick<VersionedScheme, 'contacts' | 'themes'>

/** Names of the themes of these schemes, and of their contacts that this class may read, by id: the others are never named. Two reads. */
export async function namesInSchemes(
  payload: Payload,
  readerClass: ReaderClass,
  schemes: readonly Citing[],
): Promise<Map<string, string>> {
  const ids = [...new Set(schemes.flatMap(({ contacts }) => (contacts ?? []).map(String)))]
  const themeIds = [...new Set(schemes.flatMap(({ themes }) => (themes ?? []).map(String)))]
  const asked = { depth: 0, limit: 0, pagination: false, overrideAccess: true } as const
  const [organisations, themes] = await Promise.all([
    payload.find({
      ...asked,
      collection: SLUGS.organisations,
      where: { and: [publishedForClass(readerClass), { id: { in: ids } }] },
      select: { name: true },
    }),
    payload.find({
      ...asked,
      collection: SLUGS.themes,
      where: { id: { in: themeIds } },
      select: { title: true },
    }),
  ])
  return new Map([
    ...organisations.docs.map(({ id, name }) => [id, name] as const),
    ...themes.docs.map(({ id, title }) => [id, title] as const),
  ])
}
