import type { Payload } from 'payload'
import { findProposals, type ReadProposal } from './findProposals'

const MOST_DECIDED = 20

/** The changes of these sheets: those that wait, and the last answered, which never crowd them out. */
export async function findSheetProposals(
  payload: Payload,
  sheetIds: readonly string[],
): Promise<{ waiting: ReadProposal[]; decided: ReadProposal[] }> {
  const ofThese = { sheetId: { in: [...sheetIds] } }
  const [waiting, decided] = await Promise.all([
    findProposals(payload, { and: [ofThese, { state: { equals: 'waiting' } }] }),
    findProposals(payload, { and: [ofThese, { state: { not_equals: 'waiting' } }] }),
  ])
  return { waiting, decided: decided.slice(0, MOST_DECIDED) }
}
