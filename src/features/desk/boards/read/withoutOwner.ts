import { PUBLISHED } from '@/features/sheets/reference/findSheets'
import { sheetList } from './sheetList'

/** The published sheets that no editor answers for, the longest due first. */
export const withoutOwner = sheetList({
  where: () => ({ and: [PUBLISHED, { owner: { exists: false } }] }),
  by: 'reviewDueAt',
})
