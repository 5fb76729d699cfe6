import type { NationalSheet } from '@/domain/nationalSheet/NationalSheet'
import type { NationalSheet as StoredSheet } from '@/payload-types'
import type { NationalDocument } from '../NationalDocument'

/** The columns that are JSON, as an import writes them. */
export type StoredParts = {
  body: Pick<
    NationalSheet,
    'alerts' | 'introduction' | 'body' | 'groups' | 'references' | 'related' | 'more' | 'terms'
  >
  trail: NationalSheet['trail']
  services: NationalSheet['services']
  contacts: NationalSheet['contacts']
  sections: NationalDocument['sections']
}

/** A row of the base as the sheet that was read. */
export function toNationalDocument(stored: StoredSheet): NationalDocument {
  // Imports alone write these columns, from what the reader of the source gave.
  const { body, trail, services, contacts, sections } = stored as unknown as StoredParts
  return {
    sheet: {
      code: stored.code,
      type: stored.type ?? '',
      title: stored.title,
      description: stored.description ?? '',
      audience: stored.audience ?? '',
      subject: stored.themeTitle ?? '',
      modifiedOn: stored.modifiedOn ?? null,
      url: stored.url ?? null,
      trail,
      ...body,
      contacts,
      services,
    },
    sections,
    state: stored.state,
    movedTo: stored.movedTo ?? null,
    goneAt: stored.goneAt ?? null,
    changedAt: stored.changedAt ?? null,
    importedAt: stored.importedAt ?? null,
  }
}
