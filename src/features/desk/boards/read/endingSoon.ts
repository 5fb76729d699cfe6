import { addDays } from 'date-fns/addDays'
import { PUBLISHED } from '@/features/sheets/reference/findSheets'
import { sheetList } from './sheetList'

/** Days before its end at which a sheet is listed to editors. */
const NOTICE_DAYS = 30

/** The published sheets whose end is known and near, the nearest first; of the kinds that have one. */
export const endingSoon = sheetList({
  where: ({ payload, now }, kind) =>
    payload.collections[kind].config.flattenedFields.some(({ name }) => name === 'validUntil')
      ? {
          and: [
            PUBLISHED,
            { validUntil: { greater_than_equal: now.toISOString() } },
            { validUntil: { less_than: addDays(now, NOTICE_DAYS).toISOString() } },
          ],
        }
      : null,
  by: 'validUntil',
})
