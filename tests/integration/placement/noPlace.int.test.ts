import { describe, expect, it } from 'vitest'
import type { User } from '@/payload-types'
import { aUser } from '../../factories/aUser'
import {
  aFacilityWithPlace,
  aRequester,
  lookAtPlaces,
  pressAnswer,
  pressHold,
} from '../../helpers/scenes/holdScene'
import { openTestPayload } from '../../helpers/servers/openTestPayload'

const NOW = '2026-06-01T10:00:00.000Z'
const { payload, smtp } = await openTestPayload({ REPERE_NOW: NOW })
const { env } = await import('@/env')
const moveTo = (instant: string) => Object.assign(env, { REPERE_NOW: instant })

const mailsOf = async ({ email }: User) => {
  await lookAtPlaces(payload)
  return smtp.mailsTo(email)
}

describe('a report of absence of place', () => {
  it('is made in one press once nothing answers, without identity, and read by those of the request', async () => {
    moveTo(NOW)
    const { worker, request } = await aRequester(payload, {
      profile: { context: 'À ne pas garder' },
      children: [{ birthMonth: '2025-02', sex: 'fille' }],
    })
    const { reportShortage } = await import('@/features/placement/holds/write/reportShortage')
    const end = await reportShortage({ payload, actor: worker, address: '192.0.2.1', request: request.id })
    const id = end.fault === null ? end.id : ''
    const stored = await payload.findByID({
      collection: 'place-shortages',
      id,
      depth: 0,
      overrideAccess: true,
    })
    expect(stored).toMatchObject({ kind: 'report', request: request.id, tried: [] })
    expect(JSON.stringify(stored)).not.toContain('À ne pas garder')
    expect(JSON.stringify(stored)).not.toContain('2025-02')
    const { findShortage } = await import('@/features/placement/holds/read/findShortage')
    expect((await findShortage(payload, worker, id))?.request.reference).toBe(request.reference)
    expect(await findShortage(payload, await aUser(payload, { roles: ['agent'] }), id)).toBeNull()
    expect(await findShortage(payload, await aUser(payload, { roles: ['editor'] }), id)).toBeNull()
  })
})

describe('the waiting list', () => {
  it('A20: the place that opens is proposed to the top request, with the rule', async () => {
    moveTo(NOW)
    const facility = await aFacilityWithPlace(payload)
    const holder = await aRequester(payload)
    await pressHold(payload, holder.worker, holder.request, { place: facility.place.id, enfant: '0' })
    const late = await aRequester(payload, {
      row: { state: 'waiting', waitingSince: NOW, urgency: 'semaine' },
    })
    const first = await aRequester(payload, {
      row: { state: 'waiting', waitingSince: NOW, urgency: 'immediate' },
      profile: { urgency: 'immediate' },
    })
    const coordinator = await aUser(payload, { roles: ['coordinator'] })
    await lookAtPlaces(payload)
    const option = `${facility.place.id}:1`
    await pressAnswer(payload, facility.manager, facility.sheet, {
      option,
      action: 'refuse',
      motif: 'groupe',
      note: '',
    })
    const subject = `Place ouverte, première de la liste d’attente : demande ${first.request.reference}`
    const [mail] = (await mailsOf(first.worker)).filter((each) => each.subject === subject)
    expect(mail?.text).toContain(
      'Urgence d’abord, puis échéance légale la plus proche, puis demande la plus ancienne.',
    )
    expect((await mailsOf(coordinator)).map((each) => each.subject)).toContain(subject)
    expect((await mailsOf(late.worker)).length).toBe(0)
  })
})
