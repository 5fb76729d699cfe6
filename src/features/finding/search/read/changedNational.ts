import type { Payload } from 'payload'
import { nationalPublicId } from '@/domain/nationalSheet/nationalAddress'
import { SLUGS } from '@/domain/slugs'
import { sheetsCitingRates } from '@/features/catalogue/complements/read/sheetsCitingRates'
import { nationalRevisions } from '@/features/catalogue/nationalReading/read/nationalRevisions'
import type { ExpectedSheet, SheetsPage } from '@/features/sheets/index/ExpectedSheet'
import { expectedOf } from './expectedOf'

/**
 * The national sheets that read otherwise since an instant: all of them where a feed has become the current one, else those whose
 * complements or state were saved, and those whose complements cite one of the `rates`, which may give another figure. At most `size` at a
 * time.
 */
export async function* changedNational(
  payload: Payload,
  { saved, rates }: { saved: Date; rates: readonly string[] },
  size: number,
): AsyncGenerator<ExpectedSheet[]> {
  const since = { updatedAt: { greater_than_equal: saved.toISOString() } }
  const { totalDocs } = await payload.count({
    collection: SLUGS.nationalFeeds,
    where: { and: [since, { state: { equals: 'current' } }] },
    overrideAccess: true,
  })
  if (totalDocs > 0) {
    for (let after: string | null = ''; after !== null; ) {
      const page: SheetsPage = await nationalRevisions(payload, { after, size })
      yield page.sheets
      after = page.next
    }
    return
  }
  const codes = new Set(await sheetsCitingRates(payload, rates))
  for await (const found of savedCodes(payload, since, size)) for (const code of found) codes.add(code)
  const all = [...codes]
  for (let at = 0; at < all.length; at += size)
    yield await expectedOf(
      payload,
      SLUGS.nationalSheets,
      all.slice(at, at + size).map((code) => ({ id: code, publicId: nationalPublicId(code) })),
    )
}

type Since = { updatedAt: { greater_than_equal: string } }

/** Of the sheets whose complements were saved, then of those that an editor decided on. */
async function* savedCodes(payload: Payload, since: Since, size: number): AsyncGenerator<string[]> {
  const asked = { where: since, depth: 0, limit: size, sort: 'id', overrideAccess: true } as const
  for (let page = 1, more = true; more; page += 1) {
    const found = await payload.find({
      ...asked,
      collection: SLUGS.nationalComplements,
      trash: true,
      page,
      select: { sheetCode: true },
    })
    yield found.docs.map(({ sheetCode }) => sheetCode)
    more = found.hasNextPage
  }
  for (let page = 1, more = true; more; page += 1) {
    const found = await payload.find({
      ...asked,
      collection: SLUGS.nationalSheets,
      page,
      select: { code: true },
    })
    yield found.docs.map(({ code }) => code)
    more = found.hasNextPage
  }
}
