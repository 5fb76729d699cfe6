import { z } from 'zod'
import { isCalendarDay } from '@/domain/isCalendarDay'
import { localTime } from '@/domain/localTime'
import { RATE_DOMAINS } from '@/domain/rates/closedLists'
import { env } from '@/env'
import { InvalidInput, NotFound } from '@/errors'
import { matchRates } from '@/features/sheets/rates/present/matchRates'
import { findRate } from '@/features/sheets/rates/read/findRate'
import { listRates } from '@/features/sheets/rates/read/listRates'
import { clock } from '@/infra/clock'
import { answerResource } from '../answerResource'
import { rateItem, wholeRateItem } from './rateItem'

const schema = z.object({
  on: z.string().refine(isCalendarDay).optional(),
  domain: z.enum(RATE_DOMAINS.map(({ code }) => code)).optional(),
  q: z.string().max(100).optional(),
})

const ADVICE: Record<string, string> = {
  on: 'un jour du calendrier : 2026-04-01',
  domain: `un domaine : ${RATE_DOMAINS.map(({ code }) => code).join(', ')}`,
  q: '100 caractères au plus',
}

/** `GET /api/v1/rates`: keys with an audience, signed-in readers, and anybody where the site is open. */
export function answerRateList(request: Request): Promise<Response> {
  return answerResource(request, async ({ payload, params }) => {
    const { on, domain, q, today, siteUrl } = asked(params)
    const rates = matchRates(await listRates(payload), q ?? '').filter(
      (rate) => !domain || rate.domain === domain,
    )
    return {
      body: { on, items: rates.map((rate) => rateItem(rate, { on, today, siteUrl })) },
      lastChange: null,
    }
  })
}

/** `GET /api/v1/rates/<code>?on=<day>`: the same callers. */
export function answerRate(request: Request, code: string): Promise<Response> {
  return answerResource(request, async ({ payload, params }) => {
    const context = asked(params)
    const rate = await findRate(payload, code)
    if (!rate) throw new NotFound('Aucun barème publié n’a ce code.')
    return { body: wholeRateItem(rate, context), lastChange: null }
  })
}

/** @throws InvalidInput in French, with the name of the parameter. */
function asked(params: URLSearchParams) {
  const raw = Object.fromEntries([...params].filter(([name, value]) => name in schema.shape && value !== ''))
  const read = schema.safeParse(raw)
  if (!read.success) {
    const field = String(read.error.issues[0]?.path[0] ?? 'on')
    throw new InvalidInput(`Paramètre « ${field} » : ${ADVICE[field]}.`, { field })
  }
  const today = localTime(clock.now()).day
  return { ...read.data, on: read.data.on ?? today, today, siteUrl: env.SITE_URL.replace(/\/$/, '') }
}
