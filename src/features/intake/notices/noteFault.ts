import type { SourceOrigin } from '@/domain/sources/SourceRecord'
import { shownValue } from '@/features/sheets/values/shownValue'
import type { FileNotice } from './reportLines'

type Fault = { label: string; rule: string; value?: unknown }

/** A notice about one value of a record, under the name of its field where the column is not known any more. */
export function noteFault(
  { row, file }: Pick<SourceOrigin, 'row' | 'file'>,
  { label, rule, value }: Fault,
  said = rule,
): FileNotice {
  return { row, column: label, value: shownValue(value), rule: said, ...(file ? { file } : {}) }
}
