import { SLUGS } from '@collections/slugs'
import type { Payload } from 'payload'
import type { ContactForIndex, ThemeForIndex } from '@/features/schemes/present/toSearchDocument'

const MOST_THEMES = 2000

/** The themes and published organisations whose names the documents of schemes carry: two reads. */
export async function indexedNames(
  payload: Payload,
  contactIds: readonly string[],
): Promise<{ contacts: Map<string, ContactForIndex>; themes: Map<string, ThemeForIndex> }> {
  const contacts = contactIds.length
    ? await payload.find({
        collection: SLUGS.organisations,
        where: { and: [{ id: { in: [...contactIds] } }, { _status: { equals: 'published' } }] },
        depth: 0,
        limit: contactIds.length,
        pagination: false,
        select: { name: true, acronym: true, number: true, audience: true, _status: true },
        overrideAccess: true,
      })
    : { docs: [] }
  const themes = await payload.find({
    collection: SLUGS.themes,
    depth: 0,
    limit: MOST_THEMES,
    pagination: false,
    select: { title: true, slug: true, parent: true },
    overrideAccess: true,
  })
  return { contacts: byId<ContactForIndex>(contacts.docs), themes: byId<ThemeForIndex>(themes.docs) }
}

function byId<Row extends { id: string }>(rows: readonly Row[]): Map<string, Row> {
  return new Map(rows.map((row) => [row.id, row]))
}
