import type { Payload } from 'payload'
import type { NationalSheet } from '@/domain/nationalSheet/NationalSheet'
import { findNationalRows } from '@/features/catalogue/nationalSheets/read/findNationalRows'
import { linkedCodes } from '../present/linkedCodes'

/** Of the sheets that a sheet leads to, the codes of those that are read here: one read. */
export async function knownNational(payload: Payload, sheet: NationalSheet): Promise<Set<string>> {
  const codes = linkedCodes(sheet)
  if (codes.length === 0) return new Set()
  const { rows } = await findNationalRows({ payload, where: { code: { in: codes } }, limit: codes.length })
  return new Set(rows.map(({ code }) => code))
}
