import { describe, expect, it } from 'vitest'
import type { User } from '@/payload-types'
import { aUser } from '../../factories/aUser'
import { aRequester, lookAtPlaces } from '../../helpers/scenes/holdScene'
import { openTestPayload } from '../../helpers/servers/openTestPayload'

const NOW = '2026-06-01T10:00:00.000Z'
const { payload, smtp } = await openTestPayload({ REPERE_NOW: NOW })
const { env } = await import('@/env')
const moveTo = (instant: string) => Object.assign(env, { REPERE_NOW: instant })

const mailsOf = async ({ email }: User) => {
  await lookAtPlaces(payload)
  return smtp.mailsTo(email)
}

describe('what time makes known', () => {
  const subjectsOf = async (user: User) => (await mailsOf(user)).map(({ subject }) => subject)

  it('A13: a legal deadline within a day is told to the requester and to coordinators, once', async () => {
    moveTo(NOW)
    const coordinator = await aUser(payload, { roles: ['coordinator'] })
    const { worker, request } = await aRequester(payload, {
      profile: { legalTitle: 'opp-parquet' },
      row: { legalDeadline: '2026-06-02T08:00:00.000Z' },
    })
    const subject = `Échéance légale demain à 10:00 : demande ${request.reference}`
    expect(await subjectsOf(worker)).toStrictEqual([subject])
    expect((await subjectsOf(coordinator)).filter((each) => each === subject)).toHaveLength(1)
    moveTo('2026-06-02T08:00:00.000Z')
    expect(await subjectsOf(worker)).toStrictEqual([
      subject,
      `Échéance légale dépassée depuis 10:00 : demande ${request.reference}`,
    ])
  })

  it('a decision that is not carried out is told 3, then 8 days after', async () => {
    moveTo(NOW)
    const { worker, request } = await aRequester(payload, { profile: { legalStart: '2026-05-29' } })
    expect(await subjectsOf(worker)).toStrictEqual([
      `Décision non exécutée depuis 3 jours : demande ${request.reference}`,
    ])
    moveTo('2026-06-06T10:00:00.000Z')
    expect(await subjectsOf(worker)).toHaveLength(2)
  })

  it('a mail that the server puts off leaves at the next look, and one that it refuses is not tried again', async () => {
    moveTo(NOW)
    const late = await aUser(payload, { roles: ['agent'], email: 'plus-tard-1@exemple.fr' })
    const { request } = await aRequester(payload, {
      profile: { legalStart: '2026-05-29' },
      row: { requester: late.id },
    })
    await mailsOf(late)
    const unsent = () =>
      payload.count({
        collection: 'placement-notices',
        where: {
          and: [
            { request: { equals: request.id } },
            { user: { equals: late.id } },
            { mailedAt: { exists: false } },
          ],
        },
        overrideAccess: true,
      })
    expect((await unsent()).totalDocs).toBe(1)
    await payload.update({
      collection: 'users',
      id: late.id,
      data: { email: 'a-l-heure@exemple.fr' },
      overrideAccess: true,
    })
    await lookAtPlaces(payload)
    expect((await unsent()).totalDocs).toBe(0)
    expect(smtp.mailsTo('a-l-heure@exemple.fr')).toHaveLength(1)
  })
})
