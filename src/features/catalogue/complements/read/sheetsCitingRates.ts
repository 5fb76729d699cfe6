import type { Payload } from 'payload'
import { SLUGS } from '@/domain/slugs'
import { citedCodes } from '@/features/sheets/rates/present/citedCodes'

/** More than a département writes, and far more than cite an amount. */
const MOST = 5000
/** What starts an amount in a plain text. */
const MARK = '{{'

/** The codes of the national sheets whose local complements cite one of these rates, each once: one read, of the texts that cite any. */
export async function sheetsCitingRates(payload: Payload, rates: readonly string[]): Promise<string[]> {
  if (rates.length === 0) return []
  const { docs } = await payload.find({
    collection: SLUGS.nationalComplements,
    where: { text: { contains: MARK } },
    sort: 'sheetCode',
    depth: 0,
    limit: MOST,
    pagination: false,
    select: { sheetCode: true, text: true },
    overrideAccess: true,
  })
  const asked = new Set(rates)
  const citing = docs.filter(({ text }) => citedCodes({ text }).some((code) => asked.has(code)))
  return [...new Set(citing.map(({ sheetCode }) => sheetCode))]
}
