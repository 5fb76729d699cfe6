import type { SourceNotice } from '@/domain/sources/SourceRecord'

/** What is found wrong or odd in a file of a guide. `row`: its line, 0 for the whole file. */
export type GuideNotice = SourceNotice & { file: string }

/** A notice on a line of a file, the rule in words. */
export const notice = (
  file: string,
  row: number,
  column: string,
  value: string,
  rule: string,
): GuideNotice => ({
  file,
  row,
  column,
  value: value.slice(0, 200),
  rule,
})
