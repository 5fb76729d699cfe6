import { ValidationError } from 'payload'
import { describe, expect, it } from 'vitest'
import { SLUGS } from '@/domain/slugs'
import { aScheme } from '../factories/aScheme'
import { aUser } from '../factories/aUser'
import { openTestPayload } from '../helpers/servers/openTestPayload'

const { payload } = await openTestPayload()

async function anOwner() {
  const owner = await aUser(payload, { roles: ['editor'] })
  const scheme = await payload.create({
    collection: SLUGS.schemes,
    data: aScheme({ owner: owner.id, _status: 'draft' }),
    draft: true,
    overrideAccess: true,
  })
  return { owner, scheme }
}

describe('someone who leaves', () => {
  it('is not closed while sheets have nobody to take them over', async () => {
    const { owner } = await anOwner()
    const work = payload.update({
      collection: SLUGS.users,
      id: owner.id,
      data: { active: false },
      overrideAccess: true,
    })
    await expect(work).rejects.toBeInstanceOf(ValidationError)
  })

  it('gives the sheets to whoever was named', async () => {
    const { owner, scheme } = await anOwner()
    const successor = await aUser(payload, { roles: ['editor'] })
    await payload.update({
      collection: SLUGS.users,
      id: owner.id,
      data: { active: false, takenOverBy: successor.id },
      overrideAccess: true,
    })
    const stored = await payload.findByID({
      collection: SLUGS.schemes,
      id: scheme.id,
      depth: 0,
      draft: false,
      overrideAccess: true,
    })
    expect(stored.owner).toBe(successor.id)
  })

  it('is not deleted while owning sheets', async () => {
    const { owner } = await anOwner()
    await expect(
      payload.delete({ collection: SLUGS.users, id: owner.id, overrideAccess: true }),
    ).rejects.toThrow('responsable')
  })
})
