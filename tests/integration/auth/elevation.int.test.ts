import { describe, expect, it } from 'vitest'
import type { User } from '@/payload-types'
import { aUser, PASSWORD } from '../../factories/aUser'
import type { AuthClient } from '../../helpers/scenes/authClient'
import { confirmWithKey, enrol } from '../../helpers/scenes/keyClient'
import { SoftKey } from '../../helpers/scenes/SoftKey'
import { signIn } from '../../helpers/scenes/signIn'
import { openTestPayload } from '../../helpers/servers/openTestPayload'

const { payload } = await openTestPayload()

const SITE = 'http://localhost:3000'

const areaRules = (rules: object[]) =>
  payload.updateGlobal({
    slug: 'sign-in-policy',
    // Codes of the closed lists, written here as texts.
    data: { areaRules: rules } as object,
    overrideAccess: true,
  })

async function door(client: AuthClient, path: string, form?: Record<string, string>) {
  const { elevationDoor } = await import('@/features/people/elevation/read/elevationDoor')
  const headers = client.headers
  headers.set('sec-fetch-mode', 'navigate')
  headers.set('referer', `${SITE}/places/demandes/nouvelle`)
  const body = form ? { method: 'POST', body: new URLSearchParams(form) } : {}
  return elevationDoor(payload, new Request(`${SITE}${path}`, { headers, ...body }))
}

const lead = (response: Response | null) => response?.headers.get('location') ?? null

async function age(user: User, minutes: number): Promise<void> {
  const authenticatedAt = new Date(Date.now() - minutes * 60_000).toISOString()
  const where = { user: { equals: user.id } }
  await payload.db.updateOne({ collection: 'sessions', where, data: { authenticatedAt } })
}

async function confirmByPassword(client: AuthClient, password: string) {
  const { answerPasswordConfirmation } = await import(
    '@/features/people/elevation/write/answerPasswordConfirmation'
  )
  const body = new URLSearchParams({ retour: '/places', partie: 'placements', password })
  const request = new Request(`${SITE}/confirmer-identite/mot-de-passe`, {
    method: 'POST',
    headers: client.headers,
    body,
  })
  return answerPasswordConfirmation(payload, request)
}

const placements = (more: object = {}) => ({ area: 'placements', maxMinutes: 15, ...more })

describe('an area with a rule', () => {
  it('asks nothing of anybody as long as it has none', async () => {
    await areaRules([])
    const user = await aUser(payload)
    const client = await signIn(payload, user)
    await age(user, 600)
    expect(await door(client, '/places')).toBeNull()
  })

  it('sends whoever proved it long ago to confirm, and lets them on for a quarter of an hour', async () => {
    await areaRules([placements()])
    const user = await aUser(payload)
    const client = await signIn(payload, user)
    expect(await door(client, '/places')).toBeNull()
    await age(user, 16)
    expect(lead(await door(client, '/places/recherche?q=a'))).toBe(
      '/confirmer-identite?partie=placements&retour=%2Fplaces%2Frecherche%3Fq%3Da',
    )
    expect(lead(await confirmByPassword(client, 'Un mauvais mot 2 passe'))).toMatch(/erreur=wrong/)
    expect(lead(await confirmByPassword(client, PASSWORD))).toBe('/places')
    expect(await door(client, '/places')).toBeNull()
  })

  it('takes a key of a class that it accepts, and no password', async () => {
    await areaRules([placements({ factors: ['key'], keyClasses: ['hardware'] })])
    const client = await signIn(payload, await aUser(payload))
    const [hardware, synced] = [
      new SoftKey(),
      new SoftKey({ transports: ['internal'], backupEligible: true }),
    ]
    await enrol(payload, client, hardware)
    await enrol(payload, client, synced, 'Téléphone')
    const area = 'placements'
    expect(lead(await door(client, '/places'))).toMatch(/^\/confirmer-identite/)
    expect(lead(await confirmByPassword(client, PASSWORD))).toMatch(/erreur=factor/)
    expect((await confirmWithKey(payload, client, synced, { area })).body.fault).toBe('keyClass')
    const confirmed = await confirmWithKey(payload, client, hardware, { area, back: '/places' })
    expect([confirmed.body.location, await door(client, '/places')]).toStrictEqual(['/places', null])
  })

  it('keeps the form that was sent too soon, sealed, for its author alone', async () => {
    await areaRules([placements()])
    const user = await aUser(payload)
    const client = await signIn(payload, user)
    await age(user, 16)
    const path = '/places/demandes/enregistrer'
    const typed = { initials: 'L. M.', note: 'Ligne une\nligne deux' }
    const answer = await door(client, path, typed)
    const { readKeptForm } = await import('@/features/people/elevation/read/readKeptForm')
    const { docs } = await payload.find({ collection: 'kept-forms', overrideAccess: true, depth: 0 })
    const other = await aUser(payload)
    expect(lead(answer)).toMatch(
      /^\/confirmer-identite\?partie=placements&retour=%2Fconfirmer-identite%2Frenvoyer/,
    )
    expect(JSON.stringify(docs)).not.toContain('L. M.')
    expect(await readKeptForm(payload, other.id, path)).toBeNull()
    const kept = await readKeptForm(payload, user.id, path)
    expect(kept).toStrictEqual({ fields: Object.entries(typed), page: '/places/demandes/nouvelle' })
  })

  it('keeps one of the forms that are sent at once to the same address', async () => {
    const { keepForm } = await import('@/features/people/elevation/write/keepForm')
    const { readKeptForm } = await import('@/features/people/elevation/read/readKeptForm')
    const user = await aUser(payload)
    const path = '/places/demandes/enregistrer'
    const words = Array.from({ length: 12 }, (_, at) => `note-${at}`)
    const keep = (word: string) =>
      keepForm({ payload, userId: user.id, path, form: `note=${word}`, page: '/places' })
    await Promise.all(words.map(keep))
    const where = { user: { equals: user.id } }
    const { totalDocs } = await payload.count({ collection: 'kept-forms', where, overrideAccess: true })
    const kept = await readKeptForm(payload, user.id, path)
    expect([totalDocs, words.includes(kept?.fields[0]?.[1] ?? '')]).toStrictEqual([1, true])
  })

  it('confirms nothing without a password, and says so', async () => {
    const user = await aUser(payload)
    const answer = await confirmByPassword(await signIn(payload, user), '')
    expect(answer.status).toBe(303)
    expect(answer.headers.get('location')).toContain('erreur=')
  })

  it('closes what is read as well, not the pages alone', async () => {
    await areaRules([placements()])
    const { requestsOf } = await import('@/access/placementRights')
    const user = await aUser(payload)
    const client = await signIn(payload, user)
    const asker = async () => (await payload.auth({ headers: client.headers })).user
    expect(requestsOf(await asker())).not.toBe(false)
    await age(user, 16)
    expect(requestsOf(await asker())).toBe(false)
  })

  it('answers 403 to the scripts and to the REST of the administration', async () => {
    await areaRules([{ area: 'administration', maxMinutes: 15, factors: ['key'] }])
    const client = await signIn(payload, await aUser(payload, { roles: ['administrator'] }))
    const page = await door(client, '/admin/collections/users')
    const rest = await door(client, '/api/users')
    const { user } = await payload.auth({ headers: client.headers })
    const read = payload.find({ collection: 'sessions', overrideAccess: false, user, depth: 0, limit: 1 })
    await expect(read).rejects.toThrow()
    expect([lead(page), rest?.status, await door(client, '/api/search?q=a')]).toStrictEqual([
      '/confirmer-identite?partie=administration&retour=%2Fadmin%2Fcollections%2Fusers',
      403,
      null,
    ])
  })
})
