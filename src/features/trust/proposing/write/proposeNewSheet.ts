import { hasRole, ROLES, readerClassOf } from '@/access/roles'
import type { NewSheetKind } from '@/domain/newSheets/newSheet'
import type { Fault } from '@/domain/sheet/Fault'
import { SLUGS } from '@/domain/slugs'
import type { MemberContext } from '@/features/people/actor/MemberContext'
import { recordTrace } from '@/features/people/audit/write/recordTrace'
import { consumeRateLimit } from '@/infra/rateLimit/consumeRateLimit'
import { findLikeSheets } from '../read/findLikeSheets'
import { readTyped } from '../read/readTyped'
import type { TypedSheet } from '../TypedSheet'
import { newSheetProposal } from './newSheetProposal'
import { dropTyped, saveTyped } from './typedSheets'

const DAY = 86_400
const HOUR = 3600
const MOST_A_DAY = 10
const MOST_COMPARISONS_AN_HOUR = 60

/** `compared`: the person was shown what looks like it, and says that it is another. */
type Ask = MemberContext & { kind: NewSheetKind; typed: TypedSheet; compared: boolean }
type Proposed = { fault: Fault } | { fault: null; next: 'compare' | 'sent' }

/**
 * Proposes a new organisation or service to the editors. What was typed is stored first; what looks like it, among what the person
 * may read, is shown before it is sent.
 */
export async function proposeNewSheet(ask: Ask): Promise<Proposed> {
  const { payload, actor, address, kind, typed } = ask
  if (!hasRole(actor, ...ROLES)) {
    await recordTrace({ payload, actor, action: 'refused', detail: 'proposer une fiche', address })
    return { fault: 'refused' }
  }
  const owner = { payload, userId: actor.id, kind }
  await saveTyped(owner, typed)
  const tries = { payload, key: `new-sheet-try:${actor.id}`, limit: MOST_COMPARISONS_AN_HOUR }
  if (!(await consumeRateLimit({ ...tries, windowSeconds: HOUR })).allowed) return { fault: 'tooMany' }
  const readerClass = readerClassOf(actor)
  const { sheet, offerers } = await readTyped({ payload, readerClass, kind, typed })
  if (!sheet) return { fault: 'invalid' }
  const organisationId = offerers[0]?.id ?? null
  if (!ask.compared) {
    const alike = await findLikeSheets(payload, { sheet, organisationId }, { kind: 'reader', readerClass })
    if (alike.length > 0) return { fault: null, next: 'compare' }
  }
  const sends = { payload, key: `new-sheet:${actor.id}`, limit: MOST_A_DAY, windowSeconds: DAY }
  if (!(await consumeRateLimit(sends)).allowed) return { fault: 'tooMany' }
  await payload.create({
    collection: SLUGS.proposals,
    data: newSheetProposal(sheet, actor),
    depth: 0,
    select: {},
    overrideAccess: true,
  })
  await dropTyped(owner)
  const detail = `nouvelle fiche\u00a0: ${sheet.facts.name}`
  await recordTrace({ payload, actor, action: 'proposalMade', detail, address })
  return { fault: null, next: 'sent' }
}
