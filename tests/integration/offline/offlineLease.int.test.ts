import { describe, expect, it } from 'vitest'
import type { OfflineLease } from '@/domain/offline/OfflineLease'
import type { SignedText } from '@/domain/offline/OfflineManifest'
import { SLUGS } from '@/domain/slugs'
import type { Session, User } from '@/payload-types'
import { anOrganisation } from '../../factories/anOrganisation'
import { aUser } from '../../factories/aUser'
import { signIn } from '../../helpers/scenes/signIn'
import { openTestPayload } from '../../helpers/servers/openTestPayload'

const { payload } = await openTestPayload({ REPERE_NOW: '2026-11-20T09:00:00.000Z' })
const { giveLease } = await import('@/features/exchange/offline/write/giveLease')
const { isSignedHere, signOffline } = await import('@/features/exchange/offline/write/signOffline')
const { standingOfLease } = await import('@/features/exchange/offline/read/standingOfLease')
const { offlineReader } = await import('@/features/exchange/offline/read/offlineReader')
const { revokeCopies } = await import('@/features/exchange/offline/write/revokeCopies')
const { lockStateOf } = await import('@/features/people/lock/read/lockStateOf')
const { sendOfflineReports } = await import('@/features/exchange/offline/write/sendOfflineReports')
const write = { overrideAccess: true, depth: 0 } as const
const address = '192.0.2.1'

async function aHolder(key: { prf?: boolean | null; disabledAt?: string } = {}) {
  const user = await aUser(payload)
  const credential = `cle-${user.id}`
  await payload.create({
    collection: SLUGS.signInKeys,
    data: {
      user: user.id,
      name: 'Clé',
      credentialId: credential,
      publicKey: 'x',
      counter: 0,
      keyClass: 'hardware',
      ...key,
    },
    ...write,
  })
  return { user, credential }
}

const ask = (user: User, credential: string, held: SignedText | null = null) =>
  giveLease({
    payload,
    reader: { user, readerClass: 'agents' },
    address,
    body: { device: 'copie-de-ce-poste', credential, held },
  })

async function leaseOf(user: User, credential: string): Promise<SignedText> {
  const answer = await ask(user, credential)
  if (!('json' in answer)) throw new Error('No lease')
  // What `giveLease` answers.
  return (answer.json as { lease: SignedText }).lease
}

const standing = async (lease: SignedText) => standingOfLease(payload, lease)

describe('the lease of a copy', () => {
  it('is signed, lasts as many days as the settings say, and leaves a line in the journal', async () => {
    await payload.updateGlobal({ slug: SLUGS.site, data: { offlineLeaseDays: 3 }, overrideAccess: true })
    const { user, credential } = await aHolder()
    const lease = await leaseOf(user, credential)
    expect(isSignedHere(lease)).toBe(true)
    expect(isSignedHere({ ...lease, text: lease.text.replace('2026-11-23', '2027-11-23') })).toBe(false)
    const told: OfflineLease = JSON.parse(lease.text)
    expect(told).toMatchObject({ user: user.id, epoch: 0, expiresAt: '2026-11-23T09:00:00.000Z' })
    const { docs } = await payload.find({
      collection: SLUGS.auditLog,
      where: { and: [{ actorId: { equals: user.id } }, { action: { equals: 'offlinePrepared' } }] },
      overrideAccess: true,
    })
    expect(docs.map(({ address: from }) => from)).toStrictEqual([address])
  })

  it.each([
    ['is another person’s', {}, 'other'],
    ['was disabled', { disabledAt: '2026-11-19T00:00:00.000Z' }, 'own'],
    ['cannot encrypt', { prf: false }, 'own'],
  ] as const)('is refused for a key that %s', async (_, key, whose) => {
    const { user, credential } = await aHolder(key)
    const asker = whose === 'own' ? user : await aUser(payload)
    await expect(ask(asker, credential)).rejects.toThrow('Cette clé n’est pas enregistrée')
  })

  it('C7: is good until the copies are taken back, the account closed or its class another one', async () => {
    const { user, credential } = await aHolder()
    const lease = await leaseOf(user, credential)
    expect(await standing(lease)).toStrictEqual({ json: { standing: 'good' } })
    await revokeCopies({ payload, actor: user, address })
    expect(await standing(lease)).toStrictEqual({ json: { standing: 'revoked' } })
    const next = await payload.findByID({ collection: SLUGS.users, id: user.id, ...write })
    const renewed = await leaseOf(next, credential)
    expect(await standing(renewed)).toStrictEqual({ json: { standing: 'good' } })
    await payload.update({ collection: SLUGS.users, id: user.id, data: { roles: ['partner'] }, ...write })
    expect(await standing(renewed)).toStrictEqual({ json: { standing: 'revoked' } })
    await payload.update({
      collection: SLUGS.users,
      id: user.id,
      data: { roles: ['agent'], active: false },
      ...write,
    })
    expect(await standing(renewed)).toStrictEqual({ json: { standing: 'revoked' } })
  })

  it('C7: is not renewed where its copy was taken back, whoever is signed in', async () => {
    const { user, credential } = await aHolder()
    const lease = await leaseOf(user, credential)
    expect(await ask(user, credential, lease)).toMatchObject({
      json: { lease: { text: expect.any(String) } },
    })
    await revokeCopies({ payload, actor: user, address })
    expect(await ask(user, credential, lease)).toStrictEqual({ json: { standing: 'revoked' } })
  })

  it('is not read from another text that was signed here', async () => {
    await expect(standing(signOffline(JSON.stringify({ edition: 'x' })))).rejects.toThrow('Demande illisible')
  })

  it('C7: counts every revocation of several at once', async () => {
    const { user } = await aHolder()
    await Promise.all(Array.from({ length: 5 }, () => revokeCopies({ payload, actor: user, address })))
    expect((await lockStateOf(payload, user.id)).offlineEpoch).toBe(5)
  })

  it('is worth nothing where it was signed elsewhere, and when its account is gone', async () => {
    const { user, credential } = await aHolder()
    const lease = await leaseOf(user, credential)
    expect(await standing({ ...lease, signature: `${lease.signature.slice(0, -4)}AAAA` })).toStrictEqual({
      json: { standing: 'revoked' },
    })
    const unknown = signOffline(JSON.stringify({ ...JSON.parse(lease.text), user: 'personne' }))
    expect(await standing(unknown)).toStrictEqual({ json: { standing: 'revoked' } })
  })
})

describe('who may take a copy away', () => {
  const sessionOf = async (user: User, change: Partial<Session>) => {
    const client = await signIn(payload, user)
    await payload.db.updateOne({
      collection: SLUGS.sessions,
      where: { user: { equals: user.id } },
      data: change,
      returning: false,
    })
    return client.headers
  }

  it('is whoever is signed in with a role', async () => {
    const user = await aUser(payload)
    const reader = await offlineReader(payload, await sessionOf(user, {}))
    expect(reader).toMatchObject({ readerClass: 'agents', user: { id: user.id } })
  })

  it.each([
    ['on a shared post', { sharedPost: true }, 'poste est partagé'],
    ['with a session that opens the enrolment alone', { scope: 'enrolment' }, 'enregistrement d’une clé'],
    ['with a session that ended', { endedAt: '2026-11-20T08:00:00.000Z' }, 'Connectez-vous'],
  ] as const)('is nobody %s', async (_, change, words) => {
    const headers = await sessionOf(await aUser(payload), change)
    await expect(offlineReader(payload, headers)).rejects.toThrow(words)
  })
})

describe('reports written without a network', () => {
  const draft = '00000000-0000-4000-8000-000000000001'

  it('are taken once, however often they are sent', async () => {
    const actor = await aUser(payload)
    const { number } = await payload.create({
      collection: SLUGS.organisations,
      data: anOrganisation(),
      ...write,
    })
    const body = {
      user: actor.id,
      reports: [{ draft, number, section: 'fiche', reason: 'ferme', text: 'Fermé depuis mai.' }],
    }
    const taken = { json: { answers: [{ draft, sent: true, words: null }] } }
    expect(await sendOfflineReports({ payload, actor, address, body })).toStrictEqual(taken)
    expect(await sendOfflineReports({ payload, actor, address, body })).toStrictEqual(taken)
    const { totalDocs } = await payload.count({
      collection: SLUGS.reports,
      where: { reporter: { equals: actor.id } },
      overrideAccess: true,
    })
    expect(totalDocs).toBe(1)
  })

  it('are refused in words where they say who a person is, and may be sent again then', async () => {
    const actor = await aUser(payload)
    const { number } = await payload.create({
      collection: SLUGS.organisations,
      data: anOrganisation(),
      ...write,
    })
    const send = (text: string) =>
      sendOfflineReports({
        payload,
        actor,
        address,
        body: { user: actor.id, reports: [{ draft, number, section: 'fiche', reason: 'ferme', text }] },
      })
    expect(await send('Demander Mme Exemple')).toMatchObject({
      json: { answers: [{ sent: false, words: expect.stringContaining('qui est une personne') }] },
    })
    expect(await send('Fermé depuis mai.')).toMatchObject({ json: { answers: [{ sent: true }] } })
  })

  it('are not signed by another account, whose session is open', async () => {
    const [writer, actor] = [await aUser(payload), await aUser(payload)]
    const reports = [{ draft, number: 'P0001', section: 'fiche', reason: 'ferme', text: '' }]
    await expect(
      sendOfflineReports({ payload, actor, address, body: { user: writer.id, reports } }),
    ).rejects.toThrow('autre compte')
  })
})
