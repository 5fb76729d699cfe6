import { labelOf } from '@/domain/labelOf'
import { ALERT_NATURES } from '@/domain/law/alertLists'
import { countLegalAlerts } from '@/features/trust/legalWatch/read/countLegalAlerts'
import { findLegalAlerts } from '@/features/trust/legalWatch/read/findLegalAlerts'
import { alertPath } from '@/features/trust/legalWatch/watchPaths'
import { boardRow } from '../BoardRow'
import { listFrom } from './listFrom'

/** The articles of law that sheets cite and that changed, as long as an editor did not say what became of them. */
export const legalRows = listFrom(
  countLegalAlerts,
  findLegalAlerts,
  ({ id, title, nature, state, effectOn, citing }) =>
    boardRow({
      key: id,
      number: '',
      name: title,
      href: alertPath({ id, state }),
      at: effectOn || null,
      detail: labelOf(ALERT_NATURES, nature),
      sheets: citing.length,
    }),
)
