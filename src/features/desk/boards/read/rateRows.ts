import { valuePath } from '../../rates/ratePaths'
import { rateAlerts } from '../../rates/read/rateAlerts'
import type { BoardReader } from '../BoardReader'
import { boardRow } from '../BoardRow'

/** The rates that texts cite and that have no amount any more, then those whose awaited value has not come; each leads to where it is typed. */
export const rateRows: BoardReader = {
  count: async ({ payload }) => (await rateAlerts(payload)).length,
  page: async ({ payload }, page, size) => {
    const alerts = await rateAlerts(payload)
    const rows = alerts.slice((page - 1) * size, page * size).map(({ code, name, reason, day }) =>
      boardRow({
        id: `${reason}-${code}`,
        key: code,
        number: '',
        name,
        href: valuePath(code),
        at: day,
        detail: reason,
      }),
    )
    return { rows, pages: Math.ceil(alerts.length / size) }
  },
}
