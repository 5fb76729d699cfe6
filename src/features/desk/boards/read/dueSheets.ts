import { PUBLISHED } from '@/features/sheets/reference/findSheets'
import type { BoardReader } from '../BoardReader'
import { sheetList } from './sheetList'
import { type DueList, whereDue } from './whereDue'

/** The published sheets that are due, or were never verified; the longest due first. */
export function dueSheets(list: DueList): BoardReader {
  return sheetList({
    where: ({ now }) => ({ and: [PUBLISHED, whereDue(list, now)] }),
    by: list === 'never' ? 'createdAt' : 'reviewDueAt',
    at: 'reviewDueAt',
  })
}
