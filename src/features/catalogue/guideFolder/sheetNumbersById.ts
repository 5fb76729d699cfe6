import type { Payload } from 'payload'
import { findSheets, namedIn } from '@/features/sheets/reference/findSheets'
import { relationId } from '@/infra/database/relationId'
import type { Article } from '@/payload-types'

/** The numbers of the sheets that these are related to, by id: a read a kind at most. */
export async function sheetNumbersById(
  payload: Payload,
  articles: readonly Pick<Article, 'related'>[],
): Promise<ReadonlyMap<string, string>> {
  const named = articles.flatMap(({ related }) =>
    (related ?? []).flatMap(({ relationTo, value }) => {
      const id = relationId(value)
      return id ? [{ kind: relationTo, id }] : []
    }),
  )
  const found = named.length > 0 ? await findSheets({ payload, where: namedIn(named) }) : []
  return new Map(found.map(({ id, number }) => [id, number]))
}
