import type { NationalSheet } from '@/domain/nationalSheet/NationalSheet'
import type { StoredParts } from '@/features/catalogue/nationalSheets/present/toNationalDocument'
import { hashedParts, type NationalHashes } from './nationalHashes'

/** The theme of a sheet and the file right above it. A theme is its own. */
export function placeOf({ code, type, title, subject, trail }: NationalSheet) {
  const above = trail.filter((step) => step.code !== code && /^N\d+$/.test(step.code))
  const theme = above[0] ?? (type === 'Theme' ? { code, title } : null)
  return {
    themeCode: theme?.code ?? null,
    themeTitle: subject || theme?.title || null,
    parentCode: above.at(-1)?.code ?? null,
  }
}

/** A sheet as the columns of its row, but for where it stands. */
export function nationalColumns(sheet: NationalSheet, hashes: NationalHashes) {
  const { code, type, title, description, audience, modifiedOn, url } = sheet
  const { alerts, introduction, body, groups, references, related, more, terms } = sheet
  const parts: StoredParts = {
    body: { alerts, introduction, body, groups, references, related, more, terms },
    trail: sheet.trail,
    services: sheet.services,
    contacts: sheet.contacts,
    sections: hashedParts(sheet),
  }
  return {
    code,
    kind: code.slice(0, 1),
    type,
    title,
    description,
    audience,
    ...placeOf(sheet),
    modifiedOn,
    url,
    ...parts,
    ...hashes,
  }
}
