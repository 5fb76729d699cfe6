import type { Payload } from 'payload'
import { SLUGS } from '@/domain/slugs'
import type { ContactForIndex, ThemeForIndex } from '@/features/sheets/index/NamesForIndex'
import { indexedThemes } from './indexedThemes'

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
  return {
    contacts: new Map(contacts.docs.map((row) => [row.id, row])),
    themes: await indexedThemes(payload),
  }
}
