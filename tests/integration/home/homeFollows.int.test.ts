import { describe, expect, it, vi } from 'vitest'
import { readerClassOf } from '@/access/roles'
import type { User } from '@/payload-types'
import { aFollow } from '../../factories/aFollow'
import { aUser } from '../../factories/aUser'
import { followScene } from '../../helpers/scenes/followScene'
import { openTestPayload } from '../../helpers/servers/openTestPayload'

const { payload } = await openTestPayload({ REPERE_NOW: '2026-11-02T10:00:00.000Z' })
const scene = followScene(payload)
const { keptChanges } = await import('@/features/shell/home/read/keptChanges')
const SINCE = new Date('2026-11-02T12:00:00.000Z')

const asked = (user: User, favourites: readonly string[] = []) => ({
  payload,
  userId: user.id,
  readerClass: readerClassOf(user),
  since: SINCE,
  now: new Date('2026-11-03T12:00:00.000Z'),
  favourites,
  territories: [],
})
const told = async (user: User, favourites: readonly string[] = []) =>
  (await keptChanges(asked(user, favourites))).changes.map(({ title, why }) => [title, why])

describe('D6: the home page of who follows', () => {
  it('leads with favourites, then what they follow: sheets, themes, communes and searches, partners too', async () => {
    await scene.on('2026-11-02T10:00:00.000Z')
    const [eau, paie] = [await scene.aTheme('eau'), await scene.aTheme('paie')]
    const kept = await scene.publish({ title: 'Gardée', themes: [paie] })
    const followed = await scene.publish({ title: 'Suivie', themes: [paie] })
    const partner = await scene.aPartner({ name: 'Partenaire suivi' })
    const user = await aUser(payload)
    await aFollow(payload, user, { kind: 'sheet', target: followed.number ?? '' })
    await aFollow(payload, user, { kind: 'sheet', target: partner.number })
    await aFollow(payload, user, { kind: 'theme', target: 'eau' })
    await aFollow(payload, user, { kind: 'commune', target: '91377' })
    await aFollow(payload, user, { kind: 'search', target: 'q=isolation' }, 'Isolation')
    expect(await told(user, [kept.number ?? ''])).toStrictEqual([])

    await scene.on('2026-11-03T08:00:00.000Z')
    await scene.change(kept.id, { amount: '10 €', changeNote: 'Dix euros.' })
    await scene.on('2026-11-03T09:00:00.000Z')
    await scene.change(followed.id, { amount: '20 €', changeNote: 'Vingt euros.' })
    await scene.changePartner(partner.id, { website: 'https://partenaire.example/' })
    await scene.publish({ title: 'Du thème suivi', themes: [eau] })
    await scene.publish({ title: 'Isolation des combles', themes: [paie] })
    await scene.on('2026-11-03T10:00:00.000Z')
    await scene.publish({ title: 'De personne', themes: [await scene.aTheme('autre')] })
    await scene.aPartner({ name: 'Dans la commune', communesServed: ['91377'] })
    await scene.aPartner({ name: 'D’une autre commune', communesServed: ['91228'] })

    const lines = await told(user, [kept.number ?? ''])
    expect(lines[0]).toStrictEqual(['Gardée', 'favourites'])
    expect(lines.slice(1).sort()).toStrictEqual([
      ['Dans la commune', 'follows'],
      ['Du thème suivi', 'follows'],
      ['Isolation des combles', 'follows'],
      ['Partenaire suivi', 'follows'],
      ['Suivie', 'follows'],
    ])
  })

  it('says nothing of what the person may read no more, nor from before they followed it', async () => {
    await scene.on('2026-11-02T10:00:00.000Z')
    const theme = await scene.aTheme('droits')
    const shut = await scene.publish({ title: 'Fermée', audience: 'partners', themes: [theme] })
    const late = await scene.publish({ title: 'Suivie trop tard', audience: 'partners', themes: [theme] })
    const user = await aUser(payload, { roles: ['partner'] })
    await aFollow(payload, user, { kind: 'sheet', target: shut.number ?? '' })
    await scene.on('2026-11-03T08:00:00.000Z')
    await scene.change(shut.id, { amount: '1 €', changeNote: 'Secret.', audience: 'agents' })
    await scene.change(late.id, { amount: '2 €', changeNote: 'Deux euros.' })
    await scene.on('2026-11-03T09:00:00.000Z')
    await aFollow(payload, user, { kind: 'sheet', target: late.number ?? '' })
    const lines = await told(user)
    expect(lines.map(([title]) => title)).not.toContain('Fermée')
    expect(lines).toContainEqual(['Suivie trop tard', null])
  })

  it('counts the searches that one follows, beyond the twentieth too', async () => {
    await scene.on('2026-11-02T10:00:00.000Z')
    const user = await aUser(payload)
    for (let at = 1; at <= 24; at += 1)
      await aFollow(payload, user, { kind: 'search', target: `q=rien${at}` })
    await aFollow(payload, user, { kind: 'search', target: 'q=chaufferie' })
    await scene.on('2026-11-03T08:00:00.000Z')
    await scene.publish({ title: 'Chaufferie du quartier', themes: [await scene.aTheme('chaleur')] })
    expect(await told(user)).toContainEqual(['Chaufferie du quartier', 'follows'])
  })

  it('reads the follows, then the feed once, however much one follows', async () => {
    const user = await aUser(payload)
    for (const target of ['91223', '91228', '91377'])
      await aFollow(payload, user, { kind: 'commune', target })
    const { followedAmong } = await import('@/features/trust/following/read/followedAmong')
    const read = vi.spyOn(payload, 'find')
    await followedAmong({ ...asked(user), changes: [] })
    const collections = read.mock.calls.map(([{ collection }]) => collection)
    read.mockRestore()
    expect(collections).toStrictEqual(['follows', 'sheet-feed'])
  })
})
