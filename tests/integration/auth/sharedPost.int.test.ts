import { expect, it } from 'vitest'
import { aUser } from '../../factories/aUser'
import type { AuthClient } from '../../helpers/scenes/authClient'
import { signIn } from '../../helpers/scenes/signIn'
import { openTestPayload } from '../../helpers/servers/openTestPayload'

const { payload } = await openTestPayload()

const SITE = 'http://localhost:3000'
const PAGE = '/places/demandes/nouvelle'

async function lock(client: AuthClient, what: unknown, more: Record<string, string> = {}) {
  const { answerLock } = await import('@/features/people/sharedPost/write/answerLock')
  const headers = client.headers
  for (const [name, value] of Object.entries({ origin: SITE, ...more })) headers.set(name, value)
  const request = new Request(`${SITE}/poste-partage/verrou`, {
    method: 'POST',
    headers,
    body: JSON.stringify(what),
  })
  return answerLock(payload, request)
}

async function kept(userId: string, path: string) {
  const { readKeptForm } = await import('@/features/people/elevation/read/readKeptForm')
  return readKeptForm(payload, userId, path)
}

it('C11: keeps what was typed in each tab of a shared post, before one of them ends the session', async () => {
  const user = await aUser(payload)
  const client = await signIn(payload, user)
  const first = await lock(client, {
    page: PAGE,
    typed: { path: '/places/demandes/enregistrer', form: 'a=1' },
  })
  const second = await lock(client, {
    page: '/signaler/D1',
    typed: { path: '/signaler/envoyer', form: 'b=2' },
  })
  expect([first.headers.getSetCookie(), second.headers.getSetCookie()]).toStrictEqual([[], []])
  expect(await first.json()).toStrictEqual({
    to: '/connexion?callbackUrl=%2Fconfirmer-identite%2Frenvoyer%3Fvers%3D%252Fplaces%252Fdemandes%252Fenregistrer&info=idle',
  })
  expect(await client.whoAmI()).toBe(user.email)
  const end = await lock(client, { page: PAGE, typed: null })
  expect(await end.json()).toStrictEqual({
    to: '/connexion?callbackUrl=%2Fplaces%2Fdemandes%2Fnouvelle&info=idle',
  })
  expect(await client.whoAmI()).toBeNull()
  expect([
    await kept(user.id, '/places/demandes/enregistrer'),
    await kept(user.id, '/signaler/envoyer'),
  ]).toStrictEqual([
    { fields: [['a', '1']], page: PAGE },
    { fields: [['b', '2']], page: '/signaler/D1' },
  ])
})

it('C11: keeps it of a session that is over already, for whoever has its cookie', async () => {
  const user = await aUser(payload)
  const client = await signIn(payload, user)
  const lastSeenAt = new Date(Date.now() - 3_600_001).toISOString()
  await payload.db.updateOne({
    collection: 'sessions',
    where: { user: { equals: user.id } },
    data: { lastSeenAt },
  })
  await lock(client, { page: PAGE, typed: { path: '/signaler/envoyer', form: 'c=3' } })
  expect((await kept(user.id, '/signaler/envoyer'))?.fields).toStrictEqual([['c', '3']])
})

it('leads out of the site nowhere, and is told by this site alone', async () => {
  const client = await signIn(payload, await aUser(payload))
  const foreign = await lock(client, { page: PAGE, typed: null }, { origin: 'https://ailleurs.example' })
  const unreadable = await lock(client, { page: 3 })
  const outside = await lock(client, { page: 'https://ailleurs.example/', typed: null })
  expect([foreign.status, unreadable.status, await outside.json()]).toStrictEqual([
    400,
    400,
    { to: '/connexion?callbackUrl=%2F&info=idle' },
  ])
})
