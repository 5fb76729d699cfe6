import type { NationalEvent, NationalWork } from '@/domain/nationalSheet/nationalStates'
import type { SheetKind } from '@/domain/sheet/sheetKinds'

/** A part of a national sheet that was rewritten, came or went; empty where it was not. */
export type NationalPassage = { path: string; title: string; before: string; after: string }

/** Why a local sheet is concerned: it names the national sheet, or shares a text of law, a page or an amount with it. */
export type CitationReason = 'sheet' | 'reference' | 'link' | 'rate'

/** A published sheet of ours that a national change concerns. */
export type ConcernedSheet = {
  kind: SheetKind
  id: string
  number: string
  title: string
  reasons: CitationReason[]
  /** How far the work is on this one. */
  work: NationalWork
}

/** Figures that the source marks as such, gone from the text and come into it, and the rates of ours that it gave. */
export type ChangedFigures = { before: string[]; after: string[]; rates: { code: string; label: string }[] }

/** What a feed changed in a national sheet, and the work that it gives. */
export type NationalChange = {
  id: string
  code: string
  title: string
  themeTitle: string | null
  event: NationalEvent
  /** Instant, ISO 8601. */
  seenAt: string
  /** Day that the source says, `YYYY-MM-DD`. */
  fileOn: string | null
  /** The sheet that seems to take its place. */
  movedTo: string | null
  passages: NationalPassage[]
  figures: ChangedFigures
  local: ConcernedSheet[]
  work: NationalWork
}
