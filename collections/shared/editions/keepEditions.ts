import type { CollectionAfterChangeHook, CollectionBeforeChangeHook } from 'payload'
import { localTime } from '@/domain/localTime'
import type { SheetKind } from '@/domain/sheet/sheetKinds'
import { writeEdition } from '@/features/keeping/editions/write/writeEdition'
import { clock } from '@/infra/clock'

/** Takes the day from which what is published applies, and empties its field: it is that of one publication alone. */
export const takeEffectDay: CollectionBeforeChangeHook = ({ data, originalDoc, context }) => {
  const { appliesFrom } = { ...originalDoc, ...data }
  if (data._status !== 'published' || !appliesFrom) return data
  context[keyOf(originalDoc?.id)] = localTime(new Date(appliesFrom)).day
  return { ...data, appliesFrom: null }
}

/**
 * Writes the edition of what is published, in the operation that publishes it. For whoever tells a past (the demo): at the instant of
 * `context.publishedAt` (ISO), or not here with `context.deferEditions`.
 */
export function keepEdition(kind: SheetKind): CollectionAfterChangeHook {
  return async ({ doc, operation, context, req }) => {
    if (doc._status !== 'published' || doc.deletedAt || context.deferEditions === true) return doc
    const key = keyOf(operation === 'create' ? undefined : doc.id)
    const typed = context[key]
    delete context[key]
    await writeEdition({
      req,
      kind,
      id: String(doc.id),
      at: typeof context.publishedAt === 'string' ? new Date(context.publishedAt) : clock.now(),
      typed: typeof typed === 'string' ? typed : null,
    })
    return doc
  }
}

/** One request may save several sheets. */
const keyOf = (id: unknown): string => `effectDay:${id === undefined ? 'new' : String(id)}`
