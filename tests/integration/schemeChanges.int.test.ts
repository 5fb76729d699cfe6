import { beforeAll, describe, expect, it } from 'vitest'
import type { ReaderClass } from '@/domain/ReaderClass'
import { SLUGS } from '@/domain/slugs'
import type { Scheme } from '@/payload-types'
import { aScheme } from '../factories/aScheme'
import { openTestPayload } from '../helpers/servers/openTestPayload'

const { payload } = await openTestPayload()
let theme: string

beforeAll(async () => {
  const { id } = await payload.create({
    collection: SLUGS.themes,
    data: { title: 'Eau', slug: 'eau' },
    depth: 0,
    overrideAccess: true,
  })
  theme = id
})

const publish = (facts: Parameters<typeof aScheme>[0]): Promise<Scheme> =>
  payload.create({
    collection: SLUGS.schemes,
    data: aScheme({ themes: [theme], audience: 'public', ...facts }),
    depth: 0,
    overrideAccess: true,
  })

const change = (id: string, data: Partial<Scheme>): Promise<Scheme> =>
  payload.update({ collection: SLUGS.schemes, id, data, depth: 0, overrideAccess: true })

async function latest(readerClass: ReaderClass = 'public', most = 20) {
  const { findLatestChanges } = await import('@/features/catalogue/schemeHistory/read/findLatestChanges')
  return findLatestChanges({ payload, readerClass, most })
}

async function told(scheme: Scheme, readerClass: ReaderClass = 'public'): Promise<boolean> {
  const { hasChanged } = await import('@/features/catalogue/schemeHistory/read/hasChanged')
  return hasChanged(payload, readerClass, scheme)
}

const of = (changes: Awaited<ReturnType<typeof latest>>, { number }: Scheme) =>
  changes.find((each) => each.number === number)?.change

describe('the last changes', () => {
  it('tell a sheet that was just published as new, whose page of changes has nothing to say', async () => {
    const scheme = await publish({ title: 'Aide toute neuve' })
    expect(of(await latest(), scheme)).toMatchObject({ nature: 'new', changes: null })
    expect(await told(scheme)).toBe(false)
  })

  it('tell what a field was and is, which leads to a page that has something to say', async () => {
    const scheme = await publish({ title: 'Aide au plafond', amount: '300 €' })
    const changed = await change(scheme.id, { amount: '400 €' })
    const [first] = await latest()
    expect(first).toMatchObject({
      number: scheme.number,
      change: { nature: 'scale', changes: [{ field: 'amount', was: '300 €', is: '400 €' }] },
    })
    expect(await told(changed)).toBe(true)
  })

  it('are not moved by a save that no reader reads', async () => {
    const scheme = await publish({ title: 'Aide annotée' })
    const before = of(await latest(), scheme)
    const noted = await change(scheme.id, { internalNote: 'À revoir en mars' })
    expect(of(await latest(), scheme)?.at).toBe(before?.at)
    expect(await told(noted)).toBe(false)
  })

  it('tell what its editor wrote of a sheet whose versions of before are not stored', async () => {
    const scheme = await publish({ title: 'Aide reprise', changeNote: 'Plafond relevé.' })
    expect(of(await latest(), scheme)).toMatchObject({ nature: 'scale', note: 'Plafond relevé.' })
    expect(await told(scheme)).toBe(true)
  })

  it('tell nobody of a version that was shared with fewer readers', async () => {
    const scheme = await publish({ title: 'Aide interne', audience: 'agents', amount: '300 €' })
    expect([of(await latest('agents'), scheme) !== undefined, of(await latest(), scheme)]).toStrictEqual([
      true,
      undefined,
    ])
    const opened = await change(scheme.id, { audience: 'public', amount: '400 €' })
    expect(of(await latest(), scheme)).toMatchObject({ nature: 'new', changes: null })
    expect([await told(opened), await told(opened, 'agents')]).toStrictEqual([false, true])
  })

  it('are as many as asked, the last first', async () => {
    const changes = await latest('agents', 3)
    const days = changes.map(({ change: { at } }) => at)
    expect(changes).toHaveLength(3)
    expect(days).toStrictEqual([...days].sort().reverse())
  })
})
