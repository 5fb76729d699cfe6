import type { Scheme } from '@/payload-types'

/** What a list shows of a scheme. */
export type SchemeRow = Pick<
  Scheme,
  | 'id'
  | 'number'
  | 'title'
  | 'kind'
  | 'summary'
  | 'amount'
  | 'level'
  | 'territory'
  | 'verifiedAt'
  | 'reviewDueAt'
  | 'validUntil'
  | 'modifiedAt'
  | 'changeNote'
>

/** The fields of a `SchemeRow`, for `select`. */
export const SCHEME_ROW = {
  number: true,
  title: true,
  kind: true,
  summary: true,
  amount: true,
  level: true,
  territory: true,
  verifiedAt: true,
  reviewDueAt: true,
  validUntil: true,
  modifiedAt: true,
  changeNote: true,
} as const
