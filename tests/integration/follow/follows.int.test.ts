import { describe, expect, it } from 'vitest'
import type { Role } from '@/access/roles'
import type { FollowedChanges } from '@/features/trust/following/Followed'
import type { User } from '@/payload-types'
import { aFollow } from '../../factories/aFollow'
import { aUser } from '../../factories/aUser'
import { followScene } from '../../helpers/scenes/followScene'
import { openTestPayload } from '../../helpers/servers/openTestPayload'

const { payload } = await openTestPayload({ REPERE_NOW: '2026-11-02T10:00:00.000Z' })
const scene = followScene(payload)
const SINCE = new Date('2026-11-02T12:00:00.000Z')

async function told(user: User, since = SINCE): Promise<string[]> {
  const { findFollows } = await import('@/features/trust/following/read/findFollows')
  const { personalChanges } = await import('@/features/trust/following/read/personalChanges')
  const { changesOf } = await import('@/features/trust/following/present/changesOf')
  const follows = (await findFollows(payload, { user: { equals: user.id } })).get(user.id) ?? []
  const changes = await personalChanges({ payload, user, follows, from: since })
  return wordsOf(changesOf(follows, changes, since.toISOString()))
}
const wordsOf = (followed: readonly FollowedChanges[]) =>
  followed.flatMap(({ follow, changes }) =>
    changes.map(({ title, nature, summary }) => [follow.kind, nature, title, summary ?? ''].join(' | ')),
  )
const rowsOf = (user: User | null) =>
  payload
    .find({ collection: 'follows', overrideAccess: false, user, pagination: false })
    .then(({ docs }) => docs.map(({ target }) => target))
    .catch(() => 'refused')

describe('following', () => {
  it.each<Role>(['partner', 'facility', 'agent', 'coordinator', 'direction', 'editor', 'administrator'])(
    'shows a %s their own follows alone, which they cannot write',
    async (role) => {
      const [own, other] = [await aUser(payload, { roles: [role] }), await aUser(payload)]
      await aFollow(payload, own, { kind: 'commune', target: '91223' })
      await aFollow(payload, other, { kind: 'commune', target: '91228' })
      expect(await rowsOf(own)).toStrictEqual(['91223'])
      const data = {
        user: own.id,
        kind: 'sheet',
        target: 'D0001',
        label: 'x',
        key: 'x',
        since: SINCE.toISOString(),
      }
      const write = payload.create({ collection: 'follows', data, overrideAccess: false, user: own })
      await expect(write).rejects.toThrow()
      expect(await rowsOf(null)).toBe('refused')
    },
  )

  it('keeps one row, whoever presses twice at once, and lets go', async () => {
    const user = await aUser(payload)
    const followed = { kind: 'commune', target: '91223' } as const
    await Promise.all([aFollow(payload, user, followed), aFollow(payload, user, followed)])
    expect(await rowsOf(user)).toStrictEqual(['91223'])
    const { unfollow } = await import('@/features/trust/following/write/setFollow')
    await unfollow(payload, user.id, followed)
    await unfollow(payload, user.id, followed)
    expect(await rowsOf(user)).toStrictEqual([])
  })

  it('refuses what is not there for the person, as if it did not exist', async () => {
    await scene.on('2026-11-02T10:00:00.000Z')
    const scheme = await scene.publish({
      title: 'Réservé',
      audience: 'agents',
      themes: [await scene.aTheme('reserve')],
    })
    const partner = await aUser(payload, { roles: ['partner'] })
    const sheet = { kind: 'sheet', target: scheme.number ?? '' } as const
    expect(await aFollow(payload, partner, sheet)).toBe('unknown')
    expect(await aFollow(payload, await aUser(payload), sheet)).toBeNull()
    for (const [kind, target] of [
      ['theme', 'nulle-part'],
      ['commune', '99999'],
      ['search', 'page=2&sort=title'],
      ['search', 'age=mille'],
    ] as const)
      expect(await aFollow(payload, partner, { kind, target })).toBe('unknown')
  })

  it('goes with the account, as its favourites do', async () => {
    const user = await aUser(payload)
    await aFollow(payload, user, { kind: 'commune', target: '91223' })
    const { setFavourite } = await import('@/features/finding/favourites/write/setFavourite')
    await setFavourite({ payload, userId: user.id, number: 'D0001', keep: true })
    await payload.delete({ collection: 'users', id: user.id, overrideAccess: true })
    const { totalDocs } = await payload.count({
      collection: 'follows',
      where: { key: { like: user.id } },
      overrideAccess: true,
    })
    expect(totalDocs).toBe(0)
  })

  it('stops at two hundred', async () => {
    const user = await aUser(payload)
    const { insertDocuments } = await import('@/infra/database/insertDocuments')
    const { newDocumentId } = await import('@/infra/database/newDocumentId')
    const at = SINCE.toISOString()
    await insertDocuments(
      payload,
      Array.from({ length: 199 }, (_, n) => ({
        collection: 'follows' as const,
        id: newDocumentId(),
        data: {
          user: user.id,
          kind: 'sheet',
          target: `D${n}`,
          label: 'x',
          key: `${user.id}:${n}`,
          since: at,
          createdAt: at,
          updatedAt: at,
        },
        versioned: false,
      })),
    )
    expect(await aFollow(payload, user, { kind: 'commune', target: '91223' })).toBeNull()
    expect(await aFollow(payload, user, { kind: 'commune', target: '91228' })).toBe('full')
    expect(await rowsOf(user)).toHaveLength(200)
  })

  it('knows a search again whatever the order of its address', async () => {
    const user = await aUser(payload)
    await aFollow(
      payload,
      user,
      { kind: 'search', target: 'theme=eau&q=facture  d’eau&page=3&sort=title' },
      'Eau',
    )
    await aFollow(payload, user, { kind: 'search', target: 'q=facture d’eau&theme=eau' }, 'Encore')
    const { docs } = await payload.find({
      collection: 'follows',
      where: { user: { equals: user.id } },
      overrideAccess: true,
    })
    expect(docs.map(({ label, target }) => [label, new URLSearchParams(target).get('q')])).toStrictEqual([
      ['Eau', 'facture d’eau'],
    ])
  })
})

describe('what changed for somebody', () => {
  it('tells publications with their words, directory changes, new sheets and withdrawals, each once under the closest follow', async () => {
    await scene.on('2026-11-02T10:00:00.000Z')
    const theme = await scene.aTheme('energie')
    const followed = await scene.publish({ title: 'Chèque', themes: [theme], amount: '100 €' })
    const gone = await scene.publish({ title: 'Prime', themes: [theme] })
    const partner = await scene.aPartner({ name: 'Maison France services' })
    const user = await aUser(payload)
    await aFollow(payload, user, { kind: 'sheet', target: followed.number ?? '' })
    await aFollow(payload, user, { kind: 'sheet', target: partner.number })
    await aFollow(payload, user, { kind: 'theme', target: 'energie' })
    await aFollow(payload, user, { kind: 'search', target: 'q=isolation' }, 'Isolation')
    expect(await told(user)).toStrictEqual([])

    await scene.on('2026-11-03T10:00:00.000Z')
    await scene.change(followed.id, { amount: '150 €', changeNote: 'Le montant passe à 150 €.' })
    await scene.changePartner(partner.id, { website: 'https://france-services.example/' })
    await scene.publish({ title: 'Isolation des combles', themes: [theme] })
    await scene.change(gone.id, { _status: 'draft' })

    expect(await told(user)).toStrictEqual([
      'sheet | said | Chèque | Le montant passe à 150 €.',
      'sheet | changed | Maison France services | ',
      'search | new | Isolation des combles | ',
      'theme | withdrawn | Prime | ',
    ])
    expect(await told(user, new Date('2026-11-03T11:00:00.000Z'))).toStrictEqual([])
  })

  it('tells nothing of what was only confirmed', async () => {
    await scene.on('2026-11-02T10:00:00.000Z')
    const partner = await scene.aPartner({ name: 'Confirmée' })
    const user = await aUser(payload)
    await aFollow(payload, user, { kind: 'sheet', target: partner.number })
    await scene.on('2026-11-03T10:00:00.000Z')
    const { stampSheet } = await import('@/features/trust/verifications/write/stampSheet')
    await stampSheet({ payload, sheet: { kind: 'organisations', id: partner.id }, by: 'le partenaire' })
    await scene.index()
    expect(await told(user)).toStrictEqual([])
  })

  it('tells nothing of what its editor called silent', async () => {
    await scene.on('2026-11-02T10:00:00.000Z')
    const scheme = await scene.publish({ title: 'Relue', themes: [await scene.aTheme('relue')] })
    const user = await aUser(payload)
    await aFollow(payload, user, { kind: 'sheet', target: scheme.number ?? '' })
    await scene.on('2026-11-03T10:00:00.000Z')
    await scene.change(scheme.id, { amount: '12 €.', changeCause: 'silent' })
    expect(await told(user)).toStrictEqual([])
  })

  it('asks the right at the moment of telling: a sheet that is for agents now is not told to partners', async () => {
    await scene.on('2026-11-02T10:00:00.000Z')
    const theme = await scene.aTheme('sante')
    const scheme = await scene.publish({ title: 'Ouverte', audience: 'partners', themes: [theme] })
    const [partner, agent] = [await aUser(payload, { roles: ['partner'] }), await aUser(payload)]
    for (const user of [partner, agent]) {
      await aFollow(payload, user, { kind: 'sheet', target: scheme.number ?? '' })
      await aFollow(payload, user, { kind: 'theme', target: 'sante' })
    }
    await scene.on('2026-11-03T10:00:00.000Z')
    await scene.change(scheme.id, { amount: '10 €', changeNote: 'Pour les agents.', audience: 'agents' })
    expect(await told(partner)).toStrictEqual([])
    expect(await told(agent)).toStrictEqual(['sheet | said | Ouverte | Pour les agents.'])
  })

  it('follows the sheets of a commune', async () => {
    await scene.on('2026-11-02T10:00:00.000Z')
    const user = await aUser(payload)
    await aFollow(payload, user, { kind: 'commune', target: '91377' })
    await scene.on('2026-11-03T10:00:00.000Z')
    await scene.aPartner({ name: 'Ici', communesServed: ['91377'] })
    await scene.aPartner({ name: 'Ailleurs', communesServed: ['91228'] })
    expect(await told(user)).toStrictEqual(['commune | new | Ici | '])
  })

  it('lists them with their last change, and hides the name of what is closed to the person now', async () => {
    await scene.on('2026-11-02T10:00:00.000Z')
    const scheme = await scene.publish({
      title: 'Fermée ensuite',
      audience: 'partners',
      themes: [await scene.aTheme('liste')],
    })
    const partner = await aUser(payload, { roles: ['partner'] })
    await aFollow(payload, partner, { kind: 'sheet', target: scheme.number ?? '' })
    const { listFollows } = await import('@/features/trust/following/read/listFollows')
    const list = async () =>
      (await listFollows({ payload, user: partner })).map(({ path, lastChange }) => [
        path,
        lastChange?.nature ?? null,
      ])
    expect(await list()).toStrictEqual([[`/dispositifs/${scheme.number}`, 'new']])
    await scene.change(scheme.id, { audience: 'agents' })
    expect(await list()).toStrictEqual([[null, null]])
  })
})
