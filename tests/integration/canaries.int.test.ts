import * as qs from 'qs-esm'
import { beforeAll, describe, expect, it } from 'vitest'
import { type Role, readerClassOf } from '@/access/roles'
import { READER_CLASSES } from '@/domain/ReaderClass'
import type { User } from '@/payload-types'
import { aSearchQuery } from '../factories/aSearchQuery'
import { aUser } from '../factories/aUser'
import { canaryLeaks } from '../helpers/asserts/canaryLeaks'
import { canaryScene } from '../helpers/scenes/canaryScene'
import { askRest } from '../helpers/scenes/restClient'
import { signIn } from '../helpers/scenes/signIn'
import { openTestPayload } from '../helpers/servers/openTestPayload'

/** One role of each reader class is tried with every attack, the others with some. */
const TRIALS: readonly { role: Role | null; oneIn: number }[] = [
  { role: null, oneIn: 1 },
  { role: 'partner', oneIn: 1 },
  { role: 'facility', oneIn: 10 },
  { role: 'agent', oneIn: 1 },
  { role: 'coordinator', oneIn: 10 },
  { role: 'direction', oneIn: 10 },
]
const SHEETS = ['organisations', 'services', 'facilities', 'schemes', 'units'] as const

/** What is kept in the scene, as somebody who has half of it would type it, and the narrowest class that finds a sheet by it. */
const KEPT = [
  ['01 99 88 77 66', 'agents'],
  ['0199887766', 'agents'],
  ['+33 1 99 88 77 65', 'agents'],
  ['01.99.88.77.64', 'agents'],
  ['01 99 88', 'agents'],
  ['00000000000018', 'agents'],
  ['000 000 000 00018', 'agents'],
  ['000000000', 'agents'],
  ['zqagents-mail@exemple.fr', 'agents'],
  ['https://www.zqagents-site.example/', 'agents'],
  ['01 99 66 55 44', 'partners'],
  ['zqpartners-line@exemple.fr', 'partners'],
] as const

const users = new Map<Role | null, User | null>()
const headers = new Map<Role | null, Headers>()

const { payload } = await openTestPayload()

beforeAll(async () => {
  await canaryScene(payload)
  const { rebuildIndex } = await import('@/features/finding/search/write/rebuildIndex')
  await rebuildIndex(payload)
  for (const { role } of TRIALS) {
    const user = role ? await aUser(payload, { roles: [role] }) : null
    const signedIn = user && (await signIn(payload, user)).headers
    users.set(role, user)
    headers.set(role, signedIn ?? new Headers({ 'x-repere-peer': '192.0.2.9' }))
  }
})

describe.each(TRIALS)('$role', ({ role, oneIn }) => {
  const readerClass = () => readerClassOf(users.get(role))

  it('meets nothing over the Local API that it may not read, whatever it asks', async () => {
    const leaks = await canaryLeaks({
      payload,
      readerClass: readerClass(),
      oneIn,
      ask: ({ collection, query }) => {
        const asked = {
          ...structuredClone(query),
          // The attacks are made from the collections of this configuration.
          collection: collection as 'schemes',
          overrideAccess: false,
          user: users.get(role) ?? null,
          limit: 100,
        }
        return payload.find(asked).then(JSON.stringify, () => '')
      },
    })
    expect(leaks).toStrictEqual([])
  }, 120_000)

  it('meets nothing over REST that it may not read, whatever it asks', async () => {
    const leaks = await canaryLeaks({
      payload,
      readerClass: readerClass(),
      // The built server is asked by all of them.
      oneIn: 40,
      ask: async ({ collection, query }) => {
        const path = `/${collection}?${qs.stringify(query)}`
        return (await askRest(path, { headers: headers.get(role) ?? {} })).text()
      },
    })
    expect(leaks).toStrictEqual([])
  }, 120_000)

  it.each(KEPT)('finds by « %s » nothing that it may not read there', async (text, narrowest) => {
    const { searchEngine } = await import('@/infra/search/select')
    const engine = await searchEngine()
    const { total, droppedWords } = await engine.search(aSearchQuery({ text, readerClass: readerClass() }))
    const suggested = await engine.suggest(readerClass(), text, 8)
    const mayFind = READER_CLASSES.indexOf(readerClass()) >= READER_CLASSES.indexOf(narrowest)
    // Others may have a mailbox on the same site.
    expect([total > 0 && droppedWords.length === 0, suggested]).toStrictEqual([mayFind, []])
  })

  it.each(SHEETS)('reads no version of %s, no draft and nothing of the bin', async (slug) => {
    const { docs } = await payload.find({ collection: slug, limit: 1, depth: 0, overrideAccess: true })
    const id = docs[0]?.id
    const statuses = await Promise.all(
      ['versions', `versions/${id}`, `${id}?draft=true`, `${id}?trash=true`].map(
        async (end) => (await askRest(`/${slug}/${end}`, { headers: headers.get(role) ?? {} })).status,
      ),
    )
    expect(statuses.filter((status) => status < 400)).toStrictEqual([])
  })
})
