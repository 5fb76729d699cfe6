import * as qs from 'qs-esm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Role, readerClassOf } from '@/access/roles'
import { aUser } from '../factories/aUser'
import { canaryLeaks } from '../helpers/asserts/canaryLeaks'
import { canaryScene, forbiddenTo } from '../helpers/scenes/canaryScene'
import { type Browser, openBrowser } from '../helpers/servers/openBrowser'
import { type BuiltServer, openBuiltServer } from '../helpers/servers/openBuiltServer'

/** Whoever is not signed in tries every attack, the others some: what REST takes from readers is the same for all. */
const TRIALS: readonly { role: Role | null; oneIn: number }[] = [
  { role: null, oneIn: 1 },
  { role: 'partner', oneIn: 4 },
  { role: 'agent', oneIn: 4 },
]
/** Where whoever reads the site finds sheets, besides REST. */
const SURFACES = [
  '/api/search?q=refuge',
  '/api/search?q=accueil',
  '/api/search?q=zq',
  '/api/suggest?q=zq',
  '/api/v1/organisations',
  '/api/v1/services',
  '/api/v1/schemes',
  '/annuaire',
  '/annuaire/points',
  '/annuaire/telecharger',
  '/annuaire/P0001',
  '/annuaire/P0001/imprimer',
  '/annuaire/S0001',
  '/dispositifs/D0001',
  '/lieux-d-accueil',
  '/lieux-d-accueil/L0001',
  '/lieux-d-accueil/points',
] as const

/** Every filter of every collection, one request each, beside two other suites. */
const LONGEST_MS = 480_000

let server: BuiltServer
const browsers = new Map<Role | null, Browser>()

beforeAll(async () => {
  server = await openBuiltServer({ LOG_LEVEL: 'silent' })
  await canaryScene(server.payload)
  await server.payload.jobs.run({ queue: 'search', limit: 200, overrideAccess: true, silent: true })
  for (const { role } of TRIALS) {
    const user = role ? await aUser(server.payload, { roles: [role] }) : undefined
    browsers.set(role, await openBrowser(server.url, user))
  }
})
afterAll(() => server.close())

const ask = async (role: Role | null, path: string) => {
  const answer = await browsers.get(role)?.get(path)
  return (await answer?.text()) ?? ''
}
const readerClass = (role: Role | null) => readerClassOf(role && { roles: [role] })

describe.each(TRIALS)('the built server, asked by $role', ({ role, oneIn }) => {
  it(
    'gives nothing over REST that the reader may not read',
    async () => {
      const leaks = await canaryLeaks({
        payload: server.payload,
        readerClass: readerClass(role),
        oneIn,
        ask: ({ collection, query }) => ask(role, `/api/${collection}?${qs.stringify(query)}`),
      })
      expect(leaks).toStrictEqual([])
    },
    LONGEST_MS,
  )

  it.each(SURFACES)('gives nothing by %s that the reader may not read', async (path) => {
    const body = await ask(role, path)
    expect(forbiddenTo(readerClass(role)).filter((canary) => body.includes(canary))).toStrictEqual([])
  })
})
