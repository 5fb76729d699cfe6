import type { Payload } from 'payload'
import { isEditor } from '@/access/roles'
import { isSheetKind, type SheetKind } from '@/domain/sheet/sheetKinds'
import { SLUGS } from '@/domain/slugs'
import { isValidationError } from '@/infra/database/isValidationError'
import type { PublicationPlan, User } from '@/payload-types'
import { approvedContent } from '../read/approvedContent'

/** What became of a plan whose hour has come; `reason`: why it was not done, in words. */
export type Outcome = { state: 'done'; reason: null } | { state: 'stale' | 'failed'; reason: string }

/**
 * Does what a plan says: publishes the content that was approved, or withdraws, with the rights that its approver has now. Never what
 * was written since, never for somebody who may no more.
 */
export async function doPlan(payload: Payload, plan: PublicationPlan): Promise<Outcome> {
  const { sheet: kind, sheetId: id, act } = plan
  if (!isSheetKind(kind)) return failed('Cette nature de fiche n’existe plus.')
  const approver = await approverOf(payload, plan)
  if (!approver || !isEditor(approver))
    return failed(`${plan.approvedByName || 'La personne qui l’a approuvée'} n’a plus le droit de publier.`)
  const now = await approvedContent(payload, kind, id)
  if (!now) return failed('La fiche a été jetée ou supprimée.')
  if (act === 'publish' && now.digest !== plan.digest) return changedSince()
  try {
    await write({ payload, kind, id, plan, approver })
    return { state: 'done', reason: null }
  } catch (error) {
    payload.logger.error({ err: error, msg: 'A planned publication failed', sheet: plan.sheetNumber })
    return failed(isValidationError(error) ? faultsOf(error) : 'Une erreur l’a empêchée.')
  }
}

/** A change since the approval asks for another. */
export const changedSince = (): Outcome => ({
  state: 'stale',
  reason: 'La fiche a changé depuis l’approbation.',
})

type Write = { payload: Payload; kind: SheetKind; id: string; plan: PublicationPlan; approver: User }

async function write({ payload, kind, id, plan, approver }: Write): Promise<void> {
  const { approved } = plan
  const content =
    plan.act === 'publish' && typeof approved === 'object' && !Array.isArray(approved) ? approved : {}
  await payload.update({
    collection: kind,
    id,
    data: { ...content, _status: plan.act === 'publish' ? 'published' : 'draft' },
    depth: 0,
    user: { ...approver, collection: SLUGS.users },
    overrideAccess: false,
  })
}

async function approverOf(payload: Payload, { approvedBy }: PublicationPlan): Promise<User | null> {
  if (typeof approvedBy !== 'string') return null
  return payload.findByID({
    collection: SLUGS.users,
    id: approvedBy,
    depth: 0,
    disableErrors: true,
    overrideAccess: true,
  })
}

const failed = (reason: string): Outcome => ({ state: 'failed', reason })

function faultsOf({ data }: { data: { errors: readonly { message: string; label?: unknown }[] } }): string {
  const said = data.errors.map(({ label, message }) =>
    typeof label === 'string' ? `${label}\u00a0: ${message}` : message,
  )
  return `La fiche est incomplète. ${said.join(' ')}`
}
