import type { PayloadRequest, Where } from 'payload'
import { SLUGS } from '@/domain/slugs'

type Asked = {
  req: PayloadRequest
  /** Id of the chapter that holds it; `null` at the top. */
  chapter: string | null
  /** The chapter or the sheet that asks, which stands in nobody's way. */
  id: string | null
}
type Held = { id: string; position: number; words: string }

/** What holds a place within a chapter, sub-chapters and sheets, which share one sequence of ranks: two reads. */
async function held({ req, chapter, id }: Asked): Promise<Held[]> {
  const others: Where = id ? { id: { not_equals: id } } : {}
  const query = { depth: 0, limit: 0, pagination: false, overrideAccess: true, req } as const
  const [chapters, articles] = await Promise.all([
    req.payload.find({
      ...query,
      collection: SLUGS.chapters,
      where: { and: [chapter ? { parent: { equals: chapter } } : { parent: { exists: false } }, others] },
      select: { title: true, position: true },
    }),
    chapter
      ? req.payload.find({
          ...query,
          collection: SLUGS.articles,
          where: { and: [{ chapter: { equals: chapter } }, others] },
          select: { title: true, number: true, position: true },
        })
      : { docs: [] },
  ])
  return [
    ...chapters.docs.map((row) => ({
      id: row.id,
      position: row.position ?? 0,
      words: `le chapitre «\u00a0${row.title}\u00a0»`,
    })),
    ...articles.docs.map((row) => ({
      id: row.id,
      position: row.position ?? 0,
      words: `la fiche ${row.number ?? ''} «\u00a0${row.title}\u00a0»`,
    })),
  ]
}

/**
 * The rank that is asked within a chapter when it is free, the next free one when none is asked; `fault`: what holds it, in words, and
 * what to do.
 */
export async function freePlace(
  asked: Asked & { position: number | null },
): Promise<{ position: number; fault: string | null }> {
  const others = await held(asked)
  const next = Math.max(0, ...others.map(({ position }) => position)) + 1
  const position = asked.position ?? next
  const taken = others.find((other) => other.position === position)
  const fault = taken
    ? `Le rang ${position} est déjà celui de ${taken.words}. Le prochain libre est ${next}\u00a0; pour intercaler, ouvrez « Le plan du guide » du bureau.`
    : null
  return { position, fault }
}
