import type { Payload } from 'payload'
import { currentNationalFeed } from '@/access/currentNationalFeed'
import { SLUGS } from '@/domain/slugs'
import type { ConcernedSheet, NationalChange } from '../NationalChange'
import { whereNational } from '../nationalLists'

/** The columns that are JSON, as an import writes them; the first ones said nothing of the work on each local sheet. */
type StoredParts = Pick<NationalChange, 'passages' | 'figures'> & {
  local: (Omit<ConcernedSheet, 'work'> & Partial<Pick<ConcernedSheet, 'work'>>)[]
}

/** A national change with its texts and the local sheets that it concerns; `null` when there is none. For editors alone: the caller checks. */
export async function findNationalChange(payload: Payload, id: string): Promise<NationalChange | null> {
  const { docs } = await payload.find({
    collection: SLUGS.nationalChanges,
    where: { and: [{ id: { equals: id } }, whereNational('tous', await currentNationalFeed(payload))] },
    depth: 0,
    limit: 1,
    pagination: false,
    overrideAccess: true,
  })
  const [found] = docs
  if (!found) return null
  const { code, title, themeTitle, event, seenAt, fileOn, movedTo, work } = found
  // Imports alone write these columns, and the work on each sheet is of the closed list.
  const { passages, figures, local } = found as unknown as StoredParts
  return {
    id: found.id,
    code,
    title,
    themeTitle: themeTitle ?? null,
    event,
    seenAt,
    fileOn: fileOn ?? null,
    movedTo: movedTo ?? null,
    passages,
    figures,
    local: local.map((sheet) => ({ ...sheet, work: sheet.work ?? work })),
    work,
  }
}
