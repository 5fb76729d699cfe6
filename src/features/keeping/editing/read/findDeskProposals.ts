import type { Payload } from 'payload'
import { editedSheets } from '@/features/keeping/memberships/read/editedSheets'
import { findProposals } from './findProposals'

const A_PAGE = 30
const MOST_DECIDED = 20

/**
 * A page (from 1) of the changes that wait on every sheet, those that only an editor may answer first, the oldest first; and the
 * last answered. Beyond the last page, that one.
 */
export async function findDeskProposals(payload: Payload, asked: number) {
  const [waiting, decided] = await Promise.all([
    findProposals(payload, { state: { equals: 'waiting' } }, 'all'),
    findProposals(payload, { state: { not_equals: 'waiting' } }),
  ])
  const owners = waiting.map(({ proposal, stored }) =>
    typeof stored?.organisation === 'string' ? stored.organisation : (proposal.sheetId ?? ''),
  )
  const edited = await editedSheets(payload, owners)
  const unkept = waiting.flatMap(({ proposal }, at) =>
    edited.has(owners[at] ?? '') ? [] : [proposal.sheetId ?? ''],
  )
  const isOurs = ({ proposal, lines }: (typeof waiting)[number]) =>
    unkept.includes(proposal.sheetId ?? '') || lines.some(({ sensitive }) => sensitive)
  const all = [...waiting.filter(isOurs), ...waiting.filter((each) => !isOurs(each))]
  const pages = Math.max(1, Math.ceil(all.length / A_PAGE))
  const page = Math.min(Math.max(1, asked), pages)
  return {
    waiting: all.slice((page - 1) * A_PAGE, page * A_PAGE),
    page,
    pages,
    decided: decided.slice(0, MOST_DECIDED),
    unkept,
  }
}
