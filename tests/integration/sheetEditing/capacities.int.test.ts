import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aFacilityMember } from '../../factories/aFacilityMember'
import { aKeptFacility } from '../../factories/aKeptFacility'
import { openTestPayload, type TestPayload } from '../../helpers/openTestPayload'

let base: TestPayload
let payload: Payload

beforeAll(async () => {
  base = await openTestPayload({ LOG_LEVEL: 'silent' })
  payload = base.payload
})
afterAll(() => base.close())

describe('the installed capacity of a facility', () => {
  it('is refused below what its active units open together, with the reason', async () => {
    const { sheet } = await aKeptFacility(payload, {
      facility: { installedCapacity: 20 },
      units: [{ openCapacity: 8 }, { openCapacity: 6 }, { openCapacity: 5, active: false }],
    })
    const actor = await aFacilityMember(payload, { sheet, role: 'manager' })
    const { applySectionChange } = await import('@/features/sheetEditing/write/applySectionChange')
    const change = (was: number, installedCapacity: number) =>
      applySectionChange({
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
})
