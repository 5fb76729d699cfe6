import { describe, expect, it } from 'vitest'
import type { User } from '@/payload-types'
import { aPlace } from '../../factories/aPlace'
import { aUser } from '../../factories/aUser'
import { countTraces } from '../../helpers/asserts/countTraces'
import {
  aFacilityWithPlace,
  aRequester,
  lookAtPlaces,
  pressAnswer,
  pressCancel,
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
const linesOf = async (place: string) => {
  const { docs } = await payload.find({
    collection: 'commitments',
    where: { place: { equals: place } },
    sort: 'seq',
    overrideAccess: true,
  })
  return docs.map(({ kind, state, reason }) => [kind, state, reason ?? null].filter(Boolean).join(' '))
}
const tokenIn = (text = '') => /\/places\/reponse\/(\S+)/.exec(text)?.[1] ?? ''

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
    expect([first?.startsWith('Répondez avant 16:00'), second, tokenIn(link).length > 30]).toStrictEqual([
      true,
      'Répondre à cette option, sans mot de passe :',
      true,
    ])
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
    expect(await linesOf(place.id)).toStrictEqual([])
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
    expect(await linesOf(place.id)).toStrictEqual(['hold placed', 'hold cancelled fratrie-incomplete'])
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
    expect(await linesOf(place.id)).toStrictEqual(['hold placed', 'hold placed', 'hold expired'])
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

describe('the answer of a facility', () => {
  async function asked() {
    moveTo(NOW)
    const facility = await aFacilityWithPlace(payload)
    const asker = await aRequester(payload)
    await pressHold(payload, asker.worker, asker.request, { place: facility.place.id, enfant: '0' })
    const [mail] = await mailsOf(facility.manager)
    return { ...facility, ...asker, option: `${facility.place.id}:1`, token: tokenIn(mail?.text) }
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
    expect(await linesOf(place.id)).toStrictEqual(['hold placed'])
    expect((await refuse({ motif: 'soins' })).said).toBe('refused')
    expect(await linesOf(place.id)).toStrictEqual(['hold placed', 'hold refused soins'])
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
      expect(await linesOf(place.id)).toStrictEqual(['hold placed', 'hold cancelled ailleurs'])
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
    const lines = [...(await linesOf(place.id)), ...(await linesOf(other.place.id))]
    expect(lines.filter((line) => line === 'stay planned')).toHaveLength(1)
  })

  it('is given by the link of the mail, once: looking changes nothing, the second press is told who answered', async () => {
    const { place, manager, token } = await asked()
    const { showAnswerLink } = await import('@/features/placement/holds/read/showAnswerLink')
    const look = () => showAnswerLink({ payload, headers: new Headers(), token })
    await look()
    const shown = await look()
    expect(shown.state === 'known' && shown.hold.state).toBe('placed')
    expect(await linesOf(place.id)).toStrictEqual(['hold placed'])
    const ends = await Promise.all([
      pressLink(payload, token, { action: 'accept' }),
      pressLink(payload, token, { action: 'accept' }),
    ])
    expect(ends.map(({ said }) => said).sort()).toStrictEqual(['answered', null])
    expect(await linesOf(place.id)).toStrictEqual(['hold placed', 'stay planned'])
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
    expect(await linesOf(place.id)).toStrictEqual(['hold placed'])
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
    expect(await linesOf(place.id)).toStrictEqual(['hold placed'])
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
