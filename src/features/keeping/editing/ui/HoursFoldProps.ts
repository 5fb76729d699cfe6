import type { FieldFault } from '@/domain/sheetEditing/FieldFault'
import type { FilledWeeks } from '@/domain/sheetEditing/filledWeeks'
import type { HoursWords } from './HoursWords'

/** What each fold of the hours form is given: its field, what is filled in, its faults, and whether the page's script runs. */
export type HoursFoldProps = {
  name: string
  weeks: FilledWeeks
  faults: readonly FieldFault[]
  isLive: boolean
  words: HoursWords
}
