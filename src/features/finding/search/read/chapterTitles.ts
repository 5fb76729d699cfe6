import type { Payload } from 'payload'
import { planNumbers } from '@/domain/guide/planNumbers'
import { chapterRows } from '@/features/catalogue/articles/read/chapterRows'

/** Each of these chapters by its plan number and its title, by its id; one that is gone is not there. */
export async function chapterTitles(payload: Payload, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map()
  const asked = new Set(ids)
  const chapters = await chapterRows(payload)
  const numbers = planNumbers({ chapters, articles: [] })
  return new Map(
    chapters.flatMap(({ id, title }) =>
      asked.has(id) ? [[id, [numbers.get(id), title].filter(Boolean).join(' ')] as const] : [],
    ),
  )
}
