import { canActForSheet } from '@/access/memberRights'
import { isEditor } from '@/access/roles'
import type { Fault } from '@/domain/sheet/Fault'
import { type ProposalLine, stateOfLines } from '@/domain/sheetEditing/ProposalLine'
import { canonical } from '@/domain/sheetEditing/sameValue'
import { membershipsOf } from '@/features/keeping/memberships/read/membershipsOf'
import type { MemberContext } from '@/features/people/actor/MemberContext'
import { recordTrace } from '@/features/people/audit/write/recordTrace'
import type { KeptSheet } from '@/features/sheets/reference/SheetReference'
import { clock } from '@/infra/clock'
import { isValidationError } from '@/infra/database/isValidationError'
import { withLease } from '@/infra/lease/withLease'
import { findProposal, type ReadLine, type ReadProposal } from '../read/findProposals'
import { keptSheetOf } from '../read/keptSheetOf'
import { changeProposal } from './changeProposal'
import { publishLines } from './publishLines'
import { recordRefusal } from './recordRefusal'
import { tellAuthor } from './tellAuthor'

/** `seen`: the value (`canonical`) that the page showed as the present one of an accepted field. */
export type LineDecision = { take: 'accept' | 'refuse'; seen: string }

type Decide = MemberContext & {
  id: string
  decisions: Readonly<Record<string, LineDecision>>
  answer: string
}

/**
 * Answers the lines of a change: accepted ones are published at once, the others stay as the sheet is. Those who keep the sheet
 * answer; a sensitive field and the withdrawal of a service are the editors' own. The author is told once, when nothing waits
 * any more. Of two answers at once, the first holds.
 */
export async function decideProposal(decide: Decide): Promise<Fault | null> {
  const { payload, actor, id } = decide
  const found = await findProposal(payload, id)
  const sheet = found ? await keptSheetOf(payload, found) : null
  if (!found || !sheet) return 'gone'
  if (!canActForSheet(actor, await membershipsOf(payload, actor.id), sheet, 'edit')) {
    await recordRefusal(decide, sheet, 'répondre à une proposition')
    return 'refused'
  }
  const fault = await withLease(payload, found.proposal.sheetId ?? '', () => decideLocked(decide, sheet))
  return fault === null ? 'busy' : fault === 'done' ? null : fault
}

async function decideLocked(decide: Decide, sheet: KeptSheet): Promise<Fault | 'done'> {
  const { payload, actor, id, decisions } = decide
  const found = await findProposal(payload, id)
  if (found?.proposal.state !== 'waiting') return 'gone'
  const decided = found.lines.filter(({ field, state }) => state === 'waiting' && decisions[field])
  if (decided.length === 0) return 'nothing'
  if (!isEditor(actor) && decided.some(({ sensitive }) => sensitive)) {
    await recordRefusal(decide, sheet, 'répondre sur un champ sensible')
    return 'refused'
  }
  const accepted = decided.filter(({ field }) => decisions[field]?.take === 'accept')
  if (accepted.length > 0 && !found.stored) return 'gone'
  if (accepted.some((line) => line.moved && decisions[line.field]?.seen !== canonical(line.now)))
    return 'moved'
  if (decided.length > accepted.length && !decide.answer.trim()) return 'noWord'
  return settle(decide, { found, sheet, decided, accepted })
}

type Settle = { found: ReadProposal; sheet: KeptSheet; decided: ReadLine[]; accepted: ReadLine[] }

async function settle(decide: Decide, { found, sheet, decided, accepted }: Settle): Promise<Fault | 'done'> {
  const { payload, actor, address } = decide
  const { proposal } = found
  try {
    await publishLines(decide, found, sheet, accepted)
  } catch (error) {
    if (isValidationError(error)) return 'invalid'
    throw error
  }
  // Published first: whoever accepts again after a failure in between publishes the same.
  const lines = found.lines.map((line): ProposalLine => {
    if (!decided.includes(line)) return bare(line)
    return { ...bare(line), state: accepted.includes(line) ? 'accepted' : 'refused' }
  })
  const state = stateOfLines(lines)
  const answer = [proposal.answer, decide.answer.trim()].filter(Boolean).join('\n').slice(0, 500)
  const decidedAt = clock.now().toISOString()
  const settled = { lines, state, answer, decidedByName: actor.name, decidedAt }
  if (!(await changeProposal(payload, proposal, settled))) return 'gone'
  const detail = `${proposal.sheetNumber ?? ''}\u00a0: ${accepted.length} ligne(s) acceptée(s), ${decided.length - accepted.length} refusée(s)`
  await recordTrace({ payload, actor, action: 'proposalDecided', sheet, detail, address })
  if (state !== 'waiting') await tellAuthor(payload, { proposal, lines, state, answer, by: actor.name })
  return 'done'
}

const bare = ({ field, label, before, after, state }: ReadLine): ProposalLine => ({
  field,
  label,
  before: before ?? null,
  after: after ?? null,
  state,
})
