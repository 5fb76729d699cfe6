import type { TextFieldSingleValidation } from 'payload'
import { NAME_FAULTS, personNameFault } from '@/domain/account/personNameFault'

/** The name of a person, for every way of writing it; one that is already stored does not hold up another change of the account. */
export const validatePersonName: TextFieldSingleValidation = (value, { previousValue }) => {
  if (value && value === previousValue) return true
  const fault = personNameFault(typeof value === 'string' ? value : '')
  return fault ? NAME_FAULTS[fault] : true
}
