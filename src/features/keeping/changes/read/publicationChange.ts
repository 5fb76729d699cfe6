import type { Payload } from 'payload'
import {
  changesInSubstance,
  type PartChange,
  partChanges,
  proposedCause,
  proposedSummary,
} from '@/domain/editions/partChanges'
import type { SheetKind } from '@/domain/sheet/sheetKinds'
import { lastEdition } from '@/features/keeping/editions/read/lastEdition'
import { contentOf } from '@/features/keeping/editions/write/toEdition'
import { entryOf } from '@/features/registry'
import { withAmounts } from '@/features/sheets/rates/present/withAmounts'
import { amountsOn } from '@/features/sheets/rates/read/readAmounts'
import { partsOf } from './partsOf'

export type PublicationChange = {
  /** What may be said of it. */
  cause: 'evolution' | 'correction'
  summary: string
  /** The field of its sheet in which that is said. */
  noteField: string
  /** What that field held at the last publication: left so, it says nothing of this one. */
  noteBefore: string
}

type Ask = {
  payload: Payload
  kind: SheetKind
  id: string
  /** The sheet as it would be stored. */
  sheet: Readonly<Record<string, unknown>>
}

/** What would change in substance for the readers of a published sheet; `null` when nothing would, and before its first publication. */
export async function publicationChange({
  payload,
  kind,
  id,
  sheet,
}: Ask): Promise<PublicationChange | null> {
  const spec = entryOf(kind).editions
  const before = spec ? await lastEdition(payload, id) : null
  if (!spec || !before || before.nature === 'removed') return null
  const on = await amountsOn(payload)
  const contents = [contentOf(before), spec.contentOf(sheet)].map((content) => withAmounts(content, on))
  const [was = [], is = []] = await partsOf({ payload, readerClass: 'agents', kind, contents })
  const changes: PartChange[] = changesInSubstance(partChanges(was, is))
  if (changes.length === 0) return null
  return {
    cause: proposedCause(changes),
    summary: proposedSummary(changes),
    noteField: spec.noteField,
    noteBefore: before.sheetNote ?? '',
  }
}
