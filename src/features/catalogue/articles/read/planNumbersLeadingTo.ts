import type { Payload, PayloadRequest, Where } from 'payload'
import type { PlanArticle, PlanChapter } from '@/domain/guide/Plan'
import { planNumbers } from '@/domain/guide/planNumbers'
import { SLUGS } from '@/domain/slugs'
import { relationId } from '@/infra/database/relationId'
import { chapterRows } from './chapterRows'

type Ask = {
  payload: Payload
  /** Of the sheets of the guide. */
  ids: readonly string[]
  /** Within its transaction. */
  req?: PayloadRequest
}

/**
 * By id of sheet, the plan numbers whose address leads to it: its own, and those that it bore last and nothing bears today. Five reads at
 * most, whatever the number of sheets and the size of the guide.
 */
export async function planNumbersLeadingTo(ask: Ask): Promise<ReadonlyMap<string, readonly string[]>> {
  const { ids } = ask
  const [chapters, own, left] = await Promise.all([
    chapterRows(ask.payload, ask.req),
    placedArticles(ask, { id: { in: ids } }),
    formerNumbers(ask, { target: { in: ids } }),
  ])
  const current = planNumbers({ chapters, articles: own })
  const led = await ledByFormer(ask, chapters, [...new Set(left.map(({ number }) => number))])
  return new Map(
    ids.map((id) => {
      const now = current.get(id)
      return [id, [...(now ? [now] : []), ...(led.get(id) ?? [])]]
    }),
  )
}

/** By target, those of the numbers that nothing bears today and that it bore last. */
async function ledByFormer(
  ask: Ask,
  chapters: readonly PlanChapter[],
  numbers: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const led = new Map<string, string[]>()
  if (numbers.length === 0) return led
  const [borne, bearers] = await Promise.all([
    borneToday(ask, chapters, numbers),
    formerNumbers(ask, { number: { in: numbers } }),
  ])
  const told = new Set<string>(borne)
  // The last that bore a number comes first.
  for (const { number, target } of bearers) {
    if (told.has(number)) continue
    told.add(number)
    led.set(target, [...(led.get(target) ?? []), number])
  }
  return led
}

/** The plan numbers of all chapters, and of the sheets that stand where one of these numbers says. */
async function borneToday(
  ask: Ask,
  chapters: readonly PlanChapter[],
  numbers: readonly string[],
): Promise<ReadonlySet<string>> {
  const byNumber = new Map(
    [...planNumbers({ chapters, articles: [] })].map(([id, number]) => [number, id] as const),
  )
  const parts = numbers.map((number) => number.split('.'))
  const holders = parts.flatMap((each) => byNumber.get(each.slice(0, -1).join('.')) ?? [])
  const positions = parts.map((each) => Number(each.at(-1)))
  const articles = await placedArticles(ask, {
    and: [{ chapter: { in: [...new Set(holders)] } }, { position: { in: [...new Set(positions)] } }],
  })
  return new Set(planNumbers({ chapters, articles }).values())
}

async function placedArticles({ payload, req }: Ask, where: Where): Promise<PlanArticle[]> {
  const { docs } = await payload.find({
    collection: SLUGS.articles,
    where,
    depth: 0,
    limit: 0,
    pagination: false,
    select: { number: true, title: true, chapter: true, position: true },
    overrideAccess: true,
    ...(req ? { req } : {}),
  })
  return docs.map(({ id, number, title, chapter, position }) => ({
    id,
    number: number ?? '',
    title,
    chapter: relationId(chapter),
    position: position ?? null,
  }))
}

async function formerNumbers(
  { payload, req }: Ask,
  where: Where,
): Promise<{ number: string; target: string }[]> {
  const { docs } = await payload.find({
    collection: SLUGS.guideNumbers,
    where,
    sort: '-until',
    depth: 0,
    limit: 0,
    pagination: false,
    select: { number: true, target: true },
    overrideAccess: true,
    ...(req ? { req } : {}),
  })
  return docs
}
