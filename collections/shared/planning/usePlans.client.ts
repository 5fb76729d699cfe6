'use client'

import { useCallback, useEffect, useState } from 'react'
import { z } from 'zod'
import { askEndpoint } from '../askEndpoint'

const plansSchema = z.object({
  plans: z.array(
    z.object({
      id: z.string(),
      act: z.enum(['publish', 'withdraw']),
      at: z.string(),
      state: z.enum(['planned', 'stale', 'done', 'failed', 'cancelled']),
      approvedByName: z.string(),
      reason: z.string(),
    }),
  ),
})
export type ShownPlan = z.infer<typeof plansSchema>['plans'][number]

const UNREAD = 'Ce qui est programmé n’a pas pu être lu. Rechargez la page.'

/** The plans of the open sheet, how to act on them, and what the last act said. `address`: that of the sheet's REST, `null` before its first save. */
export function usePlans(address: string | null) {
  const [plans, setPlans] = useState<ShownPlan[]>([])
  const [said, setSaid] = useState('')
  const read = useCallback(async () => {
    if (!address) return
    const answer = await fetch(`${address}/plans`).catch(() => null)
    const found = plansSchema.safeParse(await answer?.json().catch(() => null))
    if (found.success) setPlans(found.data.plans)
    else setSaid(UNREAD)
  }, [address])
  useEffect(() => void read(), [read])
  const act = async (path: 'plan' | 'plan-approve' | 'plan-cancel', body: unknown) => {
    const fault = await askEndpoint(`${address}/${path}`, body)
    setSaid(fault ?? 'C’est noté.')
    if (!fault) await read()
    return fault === null
  }
  return { plans, said, setSaid, act }
}
