import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionBeforeChangeHook,
} from 'payload'
import { z } from 'zod'
import { CHANGE_CAUSES, type ChangeCause } from '@/domain/editions/closedLists'
import { localTime } from '@/domain/localTime'
import type { SheetKind } from '@/domain/sheet/sheetKinds'
import { writeEdition } from '@/features/keeping/editions/write/writeEdition'
import { writeRemoval } from '@/features/keeping/editions/write/writeRemoval'
import { clock } from '@/infra/clock'

/** What `takeEffectDay` leaves for `keepEdition` in the context of a request. */
const takenSchema = z.object({
  day: z.string().nullable().default(null),
  cause: z.enum(['evolution', 'correction', 'silent']).nullable().default(null),
})

/** Takes the day from which what is published applies and why it changes, and empties their fields: they are those of one publication alone. */
export const takeEffectDay: CollectionBeforeChangeHook = ({ data, originalDoc, context }) => {
  const { appliesFrom, changeCause } = { ...originalDoc, ...data }
  if (data._status !== 'published' || !(appliesFrom || changeCause)) return data
  context[keyOf(originalDoc?.id)] = {
    day: appliesFrom ? localTime(new Date(appliesFrom)).day : null,
    cause: causeOf(changeCause),
  }
  return { ...data, appliesFrom: null, ...(changeCause ? { changeCause: null } : {}) }
}

/**
 * Writes the edition of what is published, in the operation that publishes it, and of what is withdrawn. For whoever tells a past (the
 * demo): at the instant of `context.publishedAt` (ISO), or not here with `context.deferEditions`.
 */
export function keepEdition(kind: SheetKind): CollectionAfterChangeHook {
  return async ({ doc, operation, context, req }) => {
    if (context.deferEditions === true) return doc
    const at = typeof context.publishedAt === 'string' ? new Date(context.publishedAt) : clock.now()
    const id = String(doc.id)
    if (doc._status !== 'published' || doc.deletedAt) {
      if (operation === 'update') await writeRemoval({ req, kind, id, at, sheet: doc })
      return doc
    }
    const key = keyOf(operation === 'create' ? undefined : doc.id)
    const { day, cause } = takenSchema.parse(context[key] ?? {})
    delete context[key]
    await writeEdition({ req, kind, id, at, typed: day, cause })
    return doc
  }
}

/** Writes that what is deleted for good is withdrawn. */
export function keepRemoval(kind: SheetKind): CollectionAfterDeleteHook {
  return async ({ doc, id, req }) => {
    await writeRemoval({ req, kind, id: String(id), at: clock.now(), sheet: doc })
    return doc
  }
}

const causeOf = (value: unknown): ChangeCause | null =>
  CHANGE_CAUSES.find(({ code }) => code === value)?.code ?? null

/** One request may save several sheets. */
const keyOf = (id: unknown): string => `publication:${id === undefined ? 'new' : String(id)}`
