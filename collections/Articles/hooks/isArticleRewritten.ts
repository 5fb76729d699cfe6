import { hasArticleChanged } from '@/domain/guide/hasArticleChanged'
import type { Save } from '../../shared/keepSheetDates'

/** A sheet of the guide is moved, verified or given to somebody without being rewritten: what a reader reads must have changed. */
export const isArticleRewritten = ({ before, after }: Save): boolean =>
  !after.modifiedAt || (before !== null && hasArticleChanged(before, after))
