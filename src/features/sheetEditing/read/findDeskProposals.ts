import type { Payload } from 'payload'
import { findProposals } from './findProposals'
import { unkeptSheets } from './unkeptSheets'

const MOST_DECIDED = 20

/** The changes of every sheet: those that only an editor may answer first, then the others, then the last answered. */
export async function findDeskProposals(payload: Payload) {
  const [waiting, decided] = await Promise.all([
    findProposals(payload, { state: { equals: 'waiting' } }),
    findProposals(payload, { state: { not_equals: 'waiting' } }),
  ])
  const owners = waiting.map(({ proposal, stored }) =>
    typeof stored?.organisation === 'string' ? stored.organisation : (proposal.sheetId ?? ''),
  )
  const orphans = await unkeptSheets(payload, [...new Set(owners)])
  const unkept = waiting.flatMap(({ proposal }, at) =>
    orphans.includes(owners[at] ?? '') ? [proposal.sheetId ?? ''] : [],
  )
  const isOurs = ({ proposal, lines }: (typeof waiting)[number]) =>
    unkept.includes(proposal.sheetId ?? '') || lines.some(({ sensitive }) => sensitive)
  return {
    waiting: [...waiting.filter(isOurs), ...waiting.filter((each) => !isOurs(each))],
    decided: decided.slice(0, MOST_DECIDED),
    unkept,
  }
}
