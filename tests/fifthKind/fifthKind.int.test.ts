import { beforeAll, describe, expect, it } from 'vitest'
import { SLUGS } from '@/domain/slugs'
import type { User } from '@/payload-types'
import { aUser } from '../factories/aUser'
import { openTestPayload } from '../helpers/servers/openTestPayload'
import { pushSchema } from './pushSchema'
import { WARDROBES } from './wardrobes/wardrobeKind'

const { payload } = await openTestPayload()
const agent = { readerClass: 'agents' } as const
const ADDRESS = '192.0.2.7'

let reader: User
let editor: User
let number: string
let id: string

beforeAll(async () => {
  await pushSchema(payload)
  reader = await aUser(payload, { roles: ['agent'] })
  editor = await aUser(payload, { roles: ['editor'] })
  const data = {
    name: 'Le vestiaire du quai',
    audience: 'public',
    address: { city: 'Melun' },
    _status: 'published',
  }
  // The generated types do not know this collection.
  const made = await payload.create({ collection: WARDROBES, data: data as never, overrideAccess: true })
  number = made.number ?? ''
  id = made.id
  await settle()
})

const settle = () => payload.jobs.run({ queue: 'search', limit: 50, overrideAccess: true, silent: true })

describe('a kind of sheet that one folder, a line of the table and a line of the registry add', () => {
  it('has a number and an address of its own', async () => {
    const { sheetPath } = await import('@/domain/sheet/sheetNumber')
    expect([number, sheetPath(number)]).toStrictEqual(['V0001', '/vestiaires/V0001'])
  })

  it('is found by search, by its words and its number, and counted in the facets by its name', async () => {
    const { searchSheets } = await import('@/features/finding/search/read/searchSheets')
    const { readSearchParameters } = await import('@/features/finding/search/read/searchParameters')
    const { findRowFacts } = await import('@/features/finding/search/read/findRowFacts')
    const search = (q: string) =>
      searchSheets({ payload, parameters: readSearchParameters(new URLSearchParams({ q })), ...agent })
    const [words, typed] = [await search('vestiaire quai'), await search('v1')]
    expect([words, typed].map(({ hits }) => hits.map((hit) => hit.number))).toStrictEqual([
      [number],
      [number],
    ])
    expect([words.facets.type, words.facets.kind]).toStrictEqual([
      [{ value: 'wardrobe', label: 'Vestiaires', count: 1 }],
      [{ value: 'pret', label: 'Prêt de vêtements', count: 1 }],
    ])
    expect((await findRowFacts(payload, 'agents', [number])).get(number)?.partner?.city).toBe('Melun')
  })

  it('is kept among favourites', async () => {
    const { setFavourite } = await import('@/features/finding/favourites/write/setFavourite')
    const { listFavourites } = await import('@/features/finding/favourites/read/listFavourites')
    await setFavourite({ payload, userId: reader.id, number, keep: true })
    expect(await listFavourites(payload, reader.id, 'agents')).toStrictEqual([
      { number, title: 'Le vestiaire du quai', url: `/vestiaires/${number}` },
    ])
  })

  it('is reported on, by its own sections, and the report waits for editors', async () => {
    const { makeReport } = await import('@/features/trust/reports/write/makeReport')
    const { deskReports } = await import('@/features/trust/reports/read/deskReports')
    const said = {
      payload,
      actor: reader,
      address: ADDRESS,
      number,
      reason: 'inexact',
      text: 'Tout en 38',
    } as const
    expect([
      (await makeReport({ ...said, section: 'horaires' }))?.fault,
      await makeReport({ ...said, section: 'tailles' }),
    ]).toStrictEqual(['invalid', null])
    const { tasks } = await deskReports(payload, { filter: 'attente', page: 1, mine: editor.id })
    expect(tasks.map(({ title, section, keeper }) => [title, section, keeper.kept])).toStrictEqual([
      ['Le vestiaire du quai', 'Tailles', false],
    ])
  })

  it('is on the board until it is verified', async () => {
    const { DESK_LISTS } = await import('@/features/desk/boards/DESK_LISTS')
    const { wholeAsk } = await import('@/features/desk/boards/BoardReader')
    const { findBoardSheets } = await import('@/features/desk/boards/read/findBoardSheets')
    const { verifySheet } = await import('@/features/trust/verifications/write/verifySheet')
    const list = DESK_LISTS.find(({ code }) => code === 'never')
    const ask = wholeAsk(payload, new Date(), [WARDROBES as 'organisations'])
    const never = async () => (await list?.reader.page(ask, 1, 10))?.rows.map((row) => [row.number, row.city])
    expect(list?.kinds).toContain(WARDROBES)
    expect(await never()).toStrictEqual([[number, 'Melun']])
    const sheet = (await findBoardSheets(payload, [number])).get(number)
    const { currentDoubtsKey } = await import('@/features/trust/doubts/read/currentDoubtsKey')
    const doubts = sheet ? await currentDoubtsKey(payload, sheet.id) : ''
    const said = {
      payload,
      actor: editor,
      address: ADDRESS,
      way: 'phone',
      checked: '',
      note: '',
      doubts,
    } as const
    expect(sheet && (await verifySheet({ ...said, sheet }))).toBeNull()
    expect(await never()).toStrictEqual([])
  })

  it('has a history, told to who keeps it', async () => {
    const { findHistorySheet } = await import('@/features/keeping/history/read/findHistorySheet')
    const { findHistory } = await import('@/features/keeping/history/read/findHistory')
    const data = { name: 'Le vestiaire du pont', _status: 'published' }
    await payload.update({ collection: WARDROBES, id, data: data as never, overrideAccess: true })
    const sheet = await findHistorySheet({ payload, ...agent, number, service: null })
    const history =
      sheet && (await findHistory({ payload, user: editor, sheet, mayEdit: true, page: 1, service: '' }))
    const changes = history?.entries.flatMap((entry) => (entry.kind === 'change' ? entry.changes : []))
    expect(changes).toStrictEqual([
      { code: 'name', label: 'Nom', was: ['Le vestiaire du quai'], is: ['Le vestiaire du pont'] },
    ])
  })

  it('is given by the API, one and in a list, and described there', async () => {
    const { answerItem, answerList } = await import('@/features/exchange/publicApi/answerApi')
    const { openApiDocument } = await import('@/features/exchange/openapi/openApiDocument')
    const key = await payload.create({
      collection: SLUGS.apiKeys,
      data: { name: 'essai', readerClass: 'agents', ratePerMinute: 100 },
      overrideAccess: true,
    })
    const asked = () =>
      new Request('http://localhost:3000/api/v1/wardrobes', {
        headers: { authorization: `Bearer ${key.shownOnce}`, 'x-repere-peer': ADDRESS },
      })
    await settle()
    // The feed tells what is two seconds old.
    await new Promise((resolve) => setTimeout(resolve, 2100))
    const [one, list] = [
      await answerItem(asked(), 'wardrobes', number),
      await answerList(asked(), 'wardrobes'),
    ]
    const [item, page] = [await one.json(), await list.json()]
    expect([item.name, item.url]).toStrictEqual([
      'Le vestiaire du pont',
      `http://localhost:3000/vestiaires/${number}`,
    ])
    expect(page.items).toStrictEqual([item])
    expect(openApiDocument('http://localhost:3000')).toHaveProperty(['paths', '/api/v1/wardrobes'])
  })

  it('leaves search when it is withdrawn', async () => {
    const { searchSheets } = await import('@/features/finding/search/read/searchSheets')
    const { readSearchParameters } = await import('@/features/finding/search/read/searchParameters')
    await payload.delete({ collection: WARDROBES, id, overrideAccess: true })
    await settle()
    const parameters = readSearchParameters(new URLSearchParams({ q: 'vestiaire' }))
    expect((await searchSheets({ payload, parameters, ...agent })).hits).toStrictEqual([])
  })
})
