import { z } from 'zod'
import type { Fault } from '@/domain/facility/Fault'
import {
  END_REASONS_OF_REQUEST,
  endFaults,
  OUTCOMES_OF_REQUEST,
  type TypedEnd,
} from '@/domain/placement/requests/endFaults'
import { freeTextFault } from '../../screening/freeTextFault'

const NOTE_LENGTH = 500
const codes = <Code extends string>(list: readonly { code: Code }[]): Code[] => list.map(({ code }) => code)

const schema = z.object({
  outcome: z.enum(codes(OUTCOMES_OF_REQUEST)).nullable().catch(null),
  reason: z.enum(codes(END_REASONS_OF_REQUEST)).nullable().catch(null),
  note: z
    .string()
    .default('')
    .transform((typed) => typed.replaceAll('\r\n', '\n').trim().slice(0, NOTE_LENGTH) || null),
})

/** What the form that ends a request says, and what stops it. */
export function readEndForm(form: URLSearchParams, isWithdrawn: boolean): { end: TypedEnd; faults: Fault[] } {
  const end = schema.parse(Object.fromEntries(form))
  return { end, faults: endFaults(end, { isWithdrawn, named: freeTextFault(end.note) }) }
}
