import type { Payload } from 'payload'
import { publishedForClass } from '@/access/publishedForReader'
import type { ReaderClass } from '@/domain/ReaderClass'
import { SLUGS } from '@/domain/slugs'
import { indexedThemes } from '@/features/sheets/index/indexedThemes'
import type { SheetName } from './parts'

type Args = {
  payload: Payload
  readerClass: ReaderClass
  /** Internal ids of the organisations that are named. */
  organisations: readonly unknown[]
  withThemes: boolean
}

/** The names of what items mention, by internal id: organisations that the class may read, themes by their slug. */
export async function sheetNames({
  payload,
  readerClass,
  organisations,
  withThemes,
}: Args): Promise<Map<string, SheetName>> {
  const ids = [...new Set(organisations.flatMap((id) => (id ? [String(id)] : [])))]
  const names = new Map<string, SheetName>()
  if (ids.length > 0) {
    const { docs } = await payload.find({
      collection: SLUGS.organisations,
      where: { and: [{ id: { in: ids } }, publishedForClass(readerClass)] },
      depth: 0,
      limit: ids.length,
      pagination: false,
      select: { number: true, name: true },
      overrideAccess: true,
    })
    for (const { id, number, name } of docs) names.set(id, { number: number ?? '', name })
  }
  if (withThemes)
    for (const { id, slug, title } of (await indexedThemes(payload)).values())
      names.set(id, { number: slug, name: title })
  return names
}
