import { z } from 'zod'
import {
  ACCOMMODATION_MODES,
  CHILD_SEXES,
  STAY_DURATIONS,
  UNIT_NEEDS,
  UNIT_SEXES,
} from '@/domain/facility/closedLists'
import { FACILITY_CATEGORIES } from '@/domain/facility/facilityCategories'
import { isCalendarDay } from '@/domain/isCalendarDay'
import {
  CANCELLATION_REASONS,
  LEGAL_TITLES,
  REFUSAL_REASONS,
  SIBLING_WISHES,
  URGENCIES,
} from '@/domain/placement/closedLists'
import { MOST_CHILDREN } from '@/domain/placement/profile/profileFaults'
import { publicJwkSchema } from '@/infra/neighbours/publicKey'

const codes = <Code extends string>(list: readonly { code: Code }[]) => z.enum(list.map(({ code }) => code))
const day = z.string().refine(isCalendarDay)
const instant = z.iso.datetime({ offset: true })
const short = z.string().max(200)
const years = z.number().min(0).max(30).nullable()
const months = z.number().int().min(0).max(360).nullable()
const count = z.number().int().min(0).max(1_000)
/** An id over there. */
const id = z.string().min(1).max(64)

/** What a request carries across: strict, so that nothing else ever does. */
export const sharedProfileSchema = z.strictObject({
  children: z
    .array(
      z.strictObject({
        birthMonth: z.string().regex(/^(?:19|20)\d{2}-(?:0[1-9]|1[0-2])$/),
        sex: codes(CHILD_SEXES),
        needs: z.array(codes(UNIT_NEEDS)).max(UNIT_NEEDS.length),
      }),
    )
    .min(1)
    .max(MOST_CHILDREN),
  siblings: codes(SIBLING_WISHES).nullable(),
  legalTitle: codes(LEGAL_TITLES).nullable(),
  legalStart: day.nullable(),
  urgency: codes(URGENCIES),
  wishedFrom: day,
  duration: codes(STAY_DURATIONS),
  expectedDays: z.number().int().min(1).max(3_650).nullable(),
  modes: z.array(codes(ACCOMMODATION_MODES)).max(ACCOMMODATION_MODES.length),
})

export const requestMessageSchema = z.strictObject({
  id,
  reference: z.string().min(1).max(40),
  /** The facility that is asked, by its number here. */
  facility: z.string().max(20).nullable(),
  profile: sharedProfileSchema,
})

export const withdrawalMessageSchema = z.strictObject({ id, reason: codes(CANCELLATION_REASONS) })
export const confirmationMessageSchema = z.strictObject({ id })

export const answerMessageSchema = z.discriminatedUnion('answer', [
  z.strictObject({
    id,
    answer: z.literal('accepted'),
    facility: z.strictObject({ number: z.string().max(20), name: short, commune: short.nullable() }),
  }),
  z.strictObject({ id, answer: z.literal('refused'), reason: codes(REFUSAL_REASONS) }),
])

/** `revokes`: the key that signs this message is worth nothing any more. */
export const keyMessageSchema = z.strictObject({ key: publicJwkSchema, revokes: z.boolean() })

export const identitySchema = z.object({
  name: z.string().min(1).max(100),
  departmentCode: z.string().regex(/^(?:\d{2,3}|2[AB])$/),
  keys: z.array(publicJwkSchema).min(1).max(20),
})

const sharedUnitSchema = z.object({
  id,
  name: short,
  mode: codes(ACCOMMODATION_MODES),
  sex: codes(UNIT_SEXES),
  minYears: years,
  minMonths: months,
  maxYears: years,
  maxMonths: months,
  durations: z.array(codes(STAY_DURATIONS)).max(STAY_DURATIONS.length),
  openCapacity: count,
  siblingsMax: count.nullable(),
  needsMet: z.array(codes(UNIT_NEEDS)).max(UNIT_NEEDS.length),
  needsNotMet: z.array(codes(UNIT_NEEDS)).max(UNIT_NEEDS.length),
  /** Free places by duration; `from`: first day, `null` for now. */
  free: z
    .array(z.object({ duration: codes(STAY_DURATIONS), count, from: day.nullable() }))
    .max(STAY_DURATIONS.length),
  confirmedAt: instant.nullable(),
})
export type SharedUnit = z.infer<typeof sharedUnitSchema>

const sharedFacilitySchema = z.object({
  number: z.string().max(20),
  name: short,
  category: codes(FACILITY_CATEGORIES),
  habilitation: z.enum(['ase', 'pjj', 'double']).nullable(),
  /** `null` where the address is kept. */
  commune: short.nullable(),
  units: z.array(sharedUnitSchema).max(100),
})
export type SharedFacility = z.infer<typeof sharedFacilitySchema>

/** A page of what is shared, as it is at `at`; `next`: the number after which the next page begins. */
export const availabilitySchema = z.object({
  at: instant,
  facilities: z.array(sharedFacilitySchema).max(100),
  next: z.string().max(20).nullable(),
})
export type Availability = z.infer<typeof availabilitySchema>
