import { describe, expect, it } from 'vitest'
import type { MembershipRole } from '@/domain/membership/closedLists'
import type { Unit } from '@/payload-types'
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

const NEW = {
  name: 'Studios',
  mode: 'hebergement-eclate',
  sex: 'mixte',
  minYears: '16',
  maxYears: '20',
  durations: 'long',
  openCapacity: '6',
  active: '1',
  'need.mna': 'met',
  'need.pmr': 'not',
}

/** The form of a unit as the page shows it. */
async function shown(id: string): Promise<Record<string, string>> {
  const { openUnitForm } = await import('@/features/keeping/units/read/openUnitForm')
  const facilityId = String((await stored(id)).facility)
  const opened = await openUnitForm(payload, { facilityId, unitId: id, typed: null })
  const form = opened ? Object.fromEntries(opened.form) : {}
  return { ...form, unit: id, key: opened?.unitKey ?? '' }
}

async function send(number: string, form: Record<string, string>, client?: AuthClient): Promise<string> {
  const { answerUnitForm } = await import('@/features/keeping/units/write/answerUnitForm')
  const request = formRequest(`/mes-fiches/${number}/unites/agir`, form, client)
  const response = await answerUnitForm(payload, request, number)
  const location = new URL(response.headers.get('location') ?? '', 'http://localhost')
  return location.searchParams.get('erreur') ?? location.searchParams.get('info') ?? location.pathname
}

async function memberOf(
  sheet: Awaited<ReturnType<typeof aKeptFacility>>['sheet'],
  role: MembershipRole = 'manager',
): Promise<AuthClient> {
  return signIn(payload, await aFacilityMember(payload, { sheet, role }))
}

describe('the units of a facility', () => {
  it('are added by who may change the sheet, and are in the index of their facility', async () => {
    const { sheet } = await aKeptFacility(payload, { units: [] })
    expect(await send(sheet.number, NEW, await memberOf(sheet, 'contributor'))).toBe('saved')
    const { listUnits } = await import('@/features/keeping/units/read/listUnits')
    const [unit] = await listUnits(payload, sheet.id)
    const { name, minYears, needsMet, needsNotMet } = unit ?? {}
    expect({ name, minYears, needsMet, needsNotMet }).toStrictEqual({
      name: 'Studios',
      minYears: 16,
      needsMet: ['mna'],
      needsNotMet: ['pmr'],
    })
    expect(await countTraces(payload, sheet.id, 'unitChanged')).toBe(1)
  })

  it('are changed without touching their free places, nor those said meanwhile', async () => {
    const freePlaces = {
      counts: [{ duration: 'court' as const, count: 2, from: null }],
      outOfService: [],
      confirmedAt: '2026-11-01T10:00:00.000Z',
      confirmedBy: 'Awa Test',
    }
    const { sheet, units } = await aKeptFacility(payload, { units: [{ freePlaces, needsMet: ['mna'] }] })
    const id = units[0]?.id ?? ''
    const client = await memberOf(sheet)
    const form = await shown(id)
    const { changeUnitRow } = await import('@/features/keeping/units/write/changeUnitRow')
    const said = { ...freePlaces, confirmedBy: 'Bintou Test' }
    await changeUnitRow(payload, await stored(id), { freePlaces: said })
    const changed = { ...form, name: 'Les grands', durations: 'long', 'need.mna': '' }
    expect(await send(sheet.number, changed, client)).toBe('saved')
    const after = await stored(id)
    expect([after.name, after.durations, after.needsMet, after.freePlaces]).toStrictEqual([
      'Les grands',
      ['long'],
      [],
      said,
    ])
  })

  it('are closed, and opened again', async () => {
    const { sheet, units } = await aKeptFacility(payload)
    const id = units[0]?.id ?? ''
    const client = await memberOf(sheet)
    const { active: _, ...closed } = await shown(id)
    expect(await send(sheet.number, closed, client)).toBe('saved')
    expect((await stored(id)).active).toBe(false)
    expect(await send(sheet.number, { ...(await shown(id)), active: '1' }, client)).toBe('saved')
    expect((await stored(id)).active).toBe(true)
  })

  it.each<[string, Record<string, string>, Partial<Unit>]>([
    ['ages upside down', { minYears: '12', maxYears: '6' }, {}],
    ['months after three years', { minMonths: '5' }, {}],
    ['nine places in a living place', { mode: 'lieu-de-vie', openCapacity: '9' }, {}],
    ['a nursery after three years', { mode: 'pouponniere', minYears: '0', maxYears: '6' }, {}],
    ['a derogation without a reason', { granted: '1', reason: '' }, {}],
    ['a hotel that receives', {}, { mode: 'hotel', active: false }],
    ['no duration', { durations: '' }, {}],
    ['more places than are installed', { openCapacity: '61' }, {}],
    ['no name', { name: '  ' }, {}],
    ['siblings that are none', { siblingsMax: '0' }, {}],
    ['places that are no number', { openCapacity: 'huit' }, {}],
  ])('refuse %s', async (_, change, unit) => {
    const { sheet, units } = await aKeptFacility(payload, { units: [unit] })
    const id = units[0]?.id ?? ''
    const before = await stored(id)
    const form = { ...(await shown(id)), active: '1', ...change }
    expect(await send(sheet.number, form, await memberOf(sheet))).toBe('invalid')
    expect(await stored(id)).toStrictEqual(before)
  })

  it('take a nursery after three years by a derogation with its reason', async () => {
    const { sheet, units } = await aKeptFacility(payload)
    const nursery = { mode: 'pouponniere', minYears: '0', maxYears: '6', granted: '1', reason: 'Fratrie' }
    const form = { ...(await shown(units[0]?.id ?? '')), ...nursery }
    expect(await send(sheet.number, form, await memberOf(sheet))).toBe('saved')
  })
})

describe('rights on units', () => {
  it.each(['reader', 'agent', 'stranger'] as const)(
    'are refused to a %s, with a line in the journal',
    async (who) => {
      const { sheet, units } = await aKeptFacility(payload)
      const user = {
        reader: () => aFacilityMember(payload, { sheet, role: 'reader' }),
        agent: () => aUser(payload, { roles: ['agent'] }),
        stranger: () => aUser(payload, { roles: ['facility'] }),
      }
      const client = await signIn(payload, await user[who]())
      const form = { ...(await shown(units[0]?.id ?? '')), name: 'À moi' }
      expect([await send(sheet.number, form, client), await send(sheet.number, NEW, client)]).toStrictEqual([
        'refused',
        'refused',
      ])
      expect(await countTraces(payload, sheet.id, 'refused')).toBe(2)
    },
  )

  it('do not reach the unit of another facility', async () => {
    const [{ units }, own] = [await aKeptFacility(payload), await aKeptFacility(payload)]
    const id = units[0]?.id ?? ''
    const form = { ...(await shown(id)), name: 'À moi' }
    expect(await send(own.sheet.number, form, await memberOf(own.sheet))).toBe('gone')
    expect((await stored(id)).name).toBe('Groupe 1')
    expect(await countTraces(payload, own.sheet.id, 'refused')).toBe(1)
  })

  it('end with the session', async () => {
    const { sheet } = await aKeptFacility(payload)
    expect(await send(sheet.number, NEW)).toBe('/connexion')
  })
})

describe('two people who change a unit', () => {
  it('do not write over each other unseen', async () => {
    const { sheet, units } = await aKeptFacility(payload)
    const id = units[0]?.id ?? ''
    const form = await shown(id)
    const pair = [await memberOf(sheet), await memberOf(sheet)]
    const answers = await Promise.all(
      pair.map((client, at) => send(sheet.number, { ...form, name: `Nom ${at}` }, client)),
    )
    expect([...answers].sort()).toStrictEqual(['changed', 'saved'])
    expect((await stored(id)).name).toBe(`Nom ${answers.indexOf('saved')}`)
  })
})

describe('two people who add a unit at once', () => {
  it('never open more places together than the facility has', async () => {
    const { sheet } = await aKeptFacility(payload, { facility: { installedCapacity: 10 }, units: [] })
    const actor = await aFacilityMember(payload, { sheet, role: 'manager' })
    const { saveUnit } = await import('@/features/keeping/units/write/saveUnit')
    const { readUnitForm } = await import('@/features/keeping/units/read/readUnitForm')
    const add = (name: string) =>
      saveUnit({
        payload,
        actor,
        address: 'test',
        number: sheet.number,
        unitId: null,
        key: '',
        values: readUnitForm(new URLSearchParams({ ...NEW, name })),
      })
    const answers = await Promise.all([add('Studios'), add('Pavillon')])
    expect(answers.sort()).toStrictEqual(['invalid', 'saved'])
    const { docs } = await payload.find({
      collection: 'units',
      where: { facility: { equals: sheet.id } },
      depth: 0,
      overrideAccess: true,
    })
    expect(docs.map(({ openCapacity }) => openCapacity)).toStrictEqual([6])
  })
})

describe('units that an editor has marked as sensitive', () => {
  const sensitive = { facility: { sensitiveFields: ['units' as const] } }

  it('wait for an editor, who writes them as they were proposed', async () => {
    const { sheet, units } = await aKeptFacility(payload, sensitive)
    const id = units[0]?.id ?? ''
    const form = { ...(await shown(id)), openCapacity: '5' }
    expect(await send(sheet.number, form, await memberOf(sheet))).toBe('proposed')
    expect((await stored(id)).openCapacity).toBe(8)
    const { docs } = await payload.find({
      collection: 'proposals',
      where: { sheetId: { equals: sheet.id } },
      depth: 0,
      overrideAccess: true,
    })
    const { readProposalLines } = await import('@/domain/sheetEditing/ProposalLine')
    const [line] = readProposalLines(docs[0]?.lines)
    if (!line) throw new Error('The proposal has no line')
    const { publishUnitLines } = await import('@/features/keeping/units/write/publishUnitLines')
    const { findKeptSheet } = await import('@/features/sheets/reference/findSheet')
    const kept = await findKeptSheet({ payload, number: sheet.number })
    if (!kept) throw new Error('The facility is gone')
    const actor = await aUser(payload, { roles: ['editor'] })
    const accept = () => publishUnitLines({ payload, actor, address: 'test' }, kept, [line])
    await accept()
    expect((await stored(id)).openCapacity).toBe(5)
    await accept()
    await payload.update({ collection: 'units', id, data: { openCapacity: 4 }, overrideAccess: true })
    await expect(accept()).rejects.toThrow()
    expect((await stored(id)).openCapacity).toBe(4)
  })

  it('are written at once by an editor', async () => {
    const { sheet, units } = await aKeptFacility(payload, sensitive)
    const form = { ...(await shown(units[0]?.id ?? '')), openCapacity: '5' }
    const client = await signIn(payload, await aUser(payload, { roles: ['editor'] }))
    expect(await send(sheet.number, form, client)).toBe('saved')
    expect(await countTraces(payload, sheet.id, 'proposalMade')).toBe(0)
  })
})
