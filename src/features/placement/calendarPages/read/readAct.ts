import { freeTextFault } from '@/features/placement/screening/freeTextFault'
import type { ActFault, ReadAct, TypedActForm } from '../present/TypedActForm'
import { toAct } from '../present/toAct'

/** The act that a form asks for, or all that is wrong in it, words that name somebody included: nothing of them may be kept. */
export function readAct(typed: TypedActForm, moment: { now: Date; today: string }): ReadAct {
  const read = toAct(typed, moment)
  const named = (['note', 'override'] as const).flatMap((path): ActFault[] => {
    const message = freeTextFault(typed[path])
    return message ? [{ path, message }] : []
  })
  return named.length > 0 ? { act: null, faults: [...read.faults, ...named] } : read
}
