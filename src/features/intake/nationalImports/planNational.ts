import type { NationalEvent, NationalState } from '@/domain/nationalSheet/nationalStates'
import { fold } from '@/domain/text/foldText'
import {
  type Compared,
  type NationalDifferences,
  nationalDifferences,
  nationalEvent,
} from './compare/nationalEvent'
import { isTaken, type NationalSelection } from './compare/nationalSelection'
import type { Survey, Surveyed } from './surveyFiles'

/** A sheet as the base has it, without its text. */
export type KnownSheet = Compared & {
  id: string
  code: string
  title: string
  state: NationalState
  themeCode: string | null
  themeTitle: string | null
  trail: readonly string[]
}

/** A sheet of the files beside the one of the base. */
export type PlannedSheet = {
  event: NationalEvent
  sheet: Surveyed
  known: KnownSheet | null
  differences: NationalDifferences | null
}
/** A sheet that the files no longer have, with the new one that seems to take its place. */
export type GoneSheet = { known: KnownSheet; movedTo: string | null }

export type NationalPlan = {
  planned: PlannedSheet[]
  gone: GoneSheet[]
  /** How many sheets these files should have had. */
  expected: number
}

/** More than that share of the sheets gone at once is a wrong file until somebody says otherwise. */
const MOST_GONE = 0.05

/** Compares what was read with what is there; only sheets that the selection covers can have gone. */
export function planNational(
  known: readonly KnownSheet[],
  survey: Survey,
  selection: NationalSelection,
): NationalPlan {
  const byCode = new Map(known.map((sheet) => [sheet.code, sheet]))
  const planned = [...survey.sheets.values()].map((sheet) => planOne(sheet, byCode.get(sheet.code) ?? null))
  const covered = known.filter((sheet) => sheet.state === 'current' && isTaken(selection, sheet))
  const come = planned.filter(({ event }) => event === 'new').map(({ sheet }) => sheet)
  const gone = covered
    .filter(({ code }) => !survey.sheets.has(code) && !survey.unread.has(code))
    .map((sheet) => ({ known: sheet, movedTo: heirOf(sheet, come)?.code ?? null }))
  return { planned, gone, expected: covered.length }
}

export const isTooManyGone = ({ gone, expected }: NationalPlan): boolean => gone.length > expected * MOST_GONE

function planOne(sheet: Surveyed, known: KnownSheet | null): PlannedSheet {
  // One that comes back is new to its readers.
  if (known?.state !== 'current') return { event: 'new', sheet, known, differences: null }
  const differences = nationalDifferences(known, sheet)
  return { event: nationalEvent(differences), sheet, known, differences }
}

/** The new sheet with the same title, or the same words. */
const heirOf = (gone: KnownSheet, come: readonly Surveyed[]): Surveyed | undefined =>
  come.find(
    ({ title, textHash, code }) =>
      code[0] === gone.code[0] &&
      (fold(title) === fold(gone.title) || (textHash !== '' && textHash === gone.textHash)),
  )
