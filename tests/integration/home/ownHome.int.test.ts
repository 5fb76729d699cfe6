import { describe, expect, it, vi } from 'vitest'
import { SLUGS } from '@/domain/slugs'
import { findLatestChanges } from '@/features/catalogue/schemeHistory/read/findLatestChanges'
import { readFigures } from '@/features/desk/figures/read/readFigures'
import { listRecent } from '@/features/finding/recent/read/listRecent'
import { keptChanges } from '@/features/shell/home/read/keptChanges'
import type { Scheme } from '@/payload-types'
import { anOrganisation } from '../../factories/anOrganisation'
import { aScheme } from '../../factories/aScheme'
import { openTestPayload } from '../../helpers/servers/openTestPayload'

const { payload } = await openTestPayload()

async function aTheme(slug: string): Promise<string> {
  const { id } = await payload.create({
    collection: SLUGS.themes,
    data: { title: slug, slug },
    overrideAccess: true,
  })
  return id
}

const [water, work] = [await aTheme('eau'), await aTheme('emploi')]

const stored = (override: Partial<Scheme>) =>
  payload.create({
    collection: SLUGS.schemes,
    data: aScheme({ themes: [water], ...override }),
    overrideAccess: true,
  })
const saved = (id: string, data: Partial<Scheme>) =>
  payload.update({ collection: SLUGS.schemes, id, data, overrideAccess: true })

describe('what changed last', () => {
  it('is told from two reads of versions, however often a sheet was confirmed since', async () => {
    const { id, number } = await stored({ title: 'Aide à l’eau', amount: 'Jusqu’à 100 €' })
    await saved(id, { amount: 'Jusqu’à 150 €' })
    for (const day of ['02', '03', '04', '05', '06', '07'])
      await saved(id, { verifiedAt: `2026-11-${day}T09:00:00.000Z` })
    const read = vi.spyOn(payload, 'findVersions')
    const [latest] = await findLatestChanges({ payload, readerClass: 'agents', most: 6 })
    const sizes = await Promise.all(
      read.mock.results.map(
        async ({ value }) =>
          (await value).docs.filter((doc: { version: { title?: string } }) => doc.version.title).length,
      ),
    )
    read.mockRestore()

    expect(latest).toMatchObject({
      number,
      change: {
        nature: 'scale',
        changes: [{ field: 'amount', was: 'Jusqu’à 100 €', is: 'Jusqu’à 150 €' }],
      },
    })
    // The dates, which hold no text, then one version of each date of change.
    expect(sizes).toStrictEqual([0, 2])
  })

  it('never tells what a class may not read', async () => {
    const { number } = await stored({ title: 'Pour les agents', audience: 'agents' })
    const changes = await findLatestChanges({ payload, readerClass: 'partners', most: 20 })
    expect(changes.map((each) => each.number)).not.toContain(number)
  })
})

describe('what changed in what a person keeps', () => {
  it('tells their favourites, then what is of the same themes, and nothing from before', async () => {
    const old = await stored({ title: 'Avant', modifiedAt: '2026-01-01T00:00:00.000Z' })
    const kept = await stored({ title: 'Gardée', modifiedAt: '2026-01-01T00:00:00.000Z', themes: [work] })
    const near = await stored({ title: 'Même thème', modifiedAt: '2026-01-01T00:00:00.000Z', themes: [work] })
    const partner = await payload.create({
      collection: SLUGS.organisations,
      data: anOrganisation({ name: 'Partenaire gardé', modifiedAt: '2026-01-01T00:00:00.000Z' }),
      overrideAccess: true,
    })
    const since = new Date()
    const favourites = [old.number ?? '', kept.number ?? '', partner.number ?? '']
    const ask = {
      payload,
      userId: 'nobody',
      readerClass: 'agents' as const,
      since,
      favourites: favourites.slice(1),
      territories: [],
    }
    expect(await keptChanges({ ...ask, now: new Date() })).toStrictEqual({ changes: [], more: 0 })

    await saved(near.id, { summary: 'Autre résumé.' })
    await saved(kept.id, { amount: '200 €' })
    await payload.update({
      collection: SLUGS.organisations,
      id: partner.id,
      data: { name: 'Partenaire renommé' },
      overrideAccess: true,
    })
    const { changes } = await keptChanges({ ...ask, now: new Date() })
    expect(changes.map(({ title, why, change }) => [title, why, change?.nature ?? null])).toStrictEqual([
      ['Partenaire renommé', 'favourites', null],
      ['Gardée', 'favourites', 'scale'],
      ['Même thème', 'themes', 'correction'],
    ])
  })
})

describe('the sheets opened last', () => {
  it('come in their order, those only that this class may read', async () => {
    const open = await stored({ title: 'Ouverte à tous', audience: 'public' })
    const closed = await stored({ title: 'Réservée', audience: 'agents' })
    const numbers = [closed.number ?? '', open.number ?? '', 'D9999']
    const titles = async (readerClass: 'agents' | 'public') =>
      (await listRecent({ payload, readerClass, numbers, most: 5 })).map(({ title }) => title)
    expect(await titles('agents')).toStrictEqual(['Réservée', 'Ouverte à tous'])
    expect(await titles('public')).toStrictEqual(['Ouverte à tous'])
  })
})

describe('the figures of those who direct', () => {
  it('count what is published, late, never verified and confirmed this month', async () => {
    const now = new Date('2026-11-29T10:00:00.000Z')
    const before = (await readFigures(payload, now)).kinds.find(({ kind }) => kind === 'organisations')
    const made = (data: Parameters<typeof anOrganisation>[0]) =>
      payload.create({ collection: SLUGS.organisations, data: anOrganisation(data), overrideAccess: true })
    await made({ name: 'Novembre', verifiedAt: '2026-11-02T09:00:00.000Z', cadence: '6' })
    await made({ name: 'Octobre', verifiedAt: '2026-10-31T09:00:00.000Z', cadence: '6' })
    await made({ name: 'Tard', verifiedAt: '2025-01-01T09:00:00.000Z', cadence: '6' })
    await made({ name: 'Jamais', verifiedAt: null })
    await made({ name: 'Brouillon', _status: 'draft' })
    const after = (await readFigures(payload, now)).kinds.find(({ kind }) => kind === 'organisations')
    const grown = (field: 'published' | 'late' | 'never' | 'confirmed') =>
      (after?.[field] ?? 0) - (before?.[field] ?? 0)
    expect([grown('published'), grown('late'), grown('never'), grown('confirmed')]).toStrictEqual([
      4, 1, 1, 1,
    ])
  })
})
