import { withFamily } from '@/ui/filters/familyAddress'
import type { PageAnswer } from '../read/findForPage'
import type { ResultRows } from '../read/resultRows'

/** The same answer, whose links to sheets hold the family's commune (INSEE code): a copied one shows the same contacts. */
export function withFamilyLinks(outcome: PageAnswer, code: string | null): PageAnswer {
  if (outcome.state !== 'found' || !code) return outcome
  const linked = <Sheet extends { url: string }>(sheet: Sheet): Sheet => ({
    ...sheet,
    url: withFamily(sheet.url, code),
  })
  const linkedRows = <List extends ResultRows>(list: List): List => ({
    ...list,
    rows: list.rows.map((row) => ({ ...row, hit: linked(row.hit), twins: row.twins.map(linked) })),
  })
  return {
    ...outcome,
    list: linkedRows(outcome.list),
    groups: outcome.groups?.map(linkedRows) ?? null,
  }
}
