import { describe, expect, it } from 'vitest'
import type { User } from '@/payload-types'
import { aUser } from '../../factories/aUser'
import {
  aFacilityWithPlace,
  answerTokenIn,
  aRequester,
  linesOf,
  lookAtPlaces,
  pressAnswer,
  pressHold,
  pressLink,
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

describe('the answer of a facility', () => {
  async function asked() {
    moveTo(NOW)
    const facility = await aFacilityWithPlace(payload)
    const asker = await aRequester(payload)
    await pressHold(payload, asker.worker, asker.request, { place: facility.place.id, enfant: '0' })
    const [mail] = await mailsOf(facility.manager)
    return { ...facility, ...asker, option: `${facility.place.id}:1`, token: answerTokenIn(mail?.text) }
  }

  it('A6: a refusal without a reason is blocked, « autre » needs a note, and the requester is told', async () => {
    const { sheet, place, manager, worker, request, option } = await asked()
    const refuse = (fields: Record<string, string>) =>
      pressAnswer(payload, manager, sheet, { option, action: 'refuse', motif: '', note: '', ...fields })
    const blocked = await refuse({ note: 'Pas ce soir' })
    const { unpackForm } = await import('@/features/keeping/units/present/unpackForm')
    expect([blocked.said, unpackForm(blocked.asked.get('saisie')).get('note')]).toStrictEqual([
      'invalid',
      'Pas ce soir',
    ])
    expect((await refuse({ motif: 'autre' })).said).toBe('invalid')
    expect((await refuse({ motif: 'autre', note: 'Voir Mme Durand au 06 12 34 56 78' })).said).toBe('invalid')
    expect(await linesOf(payload, place.id)).toStrictEqual(['hold placed'])
    expect((await refuse({ motif: 'soins' })).said).toBe('refused')
    expect(await linesOf(payload, place.id)).toStrictEqual(['hold placed', 'hold refused soins'])
    const [mail] = await mailsOf(worker)
    expect(mail?.subject).toBe(`Option refusée : demande ${request.reference}`)
    expect(mail?.text).toContain('besoins de soins ou handicap non couverts')
  })

  it('A7: one of three options is accepted, the other two are lifted and their facilities are told', async () => {
    const { sheet, manager, worker, request, option } = await asked()
    const others = [await aFacilityWithPlace(payload), await aFacilityWithPlace(payload)]
    for (const { place } of others)
      await pressHold(payload, worker, request, { place: place.id, enfant: '0' })
    await lookAtPlaces(payload)
    expect((await pressAnswer(payload, manager, sheet, { option, action: 'accept' })).said).toBe('accepted')
    for (const { place, manager: other } of others) {
      expect(await linesOf(payload, place.id)).toStrictEqual(['hold placed', 'hold cancelled ailleurs'])
      expect((await mailsOf(other)).map(({ subject }) => subject)).toContain(
        `Option levée, place trouvée ailleurs : demande ${request.reference}`,
      )
    }
    expect((await mailsOf(worker)).map(({ subject }) => subject)).toStrictEqual([
      `Place accordée pour le 1er\u00a0juin : demande ${request.reference}`,
    ])
  })

  it('of two facilities that accept in the same second, is that of one', async () => {
    const { sheet, place, manager, worker, request, option } = await asked()
    const other = await aFacilityWithPlace(payload)
    await pressHold(payload, worker, request, { place: other.place.id, enfant: '0' })
    const said = await Promise.all([
      pressAnswer(payload, manager, sheet, { option, action: 'accept' }),
      pressAnswer(payload, other.manager, other.sheet, { option: `${other.place.id}:1`, action: 'accept' }),
    ])
    expect(said.map((end) => end.said).sort()).toStrictEqual(['accepted', 'already'])
    const lines = [...(await linesOf(payload, place.id)), ...(await linesOf(payload, other.place.id))]
    expect(lines.filter((line) => line === 'stay planned')).toHaveLength(1)
  })

  it('is given by the link of the mail, once: looking changes nothing, the second press is told who answered', async () => {
    const { place, manager, token } = await asked()
    const { showAnswerLink } = await import('@/features/placement/holds/read/showAnswerLink')
    const look = () => showAnswerLink({ payload, headers: new Headers(), token })
    await look()
    const shown = await look()
    expect(shown.state === 'known' && shown.hold.state).toBe('placed')
    expect(await linesOf(payload, place.id)).toStrictEqual(['hold placed'])
    const ends = await Promise.all([
      pressLink(payload, token, { action: 'accept' }),
      pressLink(payload, token, { action: 'accept' }),
    ])
    expect(ends.map(({ said }) => said).sort()).toStrictEqual(['answered', null])
    expect(await linesOf(payload, place.id)).toStrictEqual(['hold placed', 'stay planned'])
    const after = await look()
    const { toldWords } = await import('@/features/placement/holds/present/toldWords')
    expect(after.state === 'known' && toldWords(after.hold, new Date(NOW))).toBe(
      `Déjà répondu par ${manager.name} à 12:00 : acceptée.`,
    )
  })

  it('by a link that is past its hour, changes nothing and says so', async () => {
    const { place, token } = await asked()
    moveTo('2026-06-01T14:00:01.000Z')
    expect((await pressLink(payload, token, { action: 'accept' })).said).toBeNull()
    expect(await linesOf(payload, place.id)).toStrictEqual(['hold placed'])
  })

  it('is refused to readers, to members of another facility, to editors and to caseworkers', async () => {
    const { sheet, place, option, worker } = await asked()
    const { aFacilityMember } = await import('../../factories/aFacilityMember')
    const others = [
      await aFacilityMember(payload, { sheet, role: 'reader' }),
      (await aFacilityWithPlace(payload)).manager,
      await aUser(payload, { roles: ['editor'] }),
      worker,
    ]
    for (const user of others)
      expect((await pressAnswer(payload, user, sheet, { option, action: 'accept' })).said).toBe('refused')
    expect(await linesOf(payload, place.id)).toStrictEqual(['hold placed'])
  })
})
