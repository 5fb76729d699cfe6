import { describe, expect, it } from 'vitest'
import { SLUGS } from '@/domain/slugs'
import type { Facility } from '@/payload-types'
import { aFacilityMember } from '../../factories/aFacilityMember'
import { aKeptFacility } from '../../factories/aKeptFacility'
import { aUnit } from '../../factories/aUnit'
import { aUser } from '../../factories/aUser'
import { changeSection } from '../../helpers/scenes/changeSection'
import { openTestPayload } from '../../helpers/servers/openTestPayload'

const { payload } = await openTestPayload()

describe('the installed capacity of a facility', () => {
  it('is refused below what its active units open together, with the reason', async () => {
    const { sheet } = await aKeptFacility(payload, {
      facility: { installedCapacity: 20 },
      units: [{ openCapacity: 8 }, { openCapacity: 6 }, { openCapacity: 5, active: false }],
    })
    const actor = await aFacilityMember(payload, { sheet, role: 'manager' })
    const change = (was: number, installedCapacity: number) =>
      changeSection({
        payload,
        actor,
        address: 'test',
        number: sheet.number,
        code: 'essentiel',
        base: { installedCapacity: was },
        mine: { installedCapacity },
      })
    expect(await change(20, 13)).toStrictEqual({
      kind: 'fault',
      fault: 'faults',
      faults: [
        {
          path: 'installedCapacity',
          message:
            'Les unités ouvrent ensemble 14 places\u00a0: la capacité installée ne peut pas être de 13.',
        },
      ],
    })
    expect(await change(20, 14)).toMatchObject({ kind: 'done', published: ['installedCapacity'] })
  })

  it('is refused so however it is saved, and counts the units only where it changes', async () => {
    const { sheet } = await aKeptFacility(payload, {
      facility: { installedCapacity: 20 },
      units: [{ openCapacity: 8 }, { openCapacity: 6 }],
    })
    const save = (data: Partial<Facility>, draft: boolean) =>
      payload.update({ collection: SLUGS.facilities, id: sheet.id, data, draft, overrideAccess: true })
    const refused = {
      data: {
        errors: [
          {
            path: 'installedCapacity',
            message:
              'Les unités ouvrent ensemble 14 places\u00a0: la capacité installée ne peut pas être de 13.',
          },
        ],
      },
    }
    await expect(save({ installedCapacity: 13 }, false)).rejects.toMatchObject(refused)
    await expect(save({ installedCapacity: 13 }, true)).rejects.toMatchObject(refused)
    expect(await save({ installedCapacity: 14 }, false)).toMatchObject({ installedCapacity: 14 })
  })

  it('is refused in a change accepted after the units grew', async () => {
    const { sheet } = await aKeptFacility(payload, {
      facility: { installedCapacity: 20 },
      units: [{ openCapacity: 8 }],
    })
    const actor = await aUser(payload, { roles: ['agent'] })
    const { decideProposal } = await import('@/features/keeping/editing/write/decideProposal')
    const asked = await changeSection({
      payload,
      actor,
      address: 'test',
      number: sheet.number,
      code: 'essentiel',
      base: { installedCapacity: 20 },
      mine: { installedCapacity: 10 },
    })
    expect(asked).toMatchObject({ kind: 'done', waiting: ['installedCapacity'] })
    await aUnit(payload, sheet.id, { name: 'Groupe 2', openCapacity: 4 })
    const { docs } = await payload.find({
      collection: SLUGS.proposals,
      where: { sheetId: { equals: sheet.id } },
      overrideAccess: true,
    })
    const decide = {
      payload,
      actor: await aUser(payload, { roles: ['editor'] }),
      address: 'test',
      id: docs[0]?.id ?? '',
      decisions: { installedCapacity: { take: 'accept' as const, seen: '20' } },
      answer: '',
    }
    expect(await decideProposal(decide)).toBe('invalid')
  })
})
