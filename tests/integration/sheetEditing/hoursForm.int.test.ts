import { describe, expect, it } from 'vitest'
import { aKeptSheet } from '../../factories/aKeptSheet'
import { aMember } from '../../factories/aMember'
import { PASSWORD } from '../../factories/aUser'
import { AuthClient } from '../../helpers/scenes/authClient'
import { answerOf, sendSection } from '../../helpers/scenes/sendSection'
import { openTestPayload } from '../../helpers/servers/openTestPayload'

let clients = 0

const { payload } = await openTestPayload()

const MONDAY = { days: ['mo' as const], ranges: [{ opens: '09:00', closes: '12:00' }] }
const SUMMER = { from: '07-01', to: '08-31' }
const EVERY_DAY = ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'] as const
const CLOSED = { days: [...EVERY_DAY], ranges: [], season: SUMMER }

async function aKeeper(openingHours: object[]) {
  const sheet = await aKeptSheet(payload, { openingHours: openingHours as (typeof MONDAY)[] })
  const { user } = await aMember(payload, { sheet, role: 'contributor' })
  clients += 1
  const client = new AuthClient(payload, `192.0.2.${clients}`)
  await client.signIn(user.email, PASSWORD)
  const send = (form: Record<string, string>) =>
    sendSection({
      payload,
      number: sheet.number,
      code: 'horaires',
      headers: client.headers,
      form: { _field: 'openingHours', _base: JSON.stringify({ openingHours }), ...form },
    }).then(answerOf)
  const view = async () => {
    const { openSection } = await import('@/features/keeping/editing/read/openSection')
    const { sectionView } = await import('@/features/keeping/editing/read/sectionView')
    const opened = await openSection({ payload, user, number: sheet.number, code: 'horaires' })
    return opened.fault === null ? sectionView(payload, user.id, opened.editing) : null
  }
  const stored = async () => {
    const found = await payload.findByID({
      collection: 'organisations',
      id: sheet.id,
      depth: 0,
      overrideAccess: true,
    })
    return found.openingHours
  }
  return { sheet, send, view, stored }
}

const USUAL = { 'openingHours.mo.0.opens': '9', 'openingHours.mo.0.closes': '12' }
const period = (at: number, days: string[]) =>
  Object.fromEntries(
    ['from.day', 'from.month', 'to.day', 'to.month'].map((part, rank) => [
      `openingHours.period.${at}.${part}`,
      days[rank] ?? '',
    ]),
  )

describe('the hours of a sheet, in its form', () => {
  it('are published with a period and one week in two', async () => {
    const { send, stored } = await aKeeper([MONDAY])
    const form = {
      ...USUAL,
      'openingHours.odd.sa.0.opens': '10',
      'openingHours.odd.sa.0.closes': '11h30',
      ...period(0, ['1', '07', '31', '08']),
      'openingHours.period.0.shut': '1',
    }
    expect(await send(form)).toContain('info=published')
    expect(await stored()).toStrictEqual([
      MONDAY,
      { days: ['sa'], ranges: [{ opens: '10:00', closes: '11:30' }], weeks: 'odd' },
      CLOSED,
    ])
  })

  it('are published with a day of the month and school holidays, and read back as they were', async () => {
    const { send, view, stored } = await aKeeper([MONDAY])
    const form = {
      ...USUAL,
      'openingHours.month.0.nth': '1',
      'openingHours.month.0.we.0.opens': '14',
      'openingHours.month.0.we.0.closes': '17',
      'openingHours.school.shut': '1',
    }
    expect(await send(form)).toContain('info=published')
    const hours = [
      MONDAY,
      { days: ['we'], ranges: [{ opens: '14:00', closes: '17:00' }], nth: [1] },
      { days: [...EVERY_DAY], ranges: [], school: 'holidays' },
    ]
    expect(await stored()).toStrictEqual(hours)
    expect(await view()).toMatchObject({ values: { openingHours: hours } })
  })

  it('keep what was typed when a period is refused, and say why beside it', async () => {
    const { sheet, send, view, stored } = await aKeeper([MONDAY])
    const form = {
      ...USUAL,
      ...period(0, ['1', '07', '31', '08']),
      'openingHours.period.0.shut': '1',
      ...period(1, ['30', '02', '15', '07']),
    }
    expect(await send(form)).toBe(`/mes-fiches/${sheet.number}/modifier/horaires?erreur=faults`)
    expect(await view()).toMatchObject({
      values: { openingHours: [MONDAY, CLOSED, { days: [], season: { from: '02-30', to: '07-15' } }] },
      faults: [{ path: 'openingHours.period.1.from' }, { path: 'openingHours.period.1' }],
    })
    expect(await stored()).toStrictEqual([MONDAY])
  })

  it('refuse a period over another, but not one that the sheet had already', async () => {
    const clash = { ...CLOSED, days: ['mo' as const], season: { from: '08-15', to: '09-15' } }
    const { send, view, stored } = await aKeeper([MONDAY, CLOSED, clash])
    const form = {
      ...period(0, ['1', '07', '31', '08']),
      'openingHours.period.0.shut': '1',
      ...period(1, ['15', '08', '15', '09']),
      'openingHours.period.1.mo.closed': '1',
    }
    const more = { ...period(2, ['31', '08', '1', '09']), 'openingHours.period.2.tu.closed': '1' }
    await send({ ...USUAL, ...form, ...more })
    expect(await view()).toMatchObject({ faults: [{ path: 'openingHours.period.2' }] })
    expect(
      await send({ ...form, 'openingHours.tu.0.opens': '9', 'openingHours.tu.0.closes': '12' }),
    ).toContain('info=published')
    expect(await stored()).toStrictEqual([{ ...MONDAY, days: ['tu'] }, CLOSED, clash])
  })

  it('lose a period that is ticked to go', async () => {
    const { send, stored } = await aKeeper([MONDAY, CLOSED])
    const gone = { ...period(0, ['1', '07', '31', '08']), 'openingHours.period.0.out': '1' }
    expect(await send({ ...USUAL, ...gone })).toContain('info=published')
    expect(await stored()).toStrictEqual([MONDAY])
  })
})
