import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import { expect, it } from 'vitest'
import { SLUGS } from '@/domain/slugs'
import { aScheme } from '../factories/aScheme'
import { openTestPayload } from '../helpers/servers/openTestPayload'

const { payload } = await openTestPayload()

it.runIf(process.env.TEST_DATABASE === 'mongodb')(
  'keeps what was pinned before by the ids of schemes, by their numbers, once',
  async () => {
    const { numberPins } = await import('@/features/finding/search/write/numberPins')
    const theme = await payload.create({
      collection: SLUGS.themes,
      data: { title: 'Eau', slug: 'eau' },
      overrideAccess: true,
    })
    const scheme = await payload.create({
      collection: SLUGS.schemes,
      data: aScheme({ themes: [theme.id] }),
      overrideAccess: true,
    })
    const data = { queries: ['robinet'], sheets: [scheme.number ?? ''] }
    const { id } = await payload.create({ collection: SLUGS.pinnedAnswers, data, overrideAccess: true })
    // As the version before stored it; the port's type does not say which adapter this is.
    const { collections } = payload.db as unknown as MongooseAdapter
    const stored = collections[SLUGS.pinnedAnswers]?.collection
    await stored?.updateMany({}, { $set: { schemes: [scheme.id, 'gone'] }, $unset: { sheets: '' } })
    await numberPins(payload)
    await numberPins(payload)
    const read = await payload.findByID({ collection: SLUGS.pinnedAnswers, id, overrideAccess: true })
    expect([read.sheets, await stored?.countDocuments({ schemes: { $exists: true } })]).toStrictEqual([
      [scheme.number],
      0,
    ])
  },
)
