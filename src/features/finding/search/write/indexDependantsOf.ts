import type { PaginatedDocs, Payload, Where } from 'payload'
import { withinChapter } from '@/domain/guide/planOrder'
import { nationalPublicId } from '@/domain/nationalSheet/nationalAddress'
import { builtOn } from '@/domain/rates/formula/builtOn'
import type { SheetKind } from '@/domain/sheet/sheetKinds'
import { SLUGS } from '@/domain/slugs'
import { chapterRows } from '@/features/catalogue/articles/read/chapterRows'
import { sheetsCitingRates } from '@/features/catalogue/complements/read/sheetsCitingRates'
import { CITING_KINDS } from '@/features/sheets/rates/citingKinds'
import { knownRates } from '@/features/sheets/rates/read/knownRates'
import type { Scheme } from '@/payload-types'
import { indexSheets } from './indexSheets'

const PAGE = 200

type Dependants = { collection: SheetKind; where: Where }

/** Which sheets carry facts of which other ones in their search documents. */
const DEPENDANTS: Record<string, (id: string, payload: Payload) => Dependants[] | Promise<Dependants[]>> = {
  [SLUGS.themes]: (id) => [
    dependants(SLUGS.schemes, { themes: { in: [id] } }),
    dependants(SLUGS.services, { themes: { in: [id] } }),
  ],
  [SLUGS.organisations]: (id) => [
    dependants(SLUGS.schemes, { contacts: { in: [id] } }),
    dependants(SLUGS.services, { organisation: { equals: id } }),
  ],
  // A sheet of the guide is found under all the chapters above it.
  [SLUGS.chapters]: async (id, payload) => [
    dependants(SLUGS.articles, { chapter: { in: withinChapter(await chapterRows(payload), id) } }),
  ],
  // Rates are named by their code, which texts hold.
  [SLUGS.rates]: async (code, payload) => {
    const codes = await ratesOn(payload, code)
    return CITING_KINDS.map((kind) => dependants(kind, { rateCodes: { in: [...codes] } }))
  },
}

function dependants(collection: SheetKind, where: Where): Dependants {
  return { collection, where }
}

type Changed = { payload: Payload; collection: string; id: string }

/**
 * Indexes again every published sheet that shows this theme, chapter or organisation, or cites this rate, page by page; with a rate, the
 * national sheets whose local complements cite it.
 */
export async function indexDependantsOf({ payload, collection, id }: Changed): Promise<void> {
  if (collection === SLUGS.rates) await indexNationalCiting(payload, id)
  for (const dependants of (await DEPENDANTS[collection]?.(id, payload)) ?? [])
    await indexPages(payload, dependants)
}

/** A rate and those that are worked out from it. */
const ratesOn = async (payload: Payload, code: string): Promise<ReadonlySet<string>> =>
  builtOn([code], (await knownRates(payload)).values())

async function indexNationalCiting(payload: Payload, code: string): Promise<void> {
  const sheets = await sheetsCitingRates(payload, [...(await ratesOn(payload, code))])
  await indexSheets({
    payload,
    collection: SLUGS.nationalSheets,
    sheets: sheets.map((sheet) => ({ id: sheet, publicId: nationalPublicId(sheet) })),
  })
}

async function indexPages(payload: Payload, { collection, where }: Dependants): Promise<void> {
  for (let page: number | null | undefined = 1; page; ) {
    const found: PaginatedDocs<Pick<Scheme, 'id' | 'publicId'>> = await payload.find({
      collection,
      where: { and: [{ _status: { equals: 'published' } }, where] },
      depth: 0,
      limit: PAGE,
      page,
      sort: 'number',
      select: { publicId: true },
      overrideAccess: true,
    })
    await indexSheets({
      payload,
      collection,
      sheets: found.docs.map((doc) => ({ id: doc.id, publicId: doc.publicId ?? '' })),
    })
    page = found.nextPage
  }
}
