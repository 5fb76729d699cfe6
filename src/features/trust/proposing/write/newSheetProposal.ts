import type { RequiredDataFromCollectionSlug } from 'payload'
import { type NewSheet, newSheetLines } from '@/domain/newSheets/newSheet'
import { SLUGS } from '@/domain/slugs'

type Author = { id: string; name: string }

/** A proposed sheet as it is stored, waiting. A service waits under the number of its organisation, which its own replaces once accepted. */
export function newSheetProposal(
  sheet: NewSheet,
  author: Author,
): RequiredDataFromCollectionSlug<'proposals'> {
  return {
    title: sheet.facts.name,
    kind: sheet.kind,
    sheet: sheet.kind === 'newOrganisation' ? SLUGS.organisations : SLUGS.services,
    ...(sheet.kind === 'newService' ? { sheetNumber: sheet.facts.organisation } : {}),
    lines: newSheetLines(sheet).map((line) => ({ ...line, before: null, after: line.after ?? null })),
    author: author.id,
    authorName: author.name,
    state: 'waiting',
  }
}
