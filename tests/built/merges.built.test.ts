import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Organisation } from '@/payload-types'
import { aKeptSheet } from '../factories/aKeptSheet'
import { aUser } from '../factories/aUser'
import { openBrowser } from '../helpers/servers/openBrowser'
import { type BuiltServer, openBuiltServer } from '../helpers/servers/openBuiltServer'

type Kept = Organisation & { number: string }

let server: BuiltServer

beforeAll(async () => {
  // The job runner opens Payload first, from another bundle than the routes: as in production.
  server = await openBuiltServer({ RUN_JOBS: 'true' })
})
afterAll(() => server.close())

async function aPair(first: Kept, second: Kept): Promise<string> {
  const { duplicatePairKey } = await import('@/domain/deduplication/duplicatePairKey')
  const pairKey = duplicatePairKey(first.publicId ?? '', second.publicId ?? '')
  const pair = await server.payload.create({
    collection: 'duplicate-pairs',
    data: {
      title: `${first.name} / ${second.name}`,
      pairKey,
      first: first.id,
      second: second.id,
      score: 1,
      state: 'open',
    },
    depth: 0,
    overrideAccess: true,
  })
  return pair.id
}

async function aDraft(user: string, sheet: Kept): Promise<void> {
  await server.payload.create({
    collection: 'sheet-drafts',
    data: {
      key: `${user}:${sheet.id}:coordonnees`,
      user,
      sheet: 'organisations',
      sheetId: sheet.id,
      section: 'coordonnees',
      values: { website: 'https://exemple.fr' },
      baseValues: { website: null },
    },
    depth: 0,
    overrideAccess: true,
  })
}

describe('the merge of two sheets', () => {
  it('drops what the one that stays has already: a pair with a third one, the draft of a person', async () => {
    const { payload } = server
    const [stays, goes, third] = [
      await aKeptSheet(payload, { name: 'Relais du Parc' }),
      await aKeptSheet(payload, { name: 'Relais du parc' }),
      await aKeptSheet(payload, { name: 'Relais des parcs' }),
    ]
    const pair = await aPair(stays, goes)
    await aPair(stays, third)
    await aPair(goes, third)
    const editor = await aUser(payload, { roles: ['editor'] })
    await aDraft(editor.id, stays)
    await aDraft(editor.id, goes)
    const browser = await openBrowser(server.url, editor)
    const headers = { 'content-type': 'application/json' }
    const answer = await browser.post(
      `/api/duplicate-pairs/${pair}/merge`,
      {},
      { body: '{"keep":"first"}', headers },
    )
    expect([answer.status, await answer.text()]).toStrictEqual([200, expect.any(String)])
    const drafts = await payload.find({ collection: 'sheet-drafts', depth: 0, overrideAccess: true })
    expect(drafts.docs.map(({ sheetId }) => sheetId)).toStrictEqual([stays.id])
    const pairs = await payload.find({ collection: 'duplicate-pairs', depth: 0, overrideAccess: true })
    expect(pairs.docs.map(({ first, second, state }) => [first, second, state]).sort()).toStrictEqual(
      [
        [stays.id, goes.id, 'merged'],
        [stays.id, third.id, 'open'],
      ].sort(),
    )
  })
})
