import type { Payload, PayloadRequest } from 'payload'
import { planNumbers } from '@/domain/guide/planNumbers'
import { SLUGS } from '@/domain/slugs'
import { editorPlan } from './editorPlan'

/** The plan numbers whose address leads to a sheet of the guide: its own, and those that it bore last and nothing bears today. Three reads. */
export async function planNumbersLeadingTo(
  payload: Payload,
  id: string,
  req?: PayloadRequest,
): Promise<string[]> {
  const numbers = planNumbers(await editorPlan(payload, req))
  const asked = {
    collection: SLUGS.guideNumbers,
    sort: '-until',
    depth: 0,
    limit: 0,
    pagination: false,
    overrideAccess: true,
    ...(req ? { req } : {}),
  } as const
  const { docs: own } = await payload.find({
    ...asked,
    where: { target: { equals: id } },
    select: { number: true },
  })
  const current = numbers.get(id)
  const borne = new Set(numbers.values())
  const former = [...new Set(own.map(({ number }) => number))].filter((number) => !borne.has(number))
  if (former.length === 0) return current ? [current] : []
  const { docs: bearers } = await payload.find({
    ...asked,
    where: { number: { in: former } },
    select: { number: true, target: true },
  })
  const isLast = (number: string) => bearers.find((bearer) => bearer.number === number)?.target === id
  return [...(current ? [current] : []), ...former.filter(isLast)]
}
