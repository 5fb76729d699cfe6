import type { Payload, PayloadRequest } from 'payload'
import type { AuditAction } from '@/domain/audit/actions'
import type { SheetKind } from '@/domain/sheet/sheetKinds'
import { SLUGS } from '@/domain/slugs'
import { clock } from '@/infra/clock'

export type Trace = {
  payload: Payload
  action: AuditAction
  /** Whoever did it; `null` for the product itself, or for somebody who is not signed in. */
  actor: { id: string; name: string } | null
  sheet?: { kind: SheetKind; id: string; number: string } | null
  /** The account that it was done to, when it is about one. */
  account?: { id: string; name: string }
  detail?: string
  /** Where it came from, as `clientAddress` tells it. */
  address?: string
  /** When it was, where it is written later. */
  at?: Date
  /** Of the save that the line goes with, where it is written by a hook. */
  req?: PayloadRequest
}

const LONGEST = 500

/** Writes one line of the journal: who, what, when, from where. */
export async function recordTrace(trace: Trace): Promise<void> {
  const { payload, action, actor, sheet, account, detail, address, req } = trace
  await payload.create({
    collection: SLUGS.auditLog,
    data: {
      at: (trace.at ?? clock.now()).toISOString(),
      action,
      ...(actor ? { actorId: actor.id, actorName: actor.name } : {}),
      ...(sheet ? { sheet: sheet.kind, sheetId: sheet.id, sheetNumber: sheet.number } : {}),
      ...(account ? { accountId: account.id, accountName: account.name } : {}),
      ...(detail ? { detail: detail.slice(0, LONGEST) } : {}),
      ...(address ? { address } : {}),
    },
    depth: 0,
    overrideAccess: true,
    ...(req ? { req } : {}),
  })
}
