import { ValidationError } from 'payload'
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

const errorsOf = (work: Promise<unknown>) =>
  work.then(
    () => [],
    (error: unknown) =>
      error instanceof ValidationError ? error.data.errors.map(({ path }) => path) : [String(error)],
  )

describe('publish gate', () => {
  it('refuses to create a published scheme without its facts and names each field', async () => {
    const work = payload.create({
      collection: SLUGS.schemes,
      data: aScheme({ summary: '', steps: [], themes: [] }),
      overrideAccess: true,
    })
    expect(await errorsOf(work)).toStrictEqual(['summary', 'themes', 'steps'])
  })

  it('keeps an incomplete draft', async () => {
    const draft = await payload.create({
      collection: SLUGS.schemes,
      data: { title: 'À écrire', audience: 'agents', _status: 'draft' },
      draft: true,
      overrideAccess: true,
    })
    expect(draft._status).toBe('draft')
  })

  it('refuses to publish an incomplete draft afterwards', async () => {
    const draft = await payload.create({
      collection: SLUGS.schemes,
      data: aScheme({ conditions: '', themes: [theme], _status: 'draft' }),
      draft: true,
      overrideAccess: true,
    })
    const work = payload.update({
      collection: SLUGS.schemes,
      id: draft.id,
      data: { _status: 'published' },
      overrideAccess: true,
    })
    expect(await errorsOf(work)).toStrictEqual(['conditions'])
  })

  it('gives numbers once: a duplicate gets a new one and a deleted one is not reused', async () => {
    const first = await payload.create({
      collection: SLUGS.schemes,
      data: aScheme({ themes: [theme] }),
      overrideAccess: true,
    })
    const copy = await payload.duplicate({
      collection: SLUGS.schemes,
      id: first.id,
      overrideAccess: true,
    })
    await payload.delete({ collection: SLUGS.schemes, id: copy.id, overrideAccess: true })
    const next = await payload.create({
      collection: SLUGS.schemes,
      data: aScheme({ themes: [theme] }),
      overrideAccess: true,
    })
    const ranks = [first, copy, next].map(({ number }) => Number(number?.slice(1)))
    expect(ranks).toStrictEqual([ranks[0], (ranks[0] ?? 0) + 1, (ranks[0] ?? 0) + 2])
  })

  it('keeps number and public id whatever an update says', async () => {
    const scheme = await payload.create({
      collection: SLUGS.schemes,
      data: aScheme({ themes: [theme] }),
      overrideAccess: true,
    })
    const changed = await payload.update({
      collection: SLUGS.schemes,
      id: scheme.id,
      data: { number: 'D9999', publicId: 'other' },
      overrideAccess: true,
    })
    expect([changed.number, changed.publicId]).toStrictEqual([scheme.number, scheme.publicId])
  })

  it('gives different numbers to schemes created in the same instant', async () => {
    const schemes = await Promise.all(
      Array.from({ length: 12 }, () =>
        payload.create({
          collection: SLUGS.schemes,
          data: aScheme({ themes: [theme] }),
          overrideAccess: true,
        }),
      ),
    )
    expect(new Set(schemes.map(({ number }) => number)).size).toBe(12)
  })

  it('moves the review date with a verification and leaves the modification date', async () => {
    const scheme = await payload.create({
      collection: SLUGS.schemes,
      data: aScheme({ themes: [theme] }),
      overrideAccess: true,
    })
    const verified = await payload.update({
      collection: SLUGS.schemes,
      id: scheme.id,
      data: { verifiedAt: '2026-11-20T00:00:00.000Z' },
      overrideAccess: true,
    })
    expect([verified.reviewDueAt, verified.modifiedAt]).toStrictEqual([
      '2027-05-20T00:00:00.000Z',
      scheme.modifiedAt,
    ])
  })
})
