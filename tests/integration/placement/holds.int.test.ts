import { describe, expect, it } from 'vitest'
import type { User } from '@/payload-types'
import { aPlace } from '../../factories/aPlace'
import { aUser } from '../../factories/aUser'
import { countTraces } from '../../helpers/asserts/countTraces'
import {
  aFacilityWithPlace,
  answerTokenIn,
  aRequester,
  linesOf,
  lookAtPlaces,
  pressAnswer,
  pressCancel,
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

describe('an option on a place', () => {
  it('is put in one press until its hour, and its facility is asked by mail within the look of a minute', async () => {
    moveTo(NOW)
    const { place, manager } = await aFacilityWithPlace(payload)
    const { worker, request } = await aRequester(payload, {
      profile: { context: 'Situation à ne pas dire', commune: '91223' },
    })
    const end = await pressHold(payload, worker, request, { place: place.id, enfant: '0' })
    expect([end.pathname, end.said]).toStrictEqual([`/places/options/${request.id}`, 'held'])
    const [mail] = await mailsOf(manager)
    expect(mail?.subject).toBe('Option à répondre avant 16:00 : garçon, 12\u00a0ans, court séjour')
    const [first, second, link] = mail?.text?.split('\n\n') ?? []
    expect([
      first?.startsWith('Répondez avant 16:00'),
      second,
      answerTokenIn(link).length > 30,
    ]).toStrictEqual([true, 'Répondre à cette option, sans mot de passe :', true])
    expect(mail?.text).not.toContain('Situation')
    expect(mail?.text).not.toContain('Étampes')
  })

  it('is told once, however many processes look', async () => {
    moveTo(NOW)
    const { place, manager } = await aFacilityWithPlace(payload)
    const { worker, request } = await aRequester(payload)
    await pressHold(payload, worker, request, { place: place.id, enfant: '0' })
    await Promise.all([lookAtPlaces(payload), lookAtPlaces(payload), lookAtPlaces(payload)])
    expect((await mailsOf(manager)).length).toBe(1)
  })

  it('of two who press, leads the second back to the results with what was taken', async () => {
    moveTo(NOW)
    const { place } = await aFacilityWithPlace(payload)
    const [one, other] = [await aRequester(payload), await aRequester(payload)]
    const retour = `/places/recherche?demande=${other.request.id}`
    const ends = [
      await pressHold(payload, one.worker, one.request, { place: place.id, enfant: '0' }),
      await pressHold(payload, other.worker, other.request, { place: place.id, enfant: '0', retour }),
    ]
    expect(ends.map(({ said }) => said)).toStrictEqual(['held', 'taken'])
    expect([ends[1]?.pathname, ends[1]?.asked.get('prise')]).toStrictEqual(['/places/recherche', place.id])
    const { takenPlace } = await import('@/features/placement/holds/read/takenPlace')
    expect(await takenPlace(payload, place.id, new Date(NOW))).toMatchObject({ by: one.worker.name, at: NOW })
  })

  it('is no more than three at once for a child', async () => {
    moveTo(NOW)
    const { worker, request } = await aRequester(payload)
    const { openSealedWords } = await import('@/infra/auth/sealedWords')
    const said: (string | null)[] = []
    for (let count = 0; count < 4; count += 1) {
      const { place } = await aFacilityWithPlace(payload)
      const end = await pressHold(payload, worker, request, { place: place.id, enfant: '0' })
      said.push(end.said ?? openSealedWords(end.asked.get('dit')))
    }
    expect(said).toStrictEqual([
      'held',
      'held',
      'held',
      'Déjà 3 options pour cet enfant : annulez-en une d’abord.',
    ])
    expect(openSealedWords('UGlyYXRl.abc')).toBeNull()
    const { place } = await aFacilityWithPlace(payload)
    const why = { place: place.id, enfant: '0', motif: 'Aucune réponse des trois autres' }
    expect((await pressHold(payload, worker, request, why)).said).toBeNull()
    const coordinator = await aUser(payload, { roles: ['coordinator'] })
    expect((await pressHold(payload, coordinator, request, why)).said).toBe('held')
  })

  it('is put for nobody else’s request, and the refusal is in the journal', async () => {
    moveTo(NOW)
    const { sheet, place, manager } = await aFacilityWithPlace(payload)
    const { request } = await aRequester(payload)
    const stranger = await aUser(payload, { roles: ['agent'] })
    for (const user of [stranger, manager, await aUser(payload, { roles: ['direction'] })])
      expect((await pressHold(payload, user, request, { place: place.id, enfant: '0' })).said).toBe('refused')
    expect(await linesOf(payload, place.id)).toStrictEqual([])
    expect(await countTraces(payload, sheet.id, 'placeCommitted')).toBe(0)
  })

  it('of brothers and sisters, is put for all or for none', async () => {
    moveTo(NOW)
    const { unit, place } = await aFacilityWithPlace(payload)
    const second = await aPlace(payload, unit)
    const rival = await aRequester(payload)
    const { worker, request } = await aRequester(payload, { children: [{}, { sex: 'fille' }] })
    await pressHold(payload, rival.worker, rival.request, { place: second.id, enfant: '0' })
    const { answerOptionsForm } = await import('@/features/placement/holds/write/answerOptionsForm')
    const { signIn } = await import('../../helpers/scenes/signIn')
    const client = await signIn(payload, worker)
    const body = new URLSearchParams([
      ['demande', request.id],
      ['enfant', '0'],
      ['place', place.id],
      ['enfant', '1'],
      ['place', second.id],
    ])
    const sent = new Request('http://localhost:3000/places/options', {
      method: 'POST',
      body,
      headers: client.headers,
    })
    const response = await answerOptionsForm(payload, sent, undefined)
    expect(response.headers.get('location')).toContain('erreur=incomplete')
    expect(await linesOf(payload, place.id)).toStrictEqual([
      'hold placed',
      'hold cancelled fratrie-incomplete',
    ])
  })

  it('is told to be expired to both sides, and its place is free with the scheduler stopped', async () => {
    moveTo(NOW)
    const { place, manager } = await aFacilityWithPlace(payload)
    const { worker, request } = await aRequester(payload)
    await pressHold(payload, worker, request, { place: place.id, enfant: '0' })
    moveTo('2026-06-01T14:00:00.000Z')
    const rival = await aRequester(payload)
    expect(
      (await pressHold(payload, rival.worker, rival.request, { place: place.id, enfant: '0' })).said,
    ).toBe('held')
    expect((await mailsOf(worker)).map(({ subject }) => subject)).toStrictEqual([
      `Option restée sans réponse à 16:00 : demande ${request.reference}`,
    ])
    const subjects = (await mailsOf(manager)).map(({ subject }) => subject)
    expect(subjects.filter((subject) => subject?.startsWith('Option restée sans réponse'))).toHaveLength(1)
    expect(await linesOf(payload, place.id)).toStrictEqual(['hold placed', 'hold placed', 'hold expired'])
  })

  it('is recalled to its facility once half of its time is gone', async () => {
    moveTo(NOW)
    const { place, manager } = await aFacilityWithPlace(payload)
    const { worker, request } = await aRequester(payload)
    await pressHold(payload, worker, request, { place: place.id, enfant: '0' })
    await lookAtPlaces(payload)
    moveTo('2026-06-01T12:00:00.000Z')
    const subjects = (await mailsOf(manager)).map(({ subject }) => subject)
    expect(subjects).toStrictEqual([
      'Option à répondre avant 16:00 : garçon, 12\u00a0ans, court séjour',
      'Rappel, option à répondre avant 16:00 : garçon, 12\u00a0ans, court séjour',
    ])
  })
})

describe('a refusal that is remembered', () => {
  it('asks for a reason, which is written with the option, and passes over no rule', async () => {
    moveTo(NOW)
    const { sheet, place, manager } = await aFacilityWithPlace(payload)
    const { worker, request } = await aRequester(payload)
    await pressHold(payload, worker, request, { place: place.id, enfant: '0' })
    const refusal = { option: `${place.id}:1`, action: 'refuse', motif: 'groupe', note: '' }
    await pressAnswer(payload, manager, sheet, refusal)
    const again = await pressHold(payload, worker, request, { place: place.id, enfant: '0' })
    const { unpackForm } = await import('@/features/keeping/units/present/unpackForm')
    const kept = unpackForm(again.asked.get('saisie')).get('place')
    expect([again.pathname, kept]).toStrictEqual(['/places/options/motif', place.id])
    const named = { place: place.id, enfant: '0', motif: 'Demandé par Mme Durand au 06 12 34 56 78' }
    expect((await pressHold(payload, worker, request, named)).said).toBe('invalid')
    const why = { place: place.id, enfant: '0', motif: 'Le groupe a changé hier' }
    expect((await pressHold(payload, worker, request, why)).said).toBe('held')
    const { findOverrides } = await import('@/features/placement/holds/read/findOverrides')
    expect((await findOverrides(payload, 1)).overrides[0]).toMatchObject({
      why: 'Le groupe a changé hier',
      by: worker.name,
      request: { id: request.id },
    })
  })

  it.each(['requestChanged', 'unitChanged'] as const)(
    'for what is in the profile stands until %s, as in the search',
    async (action) => {
      moveTo(NOW)
      const { sheet, place, manager } = await aFacilityWithPlace(payload)
      const { worker, request } = await aRequester(payload)
      const press = () => pressHold(payload, worker, request, { place: place.id, enfant: '0' })
      await press()
      await pressAnswer(payload, manager, sheet, {
        option: `${place.id}:1`,
        action: 'refuse',
        motif: 'age',
        note: '',
      })
      expect((await press()).pathname).toBe('/places/options/motif')
      moveTo('2026-06-01T10:30:00.000Z')
      const unit = await payload.findByID({
        collection: 'units',
        id: String(place.unit),
        depth: 0,
        select: { name: true },
        overrideAccess: true,
      })
      const { recordTrace } = await import('@/features/people/audit/write/recordTrace')
      const ofUnit = {
        sheet: { kind: 'facilities' as const, id: sheet.id, number: sheet.number ?? '' },
        detail: `${unit.name} : âges`,
      }
      const ofRequest = { detail: `demande ${request.id}` }
      await recordTrace({
        payload,
        actor: null,
        action,
        ...(action === 'unitChanged' ? ofUnit : ofRequest),
      })
      expect((await press()).said).toBe('held')
    },
  )
})

describe('what is put for a child', () => {
  it('is cancelled by whoever asked, with a reason, and its facility is told', async () => {
    moveTo(NOW)
    const { place, manager } = await aFacilityWithPlace(payload)
    const { worker, request } = await aRequester(payload)
    await pressHold(payload, worker, request, { place: place.id, enfant: '0' })
    const option = `${place.id}:1`
    expect((await pressCancel(payload, worker, request, { option, motif: 'ailleurs', note: '' })).said).toBe(
      'invalid',
    )
    expect((await pressCancel(payload, worker, request, { option, motif: 'tiers', note: '' })).said).toBe(
      'cancelled',
    )
    expect((await mailsOf(manager)).map(({ subject }) => subject)).toContain(
      `Option annulée : demande ${request.reference}`,
    )
    const stranger = await aUser(payload, { roles: ['agent'] })
    expect((await pressCancel(payload, stranger, request, { option, motif: 'tiers', note: '' })).said).toBe(
      'refused',
    )
  })

  it('is not withdrawn once the child has arrived', async () => {
    moveTo(NOW)
    const { sheet, place, manager } = await aFacilityWithPlace(payload)
    const { worker, request } = await aRequester(payload)
    await pressHold(payload, worker, request, { place: place.id, enfant: '0' })
    const option = `${place.id}:1`
    await pressAnswer(payload, manager, sheet, { option, action: 'accept' })
    const { commitLine } = await import('@/features/placement/calendar/write/commitLine')
    const arrive = { kind: 'arrive', thread: option, on: '2026-06-01' } as const
    await commitLine({ payload, actor: manager, address: null }, { place: place.id, act: arrive })
    expect((await pressCancel(payload, worker, request, { option, motif: 'tiers', note: '' })).said).toBe(
      'already',
    )
  })
})
