import type { Payload } from 'payload'
import { z } from 'zod'
import type { OfflineReportAnswer } from '@/domain/offline/OfflineReport'
import { REPORT_REASONS } from '@/domain/report/closedLists'
import { severalLines } from '@/domain/text/severalLines'
import { InvalidInput, NotAllowed } from '@/errors'
import { makeReport } from '@/features/trust/reports/write/makeReport'
import { consumeRateLimit } from '@/infra/rateLimit/consumeRateLimit'
import { forgetRateLimit } from '@/infra/rateLimit/forgetRateLimit'
import type { User } from '@/payload-types'
import type { OfflineAnswer } from '../answerOffline'
import { offlineWords } from '../present/offlineWords'

const LONGEST = 500
const MONTHS_SECONDS = 90 * 86_400
const reportSchema = z.object({
  draft: z.uuid(),
  number: z.string().max(20),
  section: z.string().min(1).max(50),
  reason: z.enum(REPORT_REASONS.map(({ code }) => code)),
  text: z.string().transform(severalLines).pipe(z.string().max(LONGEST)),
})
const bodySchema = z.object({ user: z.string().max(100), reports: z.array(reportSchema).min(1).max(20) })
type Ask = { payload: Payload; actor: User; address: string; body: unknown }

/**
 * Takes the reports written without a network. One that was taken before is said to be sent, and makes no second one.
 * @throws InvalidInput, or NotAllowed where another account wrote them.
 */
export async function sendOfflineReports({ payload, actor, address, body }: Ask): Promise<OfflineAnswer> {
  const read = bodySchema.safeParse(body)
  if (!read.success) throw new InvalidInput('Signalements illisibles.')
  // Another's session in the browser of whoever wrote them must not sign them.
  if (read.data.user !== actor.id)
    throw new NotAllowed('Ces signalements sont ceux d’un autre compte : ils partiront avec sa session.')
  const answers: OfflineReportAnswer[] = []
  // One after the other: two drafts about one section join, the second is told that it is known.
  for (const { draft, ...said } of read.data.reports) {
    const key = `offline-report:${actor.id}:${draft}`
    const { allowed, until } = await consumeRateLimit({
      payload,
      key,
      limit: 1,
      windowSeconds: MONTHS_SECONDS,
    })
    if (!allowed) {
      answers.push({ draft, sent: true, words: null })
      continue
    }
    const forget = () => forgetRateLimit({ payload, key, until })
    const refusal = await makeReport({ payload, actor, address, ...said }).catch(async (error: unknown) => {
      // Not taken: said to be sent the next time, it would be lost.
      await forget()
      throw error
    })
    const isKnown = !refusal || refusal.fault === 'already'
    if (!isKnown) await forget()
    answers.push({ draft, sent: isKnown, words: isKnown ? null : refusalWords(refusal.fault) })
  }
  return { json: { answers } }
}

const KNOWN_FAULTS = ['unknown', 'invalid', 'personal', 'tooMany'] as const

function refusalWords(fault: string): string {
  return offlineWords(`reportFault.${KNOWN_FAULTS.find((known) => known === fault) ?? 'invalid'}`)
}
