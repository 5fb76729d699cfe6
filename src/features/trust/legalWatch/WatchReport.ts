import type { AlertNature } from '@/domain/law/alertLists'
import type { Citing } from './read/findCitations'

/** One thing that has changed in an article that is cited. */
export type AlertLine = {
  title: string
  nature: AlertNature
  legiId: string
  effectOn: string | null
  citing: readonly Citing[]
  before: string
  after: string
}

/** What one pass of the legal watch read and found. */
export type WatchReport = {
  applied: boolean
  /** Articles that sheets cite by their text and number, or by a version. */
  cited: number
  /** Articles of which the sources hold a version, now or before. */
  followed: number
  /** Versions read in this pass. */
  versions: number
  /** Those that were not known yet. */
  alerts: readonly AlertLine[]
  refused: readonly { file: string; rule: string }[]
}
