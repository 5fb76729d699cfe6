import { createLocalReq, Forbidden } from 'payload'
import { describe, expect, it } from 'vitest'
import type { User } from '@/payload-types'
import { aUser } from '../../factories/aUser'
import { openTestPayload } from '../../helpers/servers/openTestPayload'

const { payload } = await openTestPayload()

async function note(error: Error, user: User | null): Promise<void> {
  const { noteRefusedRequest } = await import('@/features/people/audit/write/noteRefusedRequest')
  const local = await createLocalReq(user ? { user } : {}, payload)
  await noteRefusedRequest({ error, req: { ...local, method: 'PATCH', pathname: '/api/organisations/1' } })
}

async function details(): Promise<(string | null | undefined)[]> {
  const { docs } = await payload.find({ collection: 'audit-log', limit: 100, overrideAccess: true })
  return docs.map(({ actorName, detail }) => `${actorName} ${detail}`)
}

describe('what REST refuses', () => {
  it('leaves a line for somebody who is signed in, and nothing for strangers or other faults', async () => {
    const user = await aUser(payload, { name: 'Awa Test', roles: ['partner'] })
    await note(new Forbidden(), user)
    await note(new Error('else'), user)
    await note(new Forbidden(), null)
    expect(await details()).toStrictEqual(['Awa Test REST PATCH /api/organisations/1'])
  })

  it('leaves a few lines an hour at most', async () => {
    const user = await aUser(payload, { name: 'Insistant', roles: ['partner'] })
    for (let at = 0; at < 40; at += 1) await note(new Forbidden(), user)
    expect((await details()).filter((line) => line?.startsWith('Insistant'))).toHaveLength(30)
  })
})
