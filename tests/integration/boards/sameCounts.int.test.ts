import { startOfDay } from 'date-fns/startOfDay'
import { subMonths } from 'date-fns/subMonths'
import { beforeAll, describe, expect, it } from 'vitest'
import { freshnessOf } from '@/domain/sheet/freshness'
import { whereDue } from '@/features/desk/boards/read/whereDue'
import type { User } from '@/payload-types'
import { aFacility } from '../../factories/aFacility'
import { aKeptSheet } from '../../factories/aKeptSheet'
import { aMember } from '../../factories/aMember'
import { aScheme } from '../../factories/aScheme'
import { aUnit } from '../../factories/aUnit'
import { aUser } from '../../factories/aUser'
import { openTestPayload } from '../../helpers/servers/openTestPayload'

const { payload } = await openTestPayload()
const now = new Date()

const service = (organisation: string) => ({ name: 'Permanence', organisation, audience: 'public' as const })

beforeAll(async () => {
  await aKeptSheet(payload, { name: 'Jamais vérifiée' })
  const { id } = await aFacility(payload, { name: 'Foyer des comptes', verifiedAt: null })
  await aUnit(payload, id, { name: 'Muette' })
})

/** What a page says, list by list. */
async function saidBy(page: 'home' | 'desk', reader: User) {
  const { countDesk } = await import('@/features/desk/boards/read/countDesk')
  const { countHomeBoards } = await import('@/features/desk/boards/read/countHomeBoards')
  const boards = await (page === 'home' ? countHomeBoards : countDesk)(payload, reader, now)
  return boards?.map(({ list, count, href }) => ({ code: list.code, count, href }))
}

describe('what waits', () => {
  it('is the same number at home and on the desk, for each role', async () => {
    for (const role of ['editor', 'administrator', 'coordinator'] as const) {
      const reader = await aUser(payload, { roles: [role] })
      const [home, desk] = [await saidBy('home', reader), await saidBy('desk', reader)]
      expect(home?.length).toBeGreaterThan(0)
      expect(desk).toStrictEqual(expect.arrayContaining(home ?? []))
    }
    for (const role of ['agent', 'partner', 'facility', 'direction'] as const)
      expect(await saidBy('home', await aUser(payload, { roles: [role] }))).toBeUndefined()
  })

  it('is late, due soon or never verified as the sheet says it of itself', async () => {
    const today = subMonths(startOfDay(now), 6)
    const sheets = [
      await aKeptSheet(payload, { name: 'À revoir ce jour', verifiedAt: today.toISOString(), cadence: '6' }),
      await aKeptSheet(payload, {
        name: 'À revoir hier',
        verifiedAt: new Date(today.getTime() - 60_000).toISOString(),
        cadence: '6',
      }),
    ]
    const listed = async (list: 'overdue' | 'dueSoon') => {
      const { docs } = await payload.find({
        collection: 'organisations',
        where: { and: [{ id: { in: sheets.map(({ id }) => id) } }, whereDue(list, now)] },
        limit: 0,
        pagination: false,
        depth: 0,
        overrideAccess: true,
      })
      return docs
    }
    for (const list of ['overdue', 'dueSoon'] as const) {
      const docs = await listed(list)
      expect(docs.map((sheet) => freshnessOf(sheet, now))).toStrictEqual([list])
    }
  })

  it('is as many lines as each list shows, kind by kind, schemes among them', async () => {
    const { DESK_LISTS } = await import('@/features/desk/boards/DESK_LISTS')
    const { wholeAsk } = await import('@/features/desk/boards/BoardReader')
    const theme = await payload.create({
      collection: 'themes',
      data: { title: 'Eau', slug: 'eau' },
      overrideAccess: true,
    })
    await payload.create({
      collection: 'schemes',
      data: aScheme({ themes: [theme.id], verifiedAt: '2020-01-01T00:00:00.000Z' }),
      overrideAccess: true,
    })
    for (const { code, kinds, reader } of DESK_LISTS) {
      const ask = wholeAsk(payload, now, kinds)
      expect([code, (await reader.page(ask, 1, 500)).rows.length]).toStrictEqual([
        code,
        await reader.count(ask),
      ])
    }
    const overdue = DESK_LISTS.find(({ code }) => code === 'overdue')
    expect(await overdue?.reader.count(wholeAsk(payload, now, ['schemes']))).toBe(1)
  })
})

describe('what waits on a kept sheet', () => {
  it('holds the changes proposed on its services, wherever they are counted', async () => {
    const { countWaitingProposals } = await import('@/features/keeping/editing/read/countWaitingProposals')
    const { findKeptSheets } = await import('@/features/trust/hub/read/findKeptSheets')
    const { membershipsOf } = await import('@/features/keeping/memberships/read/membershipsOf')
    const { sheetSections } = await import('@/features/keeping/editing/read/sheetSections')
    const sheet = await aKeptSheet(payload, { name: 'Relais des services' })
    const { user } = await aMember(payload, { sheet, role: 'manager' })
    const own = await payload.create({
      collection: 'services',
      data: { ...service(sheet.id), _status: 'published' },
      overrideAccess: true,
    })
    for (const [kind, sheetId] of [
      ['organisations', sheet.id],
      ['services', own.id],
    ] as const)
      await payload.create({
        collection: 'proposals',
        data: {
          sheet: kind,
          sheetId,
          lines: [],
          author: user.id,
          authorName: user.name,
          title: 'Un changement',
          kind: 'change',
          state: 'waiting',
        },
        overrideAccess: true,
      })
    const held = await membershipsOf(payload, user.id)
    const [card] = await findKeptSheets(payload, held, now)
    expect(card?.tasks.proposals).toBe(2)
    expect((await countWaitingProposals(payload, held)).get(sheet.id)).toBe(2)
    expect((await sheetSections(payload, user, sheet.number))?.waiting).toBe(2)
  })

  it('asks of its units what the desk lists, and nothing of what belongs to past figures', async () => {
    const { countUnits } = await import('@/features/catalogue/facilities/read/countUnits')
    const { unitsToConfirm } = await import('@/features/desk/boards/read/unitsToConfirm')
    const { wholeAsk } = await import('@/features/desk/boards/BoardReader')
    const { id } = await aFacility(payload, { name: 'Foyer des unités' })
    await aUnit(payload, id, { name: 'Muette des unités' })
    const past = await aUnit(payload, id, { name: 'Ancien hôtel' })
    await payload.db.updateOne({
      collection: 'units',
      id: past.id,
      data: { mode: 'hotel' },
      returning: false,
    })
    const { rows } = await unitsToConfirm.page(wholeAsk(payload, now, ['facilities']), 1, 500)
    const listed = rows.filter(({ of }) => of === 'Foyer des unités')
    expect((await countUnits(payload, [id], now)).get(id)?.toConfirm).toBe(listed.length)
    expect(listed.map(({ name }) => name)).toStrictEqual(['Muette des unités'])
  })
})
