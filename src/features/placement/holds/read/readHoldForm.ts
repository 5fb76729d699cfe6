import { z } from 'zod'
import { isCalendarDay } from '@/domain/isCalendarDay'
import { anyForm } from '@/infra/http/formFields'
import type { HoldWish } from '../HoldWish'

/** Brothers and sisters of a request are seven at most. */
const MOST_CHILDREN = 7
const LONGEST = 500

/**
 * A press on « Poser une option »: `wishes` by child. The fields of one child are `enfant` with `place` or `unite`; those of several follow one
 * another, in the same order, one `place` (or `unite`) for each `enfant`.
 */
export type HoldForm = {
  request: string
  wishes: HoldWish[]
  from: string | null
  to: string | null
  override: string | null
  /** Where the results are, to go back to. */
  results: string
}

const day = z
  .string()
  .nullable()
  .transform((text) => (text && isCalendarDay(text) ? text : null))
const text = z
  .string()
  .nullable()
  .transform((typed) => (typed ?? '').trim())
const rank = z
  .string()
  .regex(/^\d$/)
  .transform(Number)
  .pipe(z.number().max(MOST_CHILDREN - 1))
const fields = z.object({
  demande: text.pipe(z.string().min(1).max(60)),
  children: z.array(rank).min(1).max(MOST_CHILDREN),
  places: z.array(z.string().max(60)),
  units: z.array(z.string().max(60)),
  du: day,
  au: day,
  motif: text.pipe(z.string().max(LONGEST)),
  retour: text,
})

export const holdFormSchema = anyForm
  .transform((form) => {
    const children = form.getAll('enfant')
    return {
      demande: form.get('demande'),
      children: children.length > 0 ? children : ['0'],
      places: form.getAll('place'),
      units: form.getAll('unite'),
      du: form.get('du'),
      au: form.get('au'),
      motif: form.get('motif'),
      retour: form.get('retour'),
    }
  })
  .pipe(fields)
  .refine(({ children }) => new Set(children).size === children.length)
  .refine(({ children, places, units }) =>
    [places.length, units.length].some((count) => count >= children.length),
  )
  .transform(
    ({ demande, children, places, units, du, au, motif, retour }): HoldForm => ({
      request: demande,
      wishes: children.map((child, at) => ({ child, place: places[at] || null, unit: units[at] || null })),
      from: du,
      to: au,
      override: motif || null,
      results: retour,
    }),
  )
