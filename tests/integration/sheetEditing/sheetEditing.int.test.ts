import { describe, expect, it } from 'vitest'
import type { Organisation, User } from '@/payload-types'
import { aKeptSheet } from '../../factories/aKeptSheet'
import { aMember } from '../../factories/aMember'
import { changeSection } from '../../helpers/scenes/changeSection'
import { openTestPayload } from '../../helpers/servers/openTestPayload'

const { payload } = await openTestPayload()

type Kept = Organisation & { number: string }
const PHONE = { number: '01 99 00 00 01', kind: 'accueil', note: null }
const NEW_PHONE = { number: '01 99 00 00 42', kind: 'accueil', note: null }

async function apply(
  actor: User,
  sheet: Kept,
  change: { code?: string; base?: object; mine: object; choices?: object },
) {
  const given = { code: 'coordonnees', base: { phones: [PHONE] }, ...change }
  return changeSection({
    payload,
    actor,
    address: '192.0.2.9',
    number: sheet.number,
    code: given.code,
    base: { ...given.base },
    mine: { ...given.mine },
    ...(change.choices ? { choices: { ...change.choices } } : {}),
  } as Parameters<typeof changeSection>[0])
}

async function stored(sheet: Kept, draft = false) {
  const found = await payload.findByID({
    collection: 'organisations',
    id: sheet.id,
    draft,
    depth: 0,
    overrideAccess: true,
  })
  return found
}
const numbers = async (sheet: Kept) => (await stored(sheet)).phones?.map(({ number }) => number)

describe('who keeps a sheet', () => {
  it.each(['manager', 'contributor'] as const)(
    'changes its telephone as %s, published at once',
    async (role) => {
      const sheet = await aKeptSheet(payload)
      const { user } = await aMember(payload, { sheet, role })
      const outcome = await apply(user, sheet, { mine: { phones: [{ ...PHONE, number: '0199000042' }] } })
      expect(outcome).toStrictEqual({ kind: 'done', published: ['phones'], waiting: [] })
      expect(await numbers(sheet)).toStrictEqual(['01 99 00 00 42'])
    },
  )

  it('is told beside the field what is no telephone', async () => {
    const sheet = await aKeptSheet(payload)
    const { user } = await aMember(payload, { sheet, role: 'contributor' })
    const outcome = await apply(user, sheet, { mine: { phones: [{ ...PHONE, number: '12' }] } })
    expect(outcome).toMatchObject({ fault: 'faults', faults: [{ path: 'phones.0.number' }] })
    expect(await numbers(sheet)).toStrictEqual([PHONE.number])
  })

  it('merges what somebody changed meanwhile, and overwrites nothing silently', async () => {
    const sheet = await aKeptSheet(payload)
    const { user: first } = await aMember(payload, { sheet, role: 'contributor' })
    const { user: second } = await aMember(payload, { sheet, role: 'contributor' })
    await apply(first, sheet, { mine: { phones: [NEW_PHONE] } })
    const mine = { phones: [{ ...PHONE, number: '01 99 00 00 77' }] }
    expect(await apply(second, sheet, { mine })).toStrictEqual({
      kind: 'fault',
      fault: 'conflict',
      fields: ['phones'],
    })
    const { canonical } = await import('@/domain/sheetEditing/sameValue')
    const seen = canonical([NEW_PHONE])
    expect(
      await apply(second, sheet, { mine, choices: { phones: { take: 'mine', seen: 'autre' } } }),
    ).toMatchObject({ fault: 'conflict' })
    expect(await apply(second, sheet, { mine, choices: { phones: { take: 'mine', seen } } })).toMatchObject({
      published: ['phones'],
    })
    expect(await numbers(sheet)).toStrictEqual(['01 99 00 00 77'])
  })

  it('loses nothing when two save other fields at once', async () => {
    const sheet = await aKeptSheet(payload)
    const { user: first } = await aMember(payload, { sheet, role: 'contributor' })
    const { user: second } = await aMember(payload, { sheet, role: 'contributor' })
    const outcomes = await Promise.all([
      apply(first, sheet, { mine: { phones: [NEW_PHONE] } }),
      apply(second, sheet, { base: { website: null }, mine: { website: 'https://essai.example' } }),
    ])
    expect(outcomes.map(({ kind }) => kind)).toStrictEqual(['done', 'done'])
    expect(await stored(sheet)).toMatchObject({ website: 'https://essai.example' })
    expect(await numbers(sheet)).toStrictEqual([NEW_PHONE.number])
  })

  it('lets one of two who save the same field at once, and tells the other', async () => {
    const sheet = await aKeptSheet(payload)
    const { user } = await aMember(payload, { sheet, role: 'contributor' })
    const typed = ['01 99 00 00 51', '01 99 00 00 52']
    const outcomes = await Promise.all(
      typed.map((number) => apply(user, sheet, { mine: { phones: [{ ...PHONE, number }] } })),
    )
    expect(outcomes.map(({ kind }) => kind).sort()).toStrictEqual(['done', 'fault'])
  })

  it('leaves the unpublished draft of an editor unpublished, and brings it the change', async () => {
    const sheet = await aKeptSheet(payload)
    const { user } = await aMember(payload, { sheet, role: 'contributor' })
    await payload.update({
      collection: 'organisations',
      id: sheet.id,
      data: { description: 'Pas encore publié.', _status: 'draft' },
      draft: true,
      depth: 0,
      overrideAccess: true,
    })
    await apply(user, sheet, { mine: { phones: [NEW_PHONE] } })
    expect((await stored(sheet)).description ?? null).toBeNull()
    expect(await numbers(sheet)).toStrictEqual([NEW_PHONE.number])
    const draft = await stored(sheet, true)
    expect(draft).toMatchObject({ description: 'Pas encore publié.', _status: 'draft' })
    expect(draft.phones?.map(({ number }) => number)).toStrictEqual([NEW_PHONE.number])
  })

  it('has the point of a changed address computed, and a commune that does not exist refused', async () => {
    const sheet = await aKeptSheet(payload)
    const { user } = await aMember(payload, { sheet, role: 'manager' })
    const place = { street: '3 rue des Essais', complement: null, postcode: '91150', city: 'Étampes' }
    const move = (city: string, postcode: string) =>
      apply(user, sheet, {
        code: 'adresse',
        base: { address: place },
        mine: { address: { ...place, street: '1 place du Marché', city, postcode } },
      })
    expect(await move('Nullepart', '91150')).toMatchObject({ faults: [{ path: 'address.city' }] })
    expect(await move('Évry-Courcouronnes', '91000')).toMatchObject({ published: ['address'] })
    const { address, latitude } = await stored(sheet)
    expect(address).toMatchObject({ city: 'Évry-Courcouronnes', inseeCode: '91228' })
    expect(latitude).not.toBe(48.43)
  })

  it('keeps the reason of a restriction that is not typed again, and asks for that of a new one', async () => {
    const restrictions = [{ part: 'phones', audience: 'agents', reason: 'Ligne secrète' } as const]
    const sheet = await aKeptSheet(payload, { restrictions: [...restrictions] })
    const { user } = await aMember(payload, { sheet, role: 'manager' })
    const shown = { part: 'phones', audience: 'agents', reason: null }
    const set = (mine: object[]) =>
      apply(user, sheet, {
        code: 'visibilite',
        base: { restrictions: restrictions.map((each) => ({ ...each })) },
        mine: { restrictions: mine },
      })
    const wider = { ...shown, audience: 'partners' }
    expect(await set([wider, { part: 'emails', audience: 'agents', reason: null }])).toMatchObject({
      faults: [{ path: 'restrictions.1.reason' }],
    })
    expect(await set([wider])).toMatchObject({ published: ['restrictions'] })
    expect((await stored(sheet)).restrictions).toMatchObject([{ ...wider, reason: 'Ligne secrète' }])
  })
})

describe('what is not theirs', () => {
  it('is refused to strangers and to members who were removed, with a line in the journal', async () => {
    const [sheet, own] = [await aKeptSheet(payload), await aKeptSheet(payload)]
    const { user } = await aMember(payload, { sheet: own, role: 'manager' })
    const { membership } = await aMember(payload, { sheet, role: 'manager', user })
    await payload.update({
      collection: 'memberships',
      id: membership.id,
      data: { state: 'ended' },
      depth: 0,
      overrideAccess: true,
    })
    const outcome = await apply(user, sheet, { mine: { phones: [NEW_PHONE] } })
    expect(outcome).toStrictEqual({ kind: 'fault', fault: 'refused' })
    expect(await numbers(sheet)).toStrictEqual([PHONE.number])
    const { docs } = await payload.find({
      collection: 'audit-log',
      where: { and: [{ sheetId: { equals: sheet.id } }, { action: { equals: 'refused' } }] },
      overrideAccess: true,
    })
    expect(docs.map(({ actorId }) => actorId)).toStrictEqual([user.id])
  })

  it('stays as it is when a form is forged: fields of others, sections, services, numbers', async () => {
    const [sheet, other] = [await aKeptSheet(payload), await aKeptSheet(payload)]
    const { user } = await aMember(payload, { sheet, role: 'manager' })
    const service = await payload.create({
      collection: 'services',
      data: { name: 'Service d’un autre', organisation: other.id, audience: 'public', _status: 'published' },
      depth: 0,
      overrideAccess: true,
    })
    const forged = { audience: 'agents', internalNote: 'x', _status: 'draft', number: 'P9999', name: 'Autre' }
    expect(await apply(user, sheet, { base: {}, mine: forged })).toMatchObject({ fault: 'nothing' })
    const empty = Object.fromEntries(Object.keys(forged).map((key) => [key, null]))
    expect(await apply(user, sheet, { base: empty, mine: forged })).toMatchObject({ fault: 'nothing' })
    const change = { base: { name: null }, mine: { name: 'Pris' } }
    for (const code of ['inconnue', service.number ?? '', 'S9999', '__proto__'])
      expect(await apply(user, sheet, { code, ...change })).toMatchObject({ fault: 'gone' })
    expect(await apply(user, { ...sheet, number: 'P99999' }, change)).toMatchObject({ fault: 'gone' })
    expect(await stored(sheet)).toMatchObject({ name: sheet.name, audience: 'public', _status: 'published' })
  })

  it('is never shown to who may only propose: a kept field is neither read nor written', async () => {
    const sheet = await aKeptSheet(payload, {
      restrictions: [{ part: 'phones', audience: 'agents', reason: 'Ligne secrète' }],
    })
    const { user } = await aMember(payload, { sheet, role: 'reader' })
    const { openSection } = await import('@/features/keeping/editing/read/openSection')
    const opened = await openSection({ payload, user, number: sheet.number, code: 'coordonnees' })
    const names = opened.fault === null ? opened.editing.fields.map(({ name }) => name) : []
    expect(names).toStrictEqual(['emails', 'website', 'appointmentLink', 'contactPoint'])
    const outcome = await apply(user, sheet, { base: { phones: [] }, mine: { phones: [NEW_PHONE] } })
    expect(outcome).toMatchObject({ fault: 'nothing' })
    expect(await openSection({ payload, user, number: sheet.number, code: 'visibilite' })).toMatchObject({
      fault: 'gone',
    })
  })

  it('never puts a value in the journal', async () => {
    const sheet = await aKeptSheet(payload)
    const { user } = await aMember(payload, { sheet, role: 'manager' })
    await apply(user, sheet, { mine: { phones: [NEW_PHONE] } })
    const { docs } = await payload.find({
      collection: 'audit-log',
      where: { and: [{ sheetId: { equals: sheet.id } }, { action: { equals: 'sheetChanged' } }] },
      overrideAccess: true,
    })
    expect(docs.map(({ detail }) => detail)).toStrictEqual(['Coordonnées\u00a0: Téléphones'])
  })
})
