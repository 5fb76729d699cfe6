import type { Payload, Where } from 'payload'
import { publishedForClass } from '@/access/publishedForReader'
import type { ReaderClass } from '@/domain/ReaderClass'
import { type SheetSlug, SLUGS } from '@/domain/slugs'
import { env } from '@/env'
import { readableOrganisation } from '@/features/directoryExport/present/readable'
import { organisationItems, schemeItems, serviceItems } from '@/features/directoryExport/read/presentItems'
import { withOrganisations } from '@/features/directoryExport/read/sheetPages'

/** The sheets that other tools get: where children are received is for the service's own people. */
export type ApiSlug = Exclude<SheetSlug, typeof SLUGS.facilities>

type Asked = {
  payload: Payload
  readerClass: ReaderClass
  field: 'publicId' | 'number'
  values: readonly string[]
}

/** A sheet as other tools get it; its keys are those of its presenter. */
export type ApiItem = { id: string; number: string }

/**
 * The items that a class may read now among these sheets: whatever the feed says, the sheets themselves decide. A few reads, whatever
 * their number.
 */
export async function loadItems(collection: ApiSlug, asked: Asked): Promise<ApiItem[]> {
  return asked.values.length > 0 ? LOADERS[collection](asked) : []
}

const LOADERS: Record<ApiSlug, (asked: Asked) => Promise<ApiItem[]>> = {
  [SLUGS.schemes]: async (asked) => {
    const { docs } = await asked.payload.find({ ...queryOf(asked), collection: SLUGS.schemes })
    return schemeItems(docs, readerOf(asked))
  },
  [SLUGS.organisations]: async (asked) => {
    const { docs } = await asked.payload.find({ ...queryOf(asked), collection: SLUGS.organisations })
    return organisationItems(
      docs.map((organisation) => readableOrganisation(organisation, asked.readerClass)),
      readerOf(asked),
    )
  },
  [SLUGS.services]: async (asked) => {
    const { docs } = await asked.payload.find({ ...queryOf(asked), collection: SLUGS.services })
    return serviceItems(await withOrganisations(asked.payload, asked.readerClass, docs), readerOf(asked))
  },
}

function queryOf({ readerClass, field, values }: Asked) {
  const where: Where = { and: [publishedForClass(readerClass), { [field]: { in: [...values] } }] }
  return { where, depth: 0, limit: values.length, pagination: false, overrideAccess: true } as const
}

function readerOf({ payload, readerClass }: Asked) {
  return { payload, readerClass, siteUrl: env.SITE_URL.replace(/\/$/, '') }
}
