import { labelOf } from '@/domain/labelOf'
import { NATIONAL_EVENTS } from '@/domain/nationalSheet/nationalStates'
import { nationalDeskPath } from '@/features/trust/nationalChanges/nationalLists'
import { countNationalChanges } from '@/features/trust/nationalChanges/read/countNationalChanges'
import { findNationalChanges } from '@/features/trust/nationalChanges/read/findNationalChanges'
import { boardRow } from '../BoardRow'
import { listFrom } from './listFrom'

/** The national sheets that changed and that nobody treated, those that concern most local sheets first; each leads to its change. */
export const nationalRows = listFrom(
  countNationalChanges,
  findNationalChanges,
  ({ id, code, title, themeTitle, event, seenAt, localCount }) =>
    boardRow({
      id,
      key: id,
      number: code,
      name: title,
      href: nationalDeskPath('a-traiter', { id }),
      of: themeTitle,
      at: seenAt,
      detail: labelOf(NATIONAL_EVENTS, event),
      sheets: localCount,
    }),
)
