import type { CsvField } from '@/domain/sources/csvFields'

/** A column that may feed a field; `score` from 0 to 1, `named`: how surely its header alone says so. */
export type Candidate = { field: CsvField; column: string; score: number; named: number; reason: string }
