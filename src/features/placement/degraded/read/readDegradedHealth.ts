import type { Payload } from 'payload'
import { z } from 'zod'
import { clock } from '@/infra/clock'
import { DEGRADED_FACT } from '../degradedFact'

/** `lastAt`: when the last list of free places was written (ISO 8601), `null` for never; `pdf`: whether it holds a PDF. */
export type DegradedHealth = { lastAt: string | null; ageSeconds: number | null; pdf: boolean }

const factSchema = z.object({ at: z.iso.datetime(), pdf: z.boolean() })

/** How old the list is that is read when the portal is down, whichever server wrote it. */
export async function readDegradedHealth(payload: Payload): Promise<DegradedHealth> {
  const fact = factSchema.safeParse(await payload.kv.get(DEGRADED_FACT)).data
  if (!fact) return { lastAt: null, ageSeconds: null, pdf: false }
  const age = Math.max(0, Math.floor((clock.now().getTime() - Date.parse(fact.at)) / 1000))
  return { lastAt: fact.at, ageSeconds: age, pdf: fact.pdf }
}
