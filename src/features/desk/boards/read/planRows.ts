import type { Payload } from 'payload'
import { PLAN_FAULTS, planFaults } from '@/domain/guide/planFaults'
import { editorPlan } from '@/features/catalogue/articles/read/editorPlan'
import { movePath } from '../../guide/guideDeskPaths'
import { boardRow } from '../BoardRow'
import { listFrom } from './listFrom'

/** What of the guide has no place, or a place that is another's, what readers cannot reach first; each leads to the move that mends it. */
export const planRows = listFrom(
  async ({ payload }) => (await misplaced(payload)).length,
  async ({ payload, page, size }) => {
    const all = await misplaced(payload)
    return { rows: all.slice((page - 1) * size, page * size), total: all.length }
  },
  ({ id, title, planNumber, fault }) =>
    boardRow({
      key: id,
      number: planNumber ?? '',
      name: title,
      href: movePath(id),
      detail: fault,
    }),
)

async function misplaced(payload: Payload) {
  const faults = planFaults(await editorPlan(payload))
  return PLAN_FAULTS.flatMap(({ code, label }) => faults[code].map((item) => ({ ...item, fault: label })))
}
