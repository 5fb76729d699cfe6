import { z } from 'zod'
import { InvalidInput } from '@/errors'

const INSTANT = z.iso.datetime({ offset: true })

/** Where a page starts in the feed of a class: after this change. `deltas`: withdrawn sheets are told too. */
export type FeedPosition = { changedAt: string; publicId: string; deltas: boolean }

const positionSchema = z.strictObject({
  changedAt: z.iso.datetime(),
  publicId: z.string().max(80),
  deltas: z.boolean(),
})

const schema = z.object({
  limit: z.coerce.number().int().min(1).max(200).default(50),
  updatedSince: INSTANT.transform((text) => new Date(text).toISOString()).optional(),
  cursor: z.string().max(400).optional(),
})

export type ListParameters = { limit: number; updatedSince: string | null; after: FeedPosition | null }

const ADVICE: Record<string, string> = {
  limit: 'de 1 à 200 fiches par page',
  updatedSince: 'un instant ISO 8601 : 2026-01-31T08:00:00Z',
  cursor: 'le « nextCursor » de la page d’avant, tel quel',
}

/** Reads the parameters of a list. @throws InvalidInput in French, with the name of the parameter. */
export function readListParameters(params: URLSearchParams): ListParameters {
  const raw = Object.fromEntries(
    Object.keys(schema.shape).flatMap((name) => (params.get(name) ? [[name, params.get(name)]] : [])),
  )
  const read = schema.safeParse(raw)
  if (!read.success) throw refused(String(read.error.issues[0]?.path[0] ?? 'limit'))
  const { limit, updatedSince, cursor } = read.data
  return {
    limit,
    updatedSince: updatedSince ?? null,
    after: cursor === undefined ? null : readCursor(cursor),
  }
}

/** The position as an opaque text. */
export function toCursor({ changedAt, publicId, deltas }: FeedPosition): string {
  return Buffer.from(JSON.stringify({ changedAt, publicId, deltas })).toString('base64url')
}

function readCursor(cursor: string): FeedPosition {
  const read = positionSchema.safeParse(parsed(Buffer.from(cursor, 'base64url').toString()))
  if (!read.success) throw refused('cursor')
  return read.data
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
}

function refused(field: string): InvalidInput {
  return new InvalidInput(`Paramètre « ${field} » : ${ADVICE[field]}.`, { field })
}
