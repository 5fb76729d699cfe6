import { z } from 'zod'

export type Refusal = { email: string; reason: string }

const LONGEST = 200
const answer = z.object({ response: z.string().default(''), responseCode: z.number() })
const byRecipient = z.object({ rejectedErrors: z.array(answer.extend({ recipient: z.string() })) })
const ofMessage = answer.extend({ code: z.literal('EMESSAGE') })

/**
 * The recipients that an SMTP server refused for good (5xx), in what its transport answered or threw: each by name, or the one
 * recipient where the message was refused after its text. Faults of our own side (sender, connection, 4xx) are none.
 */
export function refusalsIn(outcome: unknown, recipients: readonly string[]): Refusal[] {
  const named = byRecipient.safeParse(outcome)
  if (named.success)
    return named.data.rejectedErrors
      .filter(isForGood)
      .map(({ recipient, response }) => ({ email: recipient.toLowerCase(), reason: short(response) }))
  const whole = ofMessage.safeParse(outcome)
  const [only] = recipients
  if (!whole.success || !only || recipients.length > 1 || !isForGood(whole.data)) return []
  return [{ email: only.toLowerCase(), reason: short(whole.data.response) }]
}

const isForGood = ({ responseCode }: { responseCode: number }) => responseCode >= 500 && responseCode < 600

const short = (response: string) => response.replace(/\s+/g, ' ').trim().slice(0, LONGEST)
