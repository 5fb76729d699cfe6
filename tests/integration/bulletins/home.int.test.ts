import { beforeAll, describe, expect, it } from 'vitest'
import { SLUGS } from '@/domain/slugs'
import type { Scheme } from '@/payload-types'
import { aRate, aValue } from '../../factories/aRate'
import { aScheme } from '../../factories/aScheme'
import { openTestPayload } from '../../helpers/servers/openTestPayload'

const { payload } = await openTestPayload({ REPERE_NOW: '2026-03-31T09:00:00.000Z' })
const { env } = await import('@/env')
const { keptChanges } = await import('@/features/shell/home/read/keptChanges')
const { territoriesOf } = await import('@/features/geography/places/read/territoriesOf')

const SINCE = new Date('2026-03-31T10:00:00.000Z')
const AFTER = new Date('2026-04-01T08:00:00.000Z')
let theme: string

beforeAll(async () => {
  const data = { title: 'Eau', slug: 'eau' }
  theme = (await payload.create({ collection: SLUGS.themes, data, overrideAccess: true })).id
})

const scheme = (given: Partial<Scheme>) =>
  payload.create({
    collection: SLUGS.schemes,
    data: aScheme({ themes: [theme], ...given }),
    depth: 0,
    overrideAccess: true,
  })

describe('the home page of an agent', () => {
  it('leads with what is nearest, amounts that changed by themselves too, and nothing of another territory', async () => {
    await payload.create({
      collection: SLUGS.rates,
      data: aRate({
        code: 'rsa_socle',
        label: 'RSA',
        entries: [aValue(), aValue({ amount: '110', effectFrom: '2026-04-01T12:00:00.000Z' })],
      }),
      overrideAccess: true,
    })
    const amount = await scheme({ title: 'RSA', amount: '{{rsa_socle}}' })
    Object.assign(env, { REPERE_NOW: '2026-03-31T12:00:00.000Z' })
    await scheme({ title: 'Aide d’Évry', territory: ['91228'] })
    await scheme({ title: 'Aide de Massy', territory: ['91377'] })
    await scheme({ title: 'Pour partenaires aussi', audience: 'partners' })
    const ask = {
      payload,
      userId: 'nobody',
      since: SINCE,
      now: AFTER,
      favourites: [amount.number ?? ''],
      territories: territoriesOf('91228'),
    }
    const told = async (readerClass: 'agents' | 'partners', given = {}) =>
      (await keptChanges({ ...ask, readerClass, ...given })).changes.map(({ title, why }) => [title, why])
    expect(await told('agents')).toStrictEqual([
      ['RSA', 'favourites'],
      ['Aide d’Évry', 'territory'],
      ['Pour partenaires aussi', 'themes'],
    ])
    expect(await told('partners', { favourites: [] })).toStrictEqual([['Pour partenaires aussi', null]])
  })

  it('says nothing where nothing changed since', async () => {
    const ask = { payload, userId: 'nobody', readerClass: 'agents' as const, favourites: [], territories: [] }
    expect(
      await keptChanges({ ...ask, since: AFTER, now: new Date('2026-04-02T08:00:00.000Z') }),
    ).toStrictEqual({
      changes: [],
      more: 0,
    })
  })
})
