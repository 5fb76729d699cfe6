import { SLUGS } from '@collections/slugs'
import * as qs from 'qs-esm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Role, readerClassOf } from '@/access/roles'
import type { User } from '@/payload-types'
import { aUser } from '../factories/aUser'
import { type CanaryAttack, canaryAttacks } from '../helpers/canaryAttacks'
import { canaryScene, forbiddenTo } from '../helpers/canaryScene'
import { openTestPayload, type TestPayload } from '../helpers/openTestPayload'
import { askRest } from '../helpers/restClient'
import { signIn } from '../helpers/signIn'

const ROLES: readonly (Role | null)[] = [null, 'partner', 'facility', 'agent', 'coordinator', 'direction']
/** One role of each reader class is tried with every attack, the others with one in ten. */
const OF_EACH_CLASS: readonly (Role | null)[] = [null, 'partner', 'agent']
const ONE_IN = 10
/** Requests between two times that the counters of the limits are emptied. */
const BATCH = 200

let test: TestPayload
const users = new Map<Role | null, User | null>()
const headers = new Map<Role | null, Headers>()

beforeAll(async () => {
  test = await openTestPayload({ LOG_LEVEL: 'silent' })
  await canaryScene(test.payload)
  for (const role of ROLES) {
    const user = role ? await aUser(test.payload, { roles: [role] }) : null
    users.set(role, user)
    headers.set(
      role,
      user ? (await signIn(test.payload, user)).headers : new Headers({ 'x-repere-peer': '192.0.2.9' }),
    )
  }
})
afterAll(() => test.close())

type Found = { attack: CanaryAttack; leaked: readonly string[]; counted: readonly number[] }
/** Sends a query, and returns the answer's text; empty where it was refused. */
type Ask = (attack: CanaryAttack) => Promise<string>

const wordAgainst = (role: Role | null) =>
  readerClassOf(users.get(role)) === 'agents' ? 'zqeditors' : 'zqagents'

const attacksOf = (role: Role | null) =>
  canaryAttacks(test.payload, wordAgainst(role)).filter(
    (_, at) => OF_EACH_CLASS.includes(role) || at % ONE_IN === 0,
  )

const totalIn = (answer: string) => Number(/"totalDocs":(\d+)/.exec(answer)?.[1] ?? 0)

async function leaksOf(role: Role | null, ask: Ask): Promise<Found[]> {
  const found: Found[] = []
  const word = wordAgainst(role)
  for (const [at, attack] of attacksOf(role).entries()) {
    if (at % BATCH === 0) await test.payload.db.deleteMany({ collection: SLUGS.rateLimits, where: {} })
    const answer = await ask(attack)
    const leaked = forbiddenTo(readerClassOf(users.get(role))).filter((canary) => answer.includes(canary))
    const counted = attack.counts ? totalIn(answer) : 0
    // As many for a word that nothing holds: the count tells nothing.
    const control = counted === 0 ? 0 : totalIn(await ask(withWord(attack, word)))
    if (leaked.length > 0 || counted !== control) found.push({ attack, leaked, counted: [counted, control] })
  }
  return found
}

const withWord = (attack: CanaryAttack, word: string): CanaryAttack =>
  JSON.parse(JSON.stringify(attack).replaceAll(word, 'xyxyxyxy'))

const overRest =
  (role: Role | null): Ask =>
  async ({ collection, query }) => {
    const path = `/${collection}?${qs.stringify(query)}`
    return (await askRest(path, { headers: headers.get(role) ?? {} })).text()
  }

const overLocalApi =
  (role: Role | null): Ask =>
  async ({ collection, query }) => {
    const asked = {
      ...structuredClone(query),
      // The attacks are made from the collections of this configuration.
      collection: collection as 'schemes',
      overrideAccess: false,
      user: users.get(role) ?? null,
      limit: 100,
    }
    return test.payload.find(asked).then(
      (page) => JSON.stringify(page),
      () => '',
    )
  }

describe.each(ROLES)('%s', (role) => {
  it('meets nothing over REST that it may not read, whatever it asks', async () => {
    expect(await leaksOf(role, overRest(role))).toStrictEqual([])
  }, 300_000)

  it('meets nothing over the Local API that it may not read, whatever it asks', async () => {
    expect(await leaksOf(role, overLocalApi(role))).toStrictEqual([])
  }, 300_000)

  it.each(['organisations', 'services', 'facilities', 'schemes', 'units'] as const)(
    'reads no version of %s',
    async (slug) => {
      const { docs } = await test.payload.find({ collection: slug, limit: 1, depth: 0, overrideAccess: true })
      const answers = await Promise.all(
        ['versions', `versions/${docs[0]?.id}`, `${docs[0]?.id}?draft=true`, `${docs[0]?.id}?trash=true`].map(
          async (end) => (await askRest(`/${slug}/${end}`, { headers: headers.get(role) ?? {} })).status,
        ),
      )
      expect(answers.filter((status) => status < 400)).toStrictEqual([])
    },
  )
})
