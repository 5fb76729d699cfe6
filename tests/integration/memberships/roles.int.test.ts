import { describe, expect, it } from 'vitest'
import { aKeptFacility } from '../../factories/aKeptFacility'
import { aKeptSheet } from '../../factories/aKeptSheet'
import { aUser } from '../../factories/aUser'
import { openTestPayload } from '../../helpers/servers/openTestPayload'

const { payload } = await openTestPayload()

describe('the roles that memberships give', () => {
  it('are both there when two memberships begin at once', async () => {
    const person = await aUser(payload, { roles: ['agent'] })
    const organisation = await aKeptSheet(payload)
    const { sheet: facility } = await aKeptFacility(payload)
    const { grantMembership } = await import('@/features/keeping/memberships/write/grantMembership')
    const begun = async (kind: 'organisations' | 'facilities', sheetId: string, sheetNumber: string) =>
      payload.create({
        collection: 'memberships',
        data: {
          title: 'Une fiche',
          user: person.id,
          sheet: kind,
          sheetId,
          sheetNumber,
          key: `${person.id}:${kind}:${sheetId}`,
          role: 'manager',
          state: 'active',
        },
        depth: 0,
        overrideAccess: true,
      })
    const rows = [
      await begun('organisations', organisation.id, organisation.number),
      await begun('facilities', facility.id, facility.number),
    ]
    await Promise.all(rows.map((row) => grantMembership(payload, person, row)))
    const { roles } = await payload.findByID({
      collection: 'users',
      id: person.id,
      depth: 0,
      overrideAccess: true,
    })
    expect([...roles].sort()).toStrictEqual(['agent', 'facility', 'partner'])
  })
})
