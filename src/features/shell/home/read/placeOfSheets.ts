import type { Payload } from 'payload'
import { z } from 'zod'
import type { Change } from '@/features/keeping/changes/Change'
import { editionKinds } from '@/features/registry'

/** What a sheet is about: its themes by id, and the codes of its territory. */
type Place = { themes: string[]; territory: string[] }

/** Kinds need not have both. */
const placeSchema = z.object({
  themes: z.array(z.string()).nullish(),
  territory: z.array(z.string()).nullish(),
})

type Asked = { changes: readonly Change[]; favourites: readonly string[] }

/** What the sheets that changed are about, by id, and the themes of those that a person keeps. One read a kind. */
export async function placeOfSheets(
  payload: Payload,
  { changes, favourites }: Asked,
): Promise<{ ofSheet: ReadonlyMap<string, Place>; keptThemes: ReadonlySet<string> }> {
  if (changes.length === 0) return { ofSheet: new Map(), keptThemes: new Set() }
  const found = await Promise.all(
    editionKinds.map(async (kind) => {
      const ids = [...new Set(changes.flatMap((each) => (each.kind === kind ? [each.sheetId] : [])))]
      if (ids.length === 0) return []
      const { docs } = await payload.find({
        collection: kind,
        where: { or: [{ id: { in: ids } }, { number: { in: [...favourites] } }] },
        depth: 0,
        limit: ids.length + favourites.length,
        pagination: false,
        select: { number: true, themes: true, territory: true },
        overrideAccess: true,
      })
      return docs.map((doc) => ({ id: doc.id, number: doc.number ?? '', place: toPlace(doc) }))
    }),
  )
  const rows = found.flat()
  return {
    ofSheet: new Map(rows.map(({ id, place }) => [id, place])),
    keptThemes: new Set(
      rows.flatMap(({ number, place }) => (favourites.includes(number) ? place.themes : [])),
    ),
  }
}

function toPlace(doc: unknown): Place {
  const { themes, territory } = placeSchema.parse(doc)
  return { themes: themes ?? [], territory: territory ?? [] }
}
