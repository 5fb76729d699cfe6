import { describe, expect, it } from 'vitest'
import type { User } from '@/payload-types'
import { aFacility } from '../factories/aFacility'
import { aUser } from '../factories/aUser'
import { askRest } from '../helpers/scenes/restClient'
import { signIn } from '../helpers/scenes/signIn'
import { openTestPayload } from '../helpers/servers/openTestPayload'

const { payload } = await openTestPayload()

/** What REST answers to somebody who locks a facility for editors, lists the locks, and removes one. */
async function locks(roles: User['roles']): Promise<number[]> {
  const user = await aUser(payload, { roles })
  const { headers } = await signIn(payload, user)
  const { id: value } = await aFacility(payload)
  const lock = {
    document: { relationTo: 'facilities' as const, value },
    user: { relationTo: 'users' as const, value: user.id },
  }
  const kept = await payload.create({
    collection: 'payload-locked-documents',
    data: lock,
    depth: 0,
    overrideAccess: true,
  })
  const ask = async (method: 'GET' | 'POST' | 'DELETE', path = '', body?: object) =>
    (await askRest(`/payload-locked-documents${path}`, { method, headers, body })).status
  return [await ask('POST', '', lock), await ask('GET'), await ask('DELETE', `/${kept.id}`)]
}

describe('the locks of the admin', () => {
  it.each<User['roles'][number]>(['partner', 'facility', 'agent', 'coordinator'])(
    'are neither read nor held by a %s',
    async (role) => {
      expect(await locks([role])).toStrictEqual([403, 403, 403])
    },
  )

  it('are held by editors', async () => {
    expect(await locks(['editor'])).toStrictEqual([201, 200, 200])
  })
})
