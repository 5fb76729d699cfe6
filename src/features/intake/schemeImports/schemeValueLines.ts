import { labelOf } from '@/domain/labelOf'
import { LEVELS, SCHEME_KINDS } from '@/domain/scheme/closedLists'
import { valueLines } from '@/features/sheets/facts/valueLines'
import type { SchemeField } from './SchemeValues'

/** A value of a scheme in lines for a report. */
export function schemeValueLines(field: SchemeField, value: unknown): string[] {
  if (field === 'kind' || field === 'level')
    return value ? [labelOf(field === 'kind' ? SCHEME_KINDS : LEVELS, String(value))] : []
  return valueLines(field === 'territory' ? 'zone' : field, value)
}
