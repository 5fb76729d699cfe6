import { describe, expect, it } from 'vitest'
import type { User } from '@/payload-types'
import { aUser, PASSWORD } from '../factories/aUser'
import { openTestPayload } from '../helpers/servers/openTestPayload'

const { payload } = await openTestPayload()

/** What the journal says that somebody did, the first first. */
async function deedsOf(actor: User): Promise<[action: string, detail: string | null | undefined][]> {
  const { docs } = await payload.find({
    collection: 'audit-log',
    where: { actorId: { equals: actor.id } },
    sort: 'createdAt',
    limit: 20,
    depth: 0,
    overrideAccess: true,
  })
  return docs.map(({ action, detail }) => [action, detail])
}

const plain = (text: string | null | undefined) => text?.replaceAll('\u00a0', ' ')

describe('the journal of an administrator', () => {
  it('tells the accounts made, the roles given, the settings and the keys changed, in French words', async () => {
    const administrator = await aUser(payload, { roles: ['administrator'] })
    const req = { user: { ...administrator, collection: 'users' as const } }
    const account = await payload.create({
      collection: 'users',
      data: { name: 'Awa Test', email: 'awa.journal@exemple.fr', password: PASSWORD, roles: ['agent'] },
      depth: 0,
      overrideAccess: true,
      req,
    })
    await payload.update({
      collection: 'users',
      id: account.id,
      data: { roles: ['editor'] },
      depth: 0,
      overrideAccess: true,
      req,
    })
    await payload.updateGlobal({
      slug: 'site',
      data: { contactName: 'La cellule' },
      depth: 0,
      overrideAccess: true,
      req,
    })
    const key = await payload.create({
      collection: 'api-keys',
      data: { name: 'Outil test', readerClass: 'public', ratePerMinute: 10 },
      depth: 0,
      overrideAccess: true,
      req,
    })
    await payload.update({
      collection: 'api-keys',
      id: key.id,
      data: { revoked: true },
      depth: 0,
      overrideAccess: true,
      req,
    })
    const deeds = await deedsOf(administrator)
    expect(deeds.map(([action, detail]) => [action, plain(detail)])).toStrictEqual([
      ['accountCreated', 'Awa Test : Travailleur social'],
      ['accountRolesChanged', 'Awa Test : Éditeur (avant : Travailleur social)'],
      ['siteChanged', 'À qui écrire'],
      ['apiKeyCreated', 'Outil test'],
      ['apiKeyChanged', 'Outil test (révoquée)'],
    ])
  })

  it('says nothing of a save that changes none of it', async () => {
    const administrator = await aUser(payload, { roles: ['administrator'] })
    await payload.update({
      collection: 'users',
      id: administrator.id,
      data: { name: administrator.name },
      depth: 0,
      overrideAccess: true,
      req: { user: { ...administrator, collection: 'users' as const } },
    })
    expect(await deedsOf(administrator)).toStrictEqual([])
  })
})
