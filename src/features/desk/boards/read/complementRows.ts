import { labelOf } from '@/domain/labelOf'
import { REVIEW_REASONS } from '@/domain/nationalSheet/complementLists'
import {
  countComplementsToReview,
  findComplementsToReview,
} from '@/features/catalogue/complements/read/complementsToReview'
import { boardRow } from '../BoardRow'
import { listFrom } from './listFrom'

/** The local complements whose national text moved, the oldest change first; each leads to its form. */
export const complementRows = listFrom(
  countComplementsToReview,
  findComplementsToReview,
  ({ id, title, sheetCode, reason, changedAt, href }) =>
    boardRow({
      key: id,
      number: '',
      name: title,
      href,
      of: sheetCode,
      at: changedAt,
      detail: labelOf(REVIEW_REASONS, reason),
    }),
)
