import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Unit } from '@/payload-types'
import { aFacilityMember } from '../factories/aFacilityMember'
import { aKeptFacility } from '../factories/aKeptFacility'
import { aUser } from '../factories/aUser'
import { openTestPayload } from '../helpers/servers/openTestPayload'

const HOUR_MS = 3_600_000

let coordinator = ''

const { payload, smtp } = await openTestPayload()

beforeAll(async () => {
  coordinator = (await aUser(payload, { roles: ['coordinator'] })).email
})
beforeEach(async () => {
  // What other tests left owed is not this one's.
  await payload.update({
    collection: 'units',
    where: {},
    data: { active: false },
    depth: 0,
    overrideAccess: true,
  })
  smtp.mails.length = 0
})

/** A unit for emergencies, whose delay is 48 hours, as it was confirmed so long ago. */
const toldAgo = (hours: number): Partial<Unit> => ({
  durations: ['urgence'],
  freePlaces: {
    counts: [{ duration: 'urgence', count: 1, from: null }],
    outOfService: [],
    confirmedAt: new Date(Date.now() - hours * HOUR_MS).toISOString(),
    confirmedBy: 'Awa Test',
  },
})

async function remind(): Promise<void> {
  const { remindFreePlaces } = await import('@/features/keeping/freePlaces/write/remindFreePlaces')
  await remindFreePlaces(payload)
}

const receivers = () => smtp.mails.map(({ to }) => to?.[0]?.address ?? '').sort()

describe('the reminders of free places', () => {
  it.each([
    ['before the delay', 40, ['contributor']],
    ['at the delay', 50, ['contributor', 'manager']],
    ['at twice the delay', 100, ['contributor', 'coordinator', 'manager']],
    ['before anything is due', 10, []],
  ])('go to whom they are for, %s', async (_, hours, whom) => {
    const { sheet } = await aKeptFacility(payload, { units: [toldAgo(hours)] })
    const people = new Map([
      [(await aFacilityMember(payload, { sheet, role: 'manager' })).email, 'manager'],
      [(await aFacilityMember(payload, { sheet, role: 'contributor' })).email, 'contributor'],
      [(await aFacilityMember(payload, { sheet, role: 'reader' })).email, 'reader'],
      [coordinator, 'coordinator'],
    ])
    await remind()
    expect(
      receivers()
        .map((email) => people.get(email))
        .sort(),
    ).toStrictEqual(whom)
  })

  it('are one mail a person for all units, in words with the address of the form', async () => {
    const { sheet } = await aKeptFacility(payload, { units: [toldAgo(50), toldAgo(60), toldAgo(2)] })
    const { email } = await aFacilityMember(payload, { sheet, role: 'manager' })
    await remind()
    expect(receivers()).toStrictEqual([email])
    const [mail] = smtp.mails
    expect(mail?.subject?.replaceAll('\u00a0', ' ')).toBe('Places libres : 2 unités à confirmer')
    expect(mail?.text).toContain(`http://localhost:3000/mes-fiches/${sheet.number}/places`)
    expect(mail?.text).toContain('Groupe 2')
    expect(mail?.text).not.toContain('Groupe 3')
  })

  it('are sent once, when run again and by two workers at once', async () => {
    const { sheet } = await aKeptFacility(payload, { units: [toldAgo(50), toldAgo(50)] })
    await aFacilityMember(payload, { sheet, role: 'manager' })
    await Promise.all([remind(), remind(), remind()])
    await remind()
    expect(receivers()).toHaveLength(1)
  })

  it('start over with a new confirmation, and are not sent for what is confirmed', async () => {
    const { sheet, units } = await aKeptFacility(payload, { units: [toldAgo(50)] })
    await aFacilityMember(payload, { sheet, role: 'manager' })
    await remind()
    const told = (hours: number) =>
      payload.db.updateOne({
        collection: 'units',
        id: units[0]?.id ?? '',
        data: { freePlaces: toldAgo(hours).freePlaces, updatedAt: new Date().toISOString() },
      })
    await told(1)
    await remind()
    expect(smtp.mails).toHaveLength(1)
    await told(49)
    await remind()
    expect(smtp.mails).toHaveLength(2)
  })

  it('stay owed while nobody holds the role, and while the mail server refuses', async () => {
    const { sheet } = await aKeptFacility(payload, { units: [toldAgo(50)] })
    await remind()
    expect(smtp.mails).toHaveLength(0)
    const user = await aFacilityMember(payload, { sheet, role: 'manager' })
    const mailed = (email: string) =>
      payload.db.updateOne({ collection: 'users', id: user.id, data: { email }, returning: false })
    await mailed(`plus-tard-${sheet.number.toLowerCase()}@exemple.fr`)
    await remind()
    expect(smtp.mails).toHaveLength(0)
    await mailed(user.email)
    await remind()
    expect(receivers()).toStrictEqual([user.email])
  })
})
