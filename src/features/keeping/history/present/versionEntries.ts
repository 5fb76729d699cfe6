import { isEditor, type Reader } from '@/access/roles'
import { canReadAudience, type ReaderClass } from '@/domain/ReaderClass'
import { changedParts } from '@/domain/sheetHistory/changedParts'
import { changeWords } from '@/domain/sheetHistory/changeWords'
import { type Deed, deedsOf } from '@/domain/sheetHistory/deedsOf'
import type { HistoryPart } from '@/domain/sheetHistory/HistoryPart'
import { readableParts } from '@/domain/sheetHistory/readableParts'
import { sectionOfPart } from '@/domain/sheetHistory/sectionOfPart'
import { entryOf } from '@/features/registry'
import { frenchDay } from '@/ui/frenchDay'
import type { HistoryEntry, Restorable } from '../HistoryEntry'
import type { HistorySheet } from '../HistorySheet'
import type { SheetVersion } from '../read/findVersions'
import { partLines } from './partLines'

type Telling = {
  sheet: HistorySheet
  /** The last first. */
  versions: readonly SheetVersion[]
  deeds: readonly Deed[]
  readerClass: ReaderClass
  actor: Reader
  /** Names whoever did something, as this reader may be told. */
  nameOf: (deed: Deed) => string | null
  mayEdit: boolean
}

/** What each published version changed of what the reader may read, the last first; versions that changed nothing of it are left out. */
export function versionEntries(telling: Telling): HistoryEntry[] {
  const { sheet, deeds, readerClass, nameOf } = telling
  const instants = telling.versions.map((version, at) => instantOf(version, telling.versions[at + 1]))
  // Those that the reader may not read count here too: their deed is not another version's.
  const whose = deedsOf(
    instants.map((instant) => Date.parse(instant)),
    deeds,
  )
  const told = telling.versions
    .map((version, at) => ({ version, when: instants[at] ?? version.savedAt, deed: whose[at] }))
    .filter(({ version }) => isReadable(sheet, version.state.audience, readerClass))
  return told.flatMap(({ version, when, deed }, at): HistoryEntry[] => {
    const older = told[at + 1]?.version
    if (!older) return [{ id: version.id, at: when, by: null, kind: 'first' }]
    const parts = readableParts(
      entryOf(sheet.kind).historyParts,
      [sheet.now, version.state, older.state],
      readerClass,
    )
    const changes = changedParts(parts, older.state.fields, version.state.fields).map((part) => ({
      part,
      was: partLines(part, older.state.fields),
      is: partLines(part, version.state.fields),
    }))
    if (changes.length === 0) return []
    const by = deed ? nameOf(deed) : null
    return [
      {
        id: version.id,
        at: when,
        by,
        kind: 'change',
        words: changeWords({ changes, by, day: frenchDay(new Date(when)) }),
        changes: changes.map(({ part: { code, label }, was, is }) => ({ code, label, was, is })),
        restorable: restorableOf(
          telling,
          older,
          changes.map(({ part }) => part),
        ),
      },
    ]
  })
}

/** A version that was for fewer people than this reader stays unread, unless the sheet is for those people today too. */
function isReadable(
  sheet: HistorySheet,
  audience: HistorySheet['now']['audience'],
  readerClass: ReaderClass,
): boolean {
  return canReadAudience(readerClass, audience) || audience === sheet.now.audience
}

/** The day that the sheet itself tells; that of the record where the sheet does not say (a verification with a change). */
function instantOf(version: SheetVersion, older?: SheetVersion): string {
  const said = version.state.modifiedAt
  return said && said !== older?.state.modifiedAt ? said : version.savedAt
}

/** The sections that this change touched and that the reader may put back as they were before it. */
function restorableOf(
  { sheet, actor, mayEdit }: Telling,
  older: SheetVersion,
  parts: readonly HistoryPart[],
): Restorable[] {
  if (!mayEdit) return []
  const away = changedParts(parts, older.state.fields, sheet.now.fields)
  const sections = new Map(
    away.flatMap((part) => {
      const section = sectionOfPart(entryOf(sheet.kind).formSections, part, isEditor(actor))
      return section ? [[section.code, section.label] as const] : []
    }),
  )
  return [...sections].map(([section, label]) => ({ version: older.id, section, label }))
}
