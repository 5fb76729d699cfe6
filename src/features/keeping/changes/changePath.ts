import { pastPath } from '@/domain/editions/pastPath'
import { sheetPath } from '@/domain/sheet/sheetNumber'
import type { Change } from './Change'

type Told = Pick<Change, 'day' | 'edition' | 'nature' | 'isWithdrawn'>

/** Where what was before and what is now are read side by side; `null` where there was nothing before, or is nothing now. */
export function changePath(
  number: string,
  { day, edition, nature }: Omit<Told, 'isWithdrawn'>,
): string | null {
  if (nature === 'new' || nature === 'removed') return null
  return `/avant-apres/${number}/${day}${edition === null ? '' : `?edition=${edition}`}`
}

/** The page of a sheet that changed, or of what it was. */
export function changedSheetPath(number: string, isWithdrawn: boolean): string {
  return isWithdrawn ? pastPath(number) : sheetPath(number)
}
