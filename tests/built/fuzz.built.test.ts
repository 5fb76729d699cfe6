import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fuzzFaults } from '../../scripts/bench/fuzz/fuzzFaults'
import { waitUntilHealthy } from '../../scripts/demo/waitUntilHealthy'
import { aDirectory } from '../factories/aDirectory'
import { aUser } from '../factories/aUser'
import { openBrowser } from '../helpers/servers/openBrowser'
import { type BuiltServer, openBuiltServer } from '../helpers/servers/openBuiltServer'

const SEED = 20_261_128
const EACH = 250

let server: BuiltServer

beforeAll(async () => {
  server = await openBuiltServer({ LOG_LEVEL: 'silent', RUN_JOBS: 'true' })
  await aDirectory(server.payload)
  // Until what is published is found, the search says that it is out of order.
  await waitUntilHealthy(server.url, new Promise(() => {}))
})
afterAll(() => server.close())

describe('bad input', () => {
  it.each([null, 'partner', 'agent', 'administrator'] as const)(
    'never breaks the built server, sent by %s',
    async (role) => {
      const user = role ? await aUser(server.payload, { roles: [role] }) : undefined
      const { jar } = await openBrowser(server.url, user)
      const { faults } = await fuzzFaults({ base: server.url, cookie: jar.header, seed: SEED, count: EACH })
      expect(faults).toStrictEqual([])
    },
    120_000,
  )

  it('leaves it healthy', async () => {
    expect((await fetch(`${server.url}/api/health`)).status).toBe(200)
  })
})
