import type { z } from 'zod'
import type { RowNotes } from './RowNotes'
import { schemaFaults } from './schemaFaults'

/** Each round takes away what the one before has met; the last ones all that holds it. */
const [ROUNDS, PATIENCE] = [12, 8]

type Leaving = {
  notes: RowNotes
  /** Places without which there is no record, as in `properties.id`. */
  required: readonly string[]
  /** The place as the report names it. */
  columnOf: (place: string) => string
}

/**
 * An item as a schema reads it, without the optional values that have another form than the schema's: each is left aside and told.
 * `null`, with what refuses it, where a required value is wrong.
 */
export function parseLeaving<Schema extends z.ZodType>(
  schema: Schema,
  item: unknown,
  { notes, required, columnOf }: Leaving,
): z.output<Schema> | null {
  let left = item
  for (let round = 1; ; round += 1) {
    const parsed = schema.safeParse(left)
    if (parsed.success) return parsed.data
    const faults = schemaFaults(parsed.error, left)
    const isLost = (place: string) =>
      round === ROUNDS || required.some((vital) => `${vital}.`.startsWith(`${place}.`))
    const lost = faults.filter(({ column }) => isLost(column))
    for (const { column, value, rule } of lost) notes.refuse(columnOf(column), value, rule)
    if (lost.length > 0) return null
    left = structuredClone(left)
    for (const { column, value } of faults) {
      const path = column.split('.')
      const place = takeOut(left, round < PATIENCE ? path : holderOf(path, required))
      if (value !== undefined)
        notes.warn(
          columnOf(place.join('.')),
          value,
          'valeur d’une autre forme que prévu\u00a0: laissée de côté',
        )
    }
  }
}

/** The widest of what holds a value that holds nothing required. */
function holderOf(path: readonly string[], required: readonly string[]): readonly string[] {
  const at = path.findIndex((_, end) => {
    const place = path.slice(0, end + 1).join('.')
    return !required.some((vital) => `${vital}.`.startsWith(`${place}.`))
  })
  return at === -1 ? path : path.slice(0, at + 1)
}

/** Takes a value out, or what holds it where it is not there; answers its place. */
function takeOut(item: unknown, path: readonly string[]): readonly string[] {
  const holder = path.slice(0, -1).reduce<unknown>((at, key) => valuesOf(at)[key], item)
  const name = path.at(-1) ?? ''
  if (path.length > 1 && valuesOf(holder)[name] === undefined) return takeOut(item, path.slice(0, -1))
  if (Array.isArray(holder)) holder.splice(Number(name), 1)
  else delete valuesOf(holder)[name]
  return path
}

/** The values of an object or a list by name, none for anything else. */
function valuesOf(holder: unknown): Record<string, unknown> {
  // An object's own keys are all that is looked at.
  return typeof holder === 'object' && holder !== null ? (holder as Record<string, unknown>) : {}
}
