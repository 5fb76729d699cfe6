import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { SLUGS } from '@/domain/slugs'
import type { Scheme } from '@/payload-types'
import { aRate, aValue } from '../../factories/aRate'
import { aScheme } from '../../factories/aScheme'
import { aUser } from '../../factories/aUser'
import { deleteAll } from '../../helpers/scenes/deleteAll'
import { askRest } from '../../helpers/scenes/restClient'
import { signIn } from '../../helpers/scenes/signIn'
import { openTestPayload } from '../../helpers/servers/openTestPayload'

const BEFORE = '2026-03-31T20:00:00.000Z'
/** Paris is two hours ahead: midnight has struck there. */
const AFTER = '2026-03-31T22:30:00.000Z'
const OLD = '646,52 €'
const NEW = '651,69 €'

const { payload } = await openTestPayload({ REPERE_NOW: BEFORE })
const { env } = await import('@/env')
const { reconcileChanges } = await import('@/features/finding/search/write/reconcileChanges')
const { reconcileIndex } = await import('@/features/finding/search/write/reconcileIndex')
const { indexDependantsOf } = await import('@/features/finding/search/write/indexDependantsOf')
const { searchSheets } = await import('@/features/finding/search/read/searchSheets')
const { readSearchParameters } = await import('@/features/finding/search/read/searchParameters')

const agent = await aUser(payload, { roles: ['agent'] })
const editor = await aUser(payload, { roles: ['editor'] })
let theme: string
let scheme: Scheme

const moveTo = (instant: string) => Object.assign(env, { REPERE_NOW: instant })

const create = (given: Parameters<typeof aScheme>[0] = {}) =>
  payload.create({
    collection: SLUGS.schemes,
    data: aScheme({ themes: [theme], ...given }),
    depth: 0,
    overrideAccess: true,
  })

beforeAll(async () => {
  const data = { title: 'Eau', slug: 'eau' }
  theme = (await payload.create({ collection: SLUGS.themes, data, overrideAccess: true })).id
})

beforeEach(async () => {
  moveTo(BEFORE)
  await deleteAll(payload, [SLUGS.schemes, SLUGS.rates])
  await payload.create({
    collection: SLUGS.rates,
    data: aRate({
      code: 'rsa_socle',
      label: 'RSA',
      entries: [
        aValue({ amount: '646.52', effectFrom: '2025-04-01T12:00:00.000Z' }),
        aValue({ amount: '651.69', effectFrom: '2026-04-01T12:00:00.000Z' }),
      ],
    }),
    overrideAccess: true,
  })
  scheme = await create({
    amount: 'Jusqu’à {{rsa_socle}} par mois.',
    conditions: 'Gagner moins de {{rsa_socle × 2}}.',
    body: richBody('rsa_socle'),
  })
})

function richBody(formula: string): NonNullable<Scheme['body']> {
  const block = { direction: null, format: '' as const, indent: 0, version: 1 }
  const node = { type: 'inlineBlock', version: 1, fields: { blockType: 'amount', id: 'a', formula } }
  const children = [{ ...block, type: 'paragraph', textFormat: 0, children: [node] }]
  return { root: { ...block, type: 'root', children } }
}

const plain = (words: unknown) => JSON.stringify(words).replace(/[\u00a0\u202f]/g, ' ')

async function words(q: string): Promise<number> {
  const parameters = readSearchParameters(new URLSearchParams({ q }))
  const found = await searchSheets({ payload, parameters, readerClass: 'agents' })
  return found.hits.length
}

/** What each surface gives of the sheet, as text. */
async function surfaces(): Promise<Record<string, string>> {
  const [
    { findScheme },
    { findSchemeRows },
    { schemeEntry },
    { sheetPages },
    { findInterviewSheet },
    { findPublishedVersions },
    { toPaper },
  ] = await Promise.all([
    import('@/features/catalogue/schemes/read/findScheme'),
    import('@/features/catalogue/schemes/read/findSchemeRows'),
    import('@/features/catalogue/schemes/schemeEntry'),
    import('@/features/exchange/exports/read/sheetPages'),
    import('@/features/finding/interview/read/findInterviewSheet'),
    import('@/features/catalogue/schemeHistory/read/findPublishedVersions'),
    import('@/features/catalogue/schemes/present/toPaper'),
  ])
  const number = scheme.number ?? ''
  const asked = { payload, readerClass: 'agents' } as const
  const page = await findScheme({ ...asked, number })
  const exported = []
  for await (const docs of sheetPages(payload, 'agents').schemes()) exported.push(docs)
  const client = await signIn(payload, agent)
  const rest = await askRest(`/schemes/${scheme.id}?depth=0`, { headers: client.headers })
  return {
    page: plain(page),
    paper: plain(page && toPaper({ scheme: page, contact: null, phoneWords: String })),
    rows: plain(await findSchemeRows({ ...asked, where: {}, sort: 'number', limit: 10 })),
    results: plain([...(await schemeEntry.rows(payload, 'agents', [number])).values()]),
    facts: plain(await schemeEntry.facts(payload, scheme.id, 'agents')),
    api: plain(
      await schemeEntry.api?.items({
        ...asked,
        field: 'number',
        values: [number],
        siteUrl: 'https://site.example',
      }),
    ),
    exports: plain(exported),
    interview: plain(await findInterviewSheet({ ...asked, numbers: [number], place: [] })),
    history: plain(await findPublishedVersions(payload, 'agents', scheme.id)),
    rest: plain(await rest.json()),
    index: plain(await schemeEntry.load(payload, [scheme.id])),
  }
}

const faulty = (all: Record<string, string>, right: string, wrong: string) =>
  Object.entries(all).flatMap(([name, text]) =>
    text.includes(right) && !text.includes(wrong) && !text.includes('{{') && !text.includes('inlineBlock')
      ? []
      : [name],
  )

describe('D1: a value that takes effect on 1 April', () => {
  it('is the next known change of the sheet until then, before the one that its editors typed', async () => {
    const { findScheme } = await import('@/features/catalogue/schemes/read/findScheme')
    const typed = { date: '2026-05-01T10:00:00.000Z', text: 'Réforme' }
    await payload.update({
      collection: SLUGS.schemes,
      id: scheme.id,
      data: { nextKnownChange: typed, _status: 'published' },
      overrideAccess: true,
    })
    const next = async () =>
      (await findScheme({ payload, readerClass: 'agents', number: scheme.number ?? '' }))?.nextKnownChange
    expect(await next()).toStrictEqual({ date: '2026-03-31T22:00:00.000Z', text: 'RSA' })
    moveTo(AFTER)
    expect(await next()).toStrictEqual(typed)
    moveTo('2026-05-02T10:00:00.000Z')
    expect(await next()).toStrictEqual({})
  })

  it('is read nowhere the day before, and everywhere from midnight in Paris, without anybody doing anything', async () => {
    expect(faulty(await surfaces(), OLD, NEW)).toStrictEqual([])
    moveTo(AFTER)
    expect(faulty(await surfaces(), NEW, OLD)).toStrictEqual([])
  })

  it('is found by search at the next pass of what follows the calendar', async () => {
    await reconcileIndex(payload)
    expect([await words('646,52'), await words('651,69')]).toStrictEqual([1, 0])
    moveTo(AFTER)
    // Nothing was saved since: the calendar alone has moved.
    const span = {
      saved: new Date(Date.now() + 60_000),
      day: { from: new Date(BEFORE), to: new Date(AFTER) },
    }
    expect(await reconcileChanges(payload, span)).toStrictEqual({ mended: 1 })
    expect([await words('646,52'), await words('651,69')]).toStrictEqual([0, 1])
    expect(await reconcileChanges(payload, span)).toStrictEqual({ mended: 0 })
  })

  it('is found at once where the rate itself is corrected, through a rate that is worked out from it', async () => {
    await payload.create({
      collection: SLUGS.rates,
      data: aRate({
        code: 'double',
        label: 'Double',
        kind: 'formula',
        formula: 'rsa_socle × 2',
        formulaReference: 'Décret',
        entries: [],
      }),
      overrideAccess: true,
    })
    const other = await create({ amount: 'Au plus {{double}}.' })
    await reconcileIndex(payload)
    const { docs } = await payload.find({
      collection: SLUGS.rates,
      where: { code: { equals: 'rsa_socle' } },
      overrideAccess: true,
    })
    await payload.update({
      collection: SLUGS.rates,
      id: docs[0]?.id ?? '',
      data: {
        entries: [
          ...(docs[0]?.entries ?? []),
          aValue({ amount: '700', effectFrom: '2025-04-01T12:00:00.000Z' }),
        ],
      },
      overrideAccess: true,
    })
    await indexDependantsOf({ payload, collection: SLUGS.rates, id: 'rsa_socle' })
    expect([await words('646,52'), await words('400')]).toStrictEqual([0, 2])
    expect(other.rateCodes).toStrictEqual(['double'])
  })
})

describe('a sheet that cites amounts', () => {
  it('knows which, and gives editors the codes to edit', async () => {
    expect(scheme.rateCodes).toStrictEqual(['rsa_socle'])
    const client = await signIn(payload, editor)
    const rest = await askRest(`/schemes/${scheme.id}?depth=0`, { headers: client.headers })
    expect(await rest.text()).toContain('Jusqu’à {{rsa_socle}} par mois.')
  })

  it.each([
    ['an unknown code', { amount: 'De {{inconnu}}.' }, 'amount'],
    [
      'a formula that cannot be read',
      { steps: [{ text: 'a' }, { text: '{{rsa_socle × }}' }] },
      'steps.1.text',
    ],
    ['an amount of a long text', { body: richBody('rien_de_tel') }, 'body'],
    ['an amount in its title', { title: 'Le RSA à {{rsa_socle}}' }, 'title'],
  ])('is not published with %s, and the field is named', async (_, given, path) => {
    const work = create(given)
    const error = await work.then(
      () => null,
      (refused: { data?: { errors: { path: string; message: string }[] } }) => refused,
    )
    expect(error?.data?.errors.map((each) => each.path)).toStrictEqual([path])
  })

  it('may be a draft with one', async () => {
    const draft = await payload.create({
      collection: SLUGS.schemes,
      data: aScheme({ themes: [theme], amount: '{{inconnu}}', _status: 'draft' }),
      draft: true,
      overrideAccess: true,
    })
    expect(draft.rateCodes).toStrictEqual(['inconnu'])
  })
})

describe('D5: a past reading of a sheet that cites amounts', () => {
  it('has the law of the day, a correction learnt later included, or what was shown that day', async () => {
    const { findPast } = await import('@/features/keeping/editions/read/findPast')
    const { readPast } = await import('@/features/keeping/editions/read/readPast')
    const LATER = '2026-06-10T09:00:00.000Z'
    moveTo(LATER)
    const { docs } = await payload.find({
      collection: SLUGS.rates,
      where: { code: { equals: 'rsa_socle' } },
      overrideAccess: true,
    })
    await payload.update({
      collection: SLUGS.rates,
      id: docs[0]?.id ?? '',
      data: {
        entries: [
          ...(docs[0]?.entries ?? []),
          aValue({
            amount: '660',
            effectFrom: '2026-05-01T12:00:00.000Z',
            publishedOn: '2026-06-09T12:00:00.000Z',
          }),
        ],
      },
      overrideAccess: true,
    })
    const number = scheme.number ?? ''
    const asked = { payload, readerClass: 'agents' } as const
    const past = await findPast({ ...asked, number })
    if (!past) throw new Error('no past')
    const amount = async (reading: 'droit' | 'affichee', day: string) => {
      const read = await readPast({ ...asked, past, reading, day, now: new Date(LATER) })
      return plain((read?.stored.content as { amount?: string })?.amount)
    }
    expect([
      await amount('droit', '2026-03-31'),
      await amount('droit', '2026-04-01'),
      await amount('droit', '2026-05-02'),
      await amount('affichee', '2026-05-02'),
      await amount('affichee', '2026-06-10'),
    ]).toStrictEqual(
      ['646,52 €', '651,69 €', '660 €', '651,69 €', '660 €'].map((words) => `"Jusqu’à ${words} par mois."`),
    )
  })
})
