import { z } from 'zod'
import { ACCOMMODATION_MODES, STAY_DURATIONS, UNIT_NEEDS, UNIT_SEXES } from '@/domain/facility/closedLists'
import type { UnitValues } from '@/domain/facility/UnitValues'

/** Texts are cut to what is stored. */
const text = (most: number) =>
  z
    .string()
    .default('')
    .transform((typed) => typed.replaceAll('\r\n', '\n').trim().slice(0, most) || null)

/** A number that is none becomes `NaN`, which the rules refuse. */
const number = text(10).transform((typed) => {
  if (typed === null) return null
  return /^-?\d+([.,]\d+)?$/.test(typed) ? Number(typed.replace(',', '.')) : Number.NaN
})

const box = z
  .string()
  .default('')
  .transform((value) => value === '1')

const codesOf = <Code extends string>(list: readonly { code: Code }[]): Code[] => list.map(({ code }) => code)

/** Those of a closed list, in its order; what is not of the list is left out. */
const several = <Code extends string>(list: readonly { code: Code }[]) =>
  z.array(z.string()).transform((sent) => codesOf(list).filter((code) => sent.includes(code)))

const unitSchema = z.object({
  name: text(150),
  site: text(150),
  active: box,
  mode: z.enum(codesOf(ACCOMMODATION_MODES)).nullable().catch(null),
  sex: z.enum(codesOf(UNIT_SEXES)).nullable().catch(null),
  minYears: number,
  minMonths: number,
  maxYears: number,
  maxMonths: number,
  durations: several(STAY_DURATIONS),
  openCapacity: number,
  siblingsMax: number,
  needsMet: several(UNIT_NEEDS),
  needsNotMet: several(UNIT_NEEDS),
  needsDetail: text(1000),
  derogation: z.object({ granted: box, reason: text(500) }),
})

/** What the form of a unit says. */
export function readUnitForm(form: URLSearchParams): UnitValues {
  const sent = Object.fromEntries(form)
  const needs = (answer: 'met' | 'not') =>
    codesOf(UNIT_NEEDS).filter((code) => form.get(`need.${code}`) === answer)
  return unitSchema.parse({
    ...sent,
    durations: form.getAll('durations'),
    needsMet: needs('met'),
    needsNotMet: needs('not'),
    derogation: { granted: sent.granted, reason: sent.reason },
  })
}
