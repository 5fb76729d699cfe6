import { hasContentChanged } from '@/domain/scheme/hasContentChanged'
import type { Save } from '../../shared/keepSheetDates'

/** Editors save a scheme for its owner, its dates or a note too: what a reader reads must have changed. */
export const isRewritten = ({ before, after }: Save): boolean =>
  !after.modifiedAt || (before !== null && hasContentChanged(before, after))
