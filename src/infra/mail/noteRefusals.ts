import type { EmailAdapter, Payload, SendEmailOptions } from 'payload'
import { SLUGS } from '@/domain/slugs'
import { clock } from '@/infra/clock'
import { type Refusal, refusalsIn } from './refusalsIn'
import { purposeOf } from './writeMailAsFile'

/**
 * The same adapter, which also keeps the addresses that the mail server refuses: one row an address and purpose, never the text.
 * Callers see the same answers and the same errors.
 */
export function noteRefusals(open: EmailAdapter<unknown>): EmailAdapter<unknown> {
  return ({ payload }) => {
    const adapter = open({ payload })
    return {
      ...adapter,
      sendEmail: async (message) => {
        try {
          const sent = await adapter.sendEmail(message)
          await note(payload, message, sent)
          return sent
        } catch (error) {
          await note(payload, message, error)
          throw error
        }
      },
    }
  }
}

/** What cannot be noted is said in the log of the server, and changes nothing for whoever sends. */
async function note(payload: Payload, message: SendEmailOptions, outcome: unknown): Promise<void> {
  const refusals = refusalsIn(outcome, [message.to ?? []].flat().map(addressOf))
  try {
    for (const refusal of refusals) await record(payload, refusal, purposeOf(message.headers))
  } catch (error) {
    payload.logger.error({ err: error, msg: 'A refused mail could not be noted' })
  }
}

async function record(payload: Payload, { email, reason }: Refusal, purpose: string): Promise<void> {
  const at = clock.now().toISOString()
  const known: unknown = await payload.db.updateOne({
    collection: SLUGS.refusedMails,
    where: { and: [{ email: { equals: email } }, { purpose: { equals: purpose } }] },
    data: { reason, at },
    options: { atomic: true },
  })
  if (known) return
  await payload.create({
    collection: SLUGS.refusedMails,
    data: { email, purpose, reason, at },
    depth: 0,
    overrideAccess: true,
  })
}

function addressOf(recipient: string | { address: string }): string {
  return typeof recipient === 'string' ? recipient : recipient.address
}
