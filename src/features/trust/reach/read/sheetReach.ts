import type { Payload } from 'payload'
import { SLUGS } from '@/domain/slugs'
import { lastMonths } from '../present/lastMonths'

const MONTHS = 12

/** How often a sheet was read in a month (`YYYY-MM`), and how many of these times a search led to it. */
export type MonthReach = { month: string; reads: number; fromSearch: number }

/** The last twelve months of a sheet, the present one first; months without a read count none. */
export async function sheetReach(payload: Payload, number: string, now: Date): Promise<MonthReach[]> {
  const months = lastMonths(now.toISOString(), MONTHS)
  const { docs } = await payload.find({
    collection: SLUGS.sheetUses,
    where: {
      and: [{ number: { equals: number } }, { day: { greater_than_equal: `${months.at(-1)}-01` } }],
    },
    limit: 0,
    pagination: false,
    depth: 0,
    select: { day: true, reads: true, fromSearch: true },
    overrideAccess: true,
  })
  return months.map((month) => {
    const days = docs.filter(({ day }) => day.startsWith(month))
    const sum = (name: 'reads' | 'fromSearch') => days.reduce((total, day) => total + day[name], 0)
    return { month, reads: sum('reads'), fromSearch: sum('fromSearch') }
  })
}
