import type { PayloadRequest } from 'payload'
import type { AuditAction } from '@/domain/audit/actions'
import { clientAddress } from '@/infra/rateLimit/clientAddress'
import { recordTrace } from './recordTrace'

type Note = { req: PayloadRequest; action: AuditAction; detail: string }

/** Writes in the journal what a signed-in person saved of accounts, settings or keys, with the save; the product itself writes none here. */
export async function noteSettings({ req, action, detail }: Note): Promise<void> {
  const { payload, user } = req
  if (!user) return
  const actor = { id: user.id, name: user.name }
  await recordTrace({ payload, req, actor, action, detail, address: clientAddress(req.headers) })
}
