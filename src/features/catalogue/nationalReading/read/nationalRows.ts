import type { Payload } from 'payload'
import type { ReaderClass } from '@/domain/ReaderClass'
import { findComplements } from '@/features/catalogue/complements/read/findComplements'
import { findNationalRows } from '@/features/catalogue/nationalSheets/read/findNationalRows'
import type { RowFacts } from '@/features/sheets/present/RowFacts'

/** What rows of results show of the national sheets of these codes, with what the class may read of what was added here: three reads. */
export async function nationalRows(
  payload: Payload,
  readerClass: ReaderClass,
  codes: readonly string[],
): Promise<ReadonlyMap<string, RowFacts>> {
  if (codes.length === 0) return new Map()
  const [{ rows }, complements] = await Promise.all([
    findNationalRows({ payload, where: { code: { in: [...codes] } }, limit: codes.length }),
    findComplements(payload, readerClass, codes),
  ])
  return new Map(
    rows.map(({ code, modifiedOn }) => {
      const local = (complements.get(code) ?? []).map(({ text }) => text).join(' ')
      return [
        code,
        {
          territory: [],
          amount: null,
          validUntil: null,
          partner: null,
          national: { modifiedOn, local: local || null },
        },
      ]
    }),
  )
}
