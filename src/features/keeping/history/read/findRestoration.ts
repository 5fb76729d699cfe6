import type { Payload } from 'payload'
import { isEditor, readerClassOf } from '@/access/roles'
import { canReadAudience } from '@/domain/ReaderClass'
import { changedParts } from '@/domain/sheetHistory/changedParts'
import type { HistoryPart } from '@/domain/sheetHistory/HistoryPart'
import { readableParts } from '@/domain/sheetHistory/readableParts'
import { type HistorySection, sectionOfPart } from '@/domain/sheetHistory/sectionOfPart'
import { entryOf } from '@/features/registry'
import type { User } from '@/payload-types'
import type { HistorySheet } from '../HistorySheet'
import { findVersions, type SheetVersion } from './findVersions'

export type Restoration = { version: SheetVersion; section: HistorySection; parts: HistoryPart[] }

type Query = { payload: Payload; user: User; sheet: HistorySheet; version: string; section: string }

/**
 * What putting a section back as a version had it would change, of what this person may read and write; `null` when there is no
 * such version of this sheet for them. No part: nothing would change.
 */
export async function findRestoration({
  payload,
  user,
  sheet,
  version: id,
  section,
}: Query): Promise<Restoration | null> {
  const open = entryOf(sheet.kind).historyParts.filter(
    (part) => sectionOfPart(entryOf(sheet.kind).formSections, part, isEditor(user))?.code === section,
  )
  const [first] = open
  const known = first ? sectionOfPart(entryOf(sheet.kind).formSections, first, isEditor(user)) : null
  const [version] = known ? await findVersions(payload, sheet, id) : []
  if (!known || !version) return null
  const readerClass = readerClassOf(user)
  const { audience } = version.state
  if (!canReadAudience(readerClass, audience) && audience !== sheet.now.audience) return null
  const readable = readableParts(open, [sheet.now, version.state], readerClass)
  return { version, section: known, parts: changedParts(readable, sheet.now.fields, version.state.fields) }
}
