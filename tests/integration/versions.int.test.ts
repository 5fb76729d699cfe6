import { beforeAll, describe, expect, it } from 'vitest'
import { SLUGS } from '@/domain/slugs'
import { aScheme } from '../factories/aScheme'
import { openTestPayload } from '../helpers/servers/openTestPayload'

let theme: string

const { payload } = await openTestPayload()

beforeAll(async () => {
  theme = (
    await payload.create({
      collection: SLUGS.themes,
      data: { title: 'Eau', slug: 'eau' },
      overrideAccess: true,
    })
  ).id
})

const stored = (id: string) =>
  payload.findByID({ collection: SLUGS.schemes, id, depth: 0, draft: false, overrideAccess: true })

describe('versions', () => {
  it('bring an earlier text back, under the same number', async () => {
    const { id, number } = await payload.create({
      collection: SLUGS.schemes,
      data: aScheme({ title: 'Avant', themes: [theme] }),
      overrideAccess: true,
    })
    await payload.update({
      collection: SLUGS.schemes,
      id,
      data: { title: 'Après' },
      overrideAccess: true,
    })
    const { docs } = await payload.findVersions({
      collection: SLUGS.schemes,
      where: { and: [{ parent: { equals: id } }, { 'version.title': { equals: 'Avant' } }] },
      limit: 1,
      overrideAccess: true,
    })
    await payload.restoreVersion({
      collection: SLUGS.schemes,
      id: docs[0]?.id ?? '',
      overrideAccess: true,
    })
    const restored = await stored(id)
    expect([restored.title, restored.number]).toStrictEqual(['Avant', number])
  })
})
