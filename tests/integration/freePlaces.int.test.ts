import { describe, expect, it } from 'vitest'
import type { Membership, Unit, User } from '@/payload-types'
import { aFacilityMember } from '../factories/aFacilityMember'
import { aKeptFacility } from '../factories/aKeptFacility'
import { aUser } from '../factories/aUser'
import { countTraces } from '../helpers/asserts/countTraces'
import type { AuthClient } from '../helpers/scenes/authClient'
import { formRequest } from '../helpers/scenes/formRequest'
import { signIn } from '../helpers/scenes/signIn'
import { openTestPayload } from '../helpers/servers/openTestPayload'

const { payload } = await openTestPayload()

const stored = (id: string) => payload.findByID({ collection: 'units', id, depth: 0, overrideAccess: true })
const countsOf = async (id: string) =>
  (await stored(id)).freePlaces?.counts.map(({ duration, count }) => `${duration} ${count}`) ?? null

/** What the page shows of these units, as its form sends it back. */
async function shown(units: readonly Pick<Unit, 'id'>[]): Promise<Record<string, string>> {
  const { toTyped } = await import('@/features/keeping/freePlaces/present/toTyped')
  const { freePlacesOf } = await import('@/features/catalogue/facilities/present/matchFacilities')
  const { localTime } = await import('@/domain/localTime')
  const fields: Record<string, string> = {}
  for (const { id } of units) {
    const unit = await stored(id)
    const typed = toTyped(freePlacesOf(unit), unit.durations, localTime(new Date()).day)
    fields[`key.${id}`] = typed.key
    for (const [duration, row] of Object.entries(typed.counts)) {
      fields[`count.${id}.${duration}`] = row.count
      fields[`from.${id}.${duration}`] = row.from
    }
  }
  return fields
}

/** What the form is answered: what was done or why not, and what is shown again. */
async function send(
  number: string,
  units: readonly Pick<Unit, 'id'>[],
  form: Record<string, string>,
  client?: AuthClient,
): Promise<{ said: string; typed: URLSearchParams }> {
  const { answerPlacesForm } = await import('@/features/keeping/freePlaces/write/answerPlacesForm')
  const { unpackForm } = await import('@/features/keeping/units/present/unpackForm')
  const request = formRequest(`/mes-fiches/${number}/places/agir`, form, client)
  const body = new URLSearchParams(await request.clone().text())
  for (const { id } of units) body.append('unit', id)
  const sent = new Request(request, { body, method: 'POST' })
  const response = await answerPlacesForm(payload, sent, number)
  const location = new URL(response.headers.get('location') ?? '', 'http://localhost')
  const { searchParams: asked, pathname } = location
  return {
    said: asked.get('erreur') ?? asked.get('info') ?? pathname,
    typed: unpackForm(asked.get('saisie')),
  }
}

type Who = Membership['role'] | 'managerOfAnother' | 'agent' | 'editor'
const MAY: [Who, boolean][] = [
  ['manager', true],
  ['contributor', true],
  ['reader', false],
  ['managerOfAnother', false],
  ['agent', false],
  ['editor', true],
]

async function actorFor(who: Who, sheet: Awaited<ReturnType<typeof aKeptFacility>>['sheet']): Promise<User> {
  const others: Partial<Record<Who, () => Promise<User>>> = {
    managerOfAnother: async () =>
      aFacilityMember(payload, { sheet: (await aKeptFacility(payload)).sheet, role: 'manager' }),
    agent: () => aUser(payload, { roles: ['agent'] }),
    editor: () => aUser(payload, { roles: ['editor'] }),
  }
  const other = others[who]
  // What is not in the table above is a role of membership.
  return other ? other() : aFacilityMember(payload, { sheet, role: who as Membership['role'] })
}

describe('the free places of a facility', () => {
  it.each(MAY)('are said by a %s: %s', async (who, may) => {
    const { sheet, units } = await aKeptFacility(payload)
    const id = units[0]?.id ?? ''
    const client = await signIn(payload, await actorFor(who, sheet))
    const form = { ...(await shown(units)), [`count.${id}.urgence`]: '2' }
    expect((await send(sheet.number, units, form, client)).said).toBe(may ? 'said' : 'refused')
    expect(await countsOf(id)).toStrictEqual(may ? ['urgence 2', 'court 0'] : null)
    expect([
      await countTraces(payload, sheet.id, 'refused'),
      await countTraces(payload, sheet.id, 'freePlacesSaid'),
    ]).toStrictEqual(may ? [0, 1] : [1, 0])
  })

  it('are said by nobody who is not signed in', async () => {
    const { sheet, units } = await aKeptFacility(payload)
    expect((await send(sheet.number, units, { ...(await shown(units)), action: 'all' })).said).toBe(
      '/connexion',
    )
    expect(await countsOf(units[0]?.id ?? '')).toBeNull()
  })

  it('are not reached through the number of another facility', async () => {
    const [{ units }, own] = [await aKeptFacility(payload), await aKeptFacility(payload)]
    const client = await signIn(
      payload,
      await aFacilityMember(payload, { sheet: own.sheet, role: 'manager' }),
    )
    const form = { ...(await shown(units)), action: 'all' }
    expect((await send(own.sheet.number, units, form, client)).said).toBe('gone')
    expect(await countsOf(units[0]?.id ?? '')).toBeNull()
    expect(await countTraces(payload, own.sheet.id, 'refused')).toBe(1)
  })

  it('are confirmed in one tap, for one unit or for all of them', async () => {
    const { sheet, units } = await aKeptFacility(payload, { units: [{}, {}, {}] })
    const [first, second, third] = units.map(({ id }) => id)
    const user = await aFacilityMember(payload, { sheet, role: 'contributor' })
    const client = await signIn(payload, user)
    await send(sheet.number, units, { ...(await shown(units)), exact: first ?? '' }, client)
    const whoOf = async (id = '') => (await stored(id)).freePlaces?.confirmedBy ?? null
    expect([await whoOf(first), await whoOf(second), await whoOf(third)]).toStrictEqual([
      user.name,
      null,
      null,
    ])
    await send(sheet.number, units, { ...(await shown(units)), action: 'all' }, client)
    expect([await whoOf(second), await whoOf(third)]).toStrictEqual([user.name, user.name])
  })

  it('refuse an impossible number, save the other units, and keep what was typed', async () => {
    const { sheet, units } = await aKeptFacility(payload, { units: [{}, {}] })
    const [first = '', second = ''] = units.map(({ id }) => id)
    const client = await signIn(payload, await aFacilityMember(payload, { sheet, role: 'manager' }))
    const form = { ...(await shown(units)), [`count.${first}.court`]: '99', [`count.${second}.court`]: '3' }
    const { said, typed } = await send(sheet.number, units, form, client)
    expect([said, typed.get(`count.${first}.court`), typed.has(`count.${second}.court`)]).toStrictEqual([
      'partly',
      '99',
      false,
    ])
    expect([await countsOf(first), await countsOf(second)]).toStrictEqual([null, ['urgence 0', 'court 3']])
  })

  it.each([
    ['', 'Écrivez un nombre entier, zéro ou plus.'],
    ['1,5', 'Écrivez un nombre entier, zéro ou plus.'],
    ['9', 'L’unité n’a que 8 places ouvertes (9 ici).'],
  ])('say why « %s » cannot be', async (count, message) => {
    const { units } = await aKeptFacility(payload)
    const [unit] = units
    const { placesFaults } = await import('@/features/keeping/freePlaces/present/placesFaults')
    const typed = { key: '', counts: { court: { count, from: '' } }, outOfService: [] }
    const faults = unit ? placesFaults(typed, unit, '2026-11-22').faults : []
    expect(faults.map((fault) => fault.message.replaceAll('\u00a0', ' '))).toStrictEqual([message])
  })

  it('hold periods out of service with their reason, and refuse one without', async () => {
    const { sheet, units } = await aKeptFacility(payload)
    const id = units[0]?.id ?? ''
    const client = await signIn(payload, await aFacilityMember(payload, { sheet, role: 'manager' }))
    const period = (reason: string) => ({
      [`out.${id}.0.count`]: '6',
      [`out.${id}.0.from`]: '2026-01-05',
      [`out.${id}.0.to`]: '',
      [`out.${id}.0.reason`]: reason,
      [`out.${id}.0.note`]: '',
      [`out.${id}.1.count`]: '',
    })
    const form = await shown(units)
    expect((await send(sheet.number, units, { ...form, ...period('') }, client)).said).toBe('unsaid')
    const more = { ...form, ...period('travaux'), [`count.${id}.court`]: '3' }
    expect((await send(sheet.number, units, more, client)).said).toBe('unsaid')
    expect((await send(sheet.number, units, { ...form, ...period('travaux') }, client)).said).toBe('said')
    expect((await stored(id)).freePlaces?.outOfService).toStrictEqual([
      { from: '2026-01-05', to: null, count: 6, reason: 'travaux', note: null },
    ])
    const dropped = { ...(await shown(units)), ...period('travaux'), [`out.${id}.0.drop`]: '1' }
    await send(sheet.number, units, dropped, client)
    expect((await stored(id)).freePlaces?.outOfService).toStrictEqual([])
  })

  it('are never said of a hotel, nor of a closed unit', async () => {
    const { sheet, units } = await aKeptFacility(payload, {
      units: [{ active: false }, { active: false, mode: 'hotel' }],
    })
    const client = await signIn(payload, await aFacilityMember(payload, { sheet, role: 'manager' }))
    expect((await send(sheet.number, units, { ...(await shown(units)), action: 'all' }, client)).said).toBe(
      'gone',
    )
  })

  it('are found by caseworkers at once, and the sheet is queued for the index', async () => {
    const { sheet, units } = await aKeptFacility(payload)
    await payload.jobs.run({ queue: 'search', limit: 100, overrideAccess: true, silent: true })
    const client = await signIn(payload, await aFacilityMember(payload, { sheet, role: 'manager' }))
    const form = { ...(await shown(units)), [`count.${units[0]?.id}.urgence`]: '5' }
    await send(sheet.number, units, form, client)
    const { findFacilities } = await import('@/features/catalogue/facilities/read/findFacilities')
    const [seen] = await findFacilities(payload, 'agents', [sheet.number])
    expect(seen?.units[0]?.freePlaces?.counts[0]?.count).toBe(5)
    const { totalDocs } = await payload.count({
      collection: 'payload-jobs',
      where: { and: [{ taskSlug: { equals: 'indexSheet' } }, { completedAt: { exists: false } }] },
      overrideAccess: true,
    })
    expect(totalDocs).toBeGreaterThan(0)
  })
})

describe('two people who say free places at once', () => {
  it('do not undo each other on different units', async () => {
    const { sheet, units } = await aKeptFacility(payload, { units: [{}, {}, {}, {}] })
    const clients = await Promise.all(
      units.map(async () => signIn(payload, await aFacilityMember(payload, { sheet, role: 'manager' }))),
    )
    const form = await shown(units)
    await Promise.all(
      units.map(({ id }, at) =>
        send(sheet.number, units, { ...form, [`count.${id}.court`]: String(at + 1) }, clients[at]),
      ),
    )
    const told = await Promise.all(units.map(({ id }) => countsOf(id)))
    expect(told.map((counts) => counts?.[1])).toStrictEqual(['court 1', 'court 2', 'court 3', 'court 4'])
  })

  it('are shown what the other said on the same unit, and keep what they typed', async () => {
    const { sheet, units } = await aKeptFacility(payload)
    const id = units[0]?.id ?? ''
    const form = await shown(units)
    const people = await Promise.all(
      ['1', '2', '3'].map(async (count) => ({
        count,
        client: await signIn(payload, await aFacilityMember(payload, { sheet, role: 'manager' })),
      })),
    )
    const answers = await Promise.all(
      people.map(({ count, client }) =>
        send(sheet.number, units, { ...form, [`count.${id}.court`]: count }, client),
      ),
    )
    expect(answers.map(({ said }) => said).sort()).toStrictEqual(['said', 'unsaid', 'unsaid'])
    const winner = answers.findIndex(({ said }) => said === 'said')
    expect(await countsOf(id)).toStrictEqual(['urgence 0', `court ${winner + 1}`])
    const loser = answers.findIndex(({ said }) => said === 'unsaid')
    expect(answers[loser]?.typed.get(`count.${id}.court`)).toBe(String(loser + 1))
  })

  it('may confirm the same numbers twice', async () => {
    const { sheet, units } = await aKeptFacility(payload)
    const form = { ...(await shown(units)), action: 'all' }
    const client = await signIn(payload, await aFacilityMember(payload, { sheet, role: 'manager' }))
    expect((await send(sheet.number, units, form, client)).said).toBe('said')
    expect((await send(sheet.number, units, form, client)).said).toBe('said')
  })
})

describe('the delays of the site', () => {
  it('decide when places are to be confirmed', async () => {
    const { readFreePlacesSettings } = await import(
      '@/features/catalogue/facilities/read/readFreePlacesSettings'
    )
    const usual = await readFreePlacesSettings(payload)
    await payload.updateGlobal({
      slug: 'site',
      data: { freePlacesDelays: { ...usual.delays, urgence: 12 } },
      overrideAccess: true,
    })
    expect((await readFreePlacesSettings(payload)).delays).toStrictEqual({ ...usual.delays, urgence: 12 })
    await payload.updateGlobal({
      slug: 'site',
      data: { freePlacesDelays: { ...usual.delays } },
      overrideAccess: true,
    })
    expect(usual.delays.urgence).toBe(48)
  })
})
