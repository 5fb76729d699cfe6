import { describe, expect, it } from 'vitest'
import type { User } from '@/payload-types'
import { aFacilityMember } from '../../factories/aFacilityMember'
import { aKeptFacility } from '../../factories/aKeptFacility'
import { aUser } from '../../factories/aUser'
import { readHistory } from '../../helpers/asserts/readHistory'
import { openTestPayload } from '../../helpers/servers/openTestPayload'

const { payload } = await openTestPayload()

const told = (number: string, user: User) => readHistory({ payload, number, user })

describe('the history of a facility', () => {
  it('tells what was said of its units and places, and by whom', async () => {
    const { sheet } = await aKeptFacility(payload, { units: [{ name: 'Les Tilleuls' }] })
    const keeper = await aFacilityMember(payload, { sheet, role: 'manager' })
    const { recordTrace } = await import('@/features/people/audit/write/recordTrace')
    const kept = { kind: 'facilities', id: sheet.id, number: sheet.number } as const
    const said = { payload, actor: keeper, sheet: kept, detail: 'Les Tilleuls : 2 places' }
    await recordTrace({ ...said, action: 'freePlacesSaid' })
    const [last] = await told(sheet.number, keeper)
    expect(last).toMatchObject({ kind: 'places', by: keeper.name, words: 'Les Tilleuls : 2 places' })
  })

  it('holds no name of a site whose place is kept from the reader, and names the service for an editor who verified', async () => {
    const restrictions = [{ part: 'address' as const, audience: 'agents' as const, reason: 'Mise à l’abri' }]
    const { sheet } = await aKeptFacility(payload, { facility: { audience: 'partners', restrictions } })
    const keeper = await aFacilityMember(payload, { sheet, role: 'manager' })
    const editor = await aUser(payload, { roles: ['editor'], name: 'Une éditrice' })
    const { recordTrace } = await import('@/features/people/audit/write/recordTrace')
    const kept = { kind: 'facilities', id: sheet.id, number: sheet.number } as const
    const detail = 'Groupe 1 : Site ∅ → Secretville ; Secretville nord ; Places ouvertes 8 → 9'
    await recordTrace({ payload, actor: keeper, sheet: kept, detail, action: 'unitChanged' })
    const about = { sheet: kept.kind, sheetId: sheet.id, sheetNumber: sheet.number, way: 'phone' } as const
    const verified = (by: User, at: string) =>
      payload.create({
        collection: 'verifications',
        data: { ...about, at, by: by.id, byName: by.name },
        overrideAccess: true,
      })
    await verified(editor, '2020-03-02T09:00:00.000Z')
    await verified(keeper, '2020-03-01T09:00:00.000Z')
    const entries = await told(sheet.number, keeper)
    expect(entries.map((entry) => [entry.kind, entry.by])).toStrictEqual([
      ['unit', keeper.name],
      ['first', null],
      ['verification', 'le service'],
      ['verification', keeper.name],
    ])
    expect(entries[0]).toMatchObject({ words: 'Groupe 1' })
    expect((await told(sheet.number, editor))[0]).toMatchObject({ words: detail })
  })
})
