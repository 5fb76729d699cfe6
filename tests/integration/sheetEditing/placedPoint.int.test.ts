import { describe, expect, it } from 'vitest'
import { aKeptSheet } from '../../factories/aKeptSheet'
import { aMember } from '../../factories/aMember'
import { aUser, PASSWORD } from '../../factories/aUser'
import { AuthClient } from '../../helpers/scenes/authClient'
import { answerOf, sendSection } from '../../helpers/scenes/sendSection'
import { openTestPayload } from '../../helpers/servers/openTestPayload'

let clients = 0

const { payload } = await openTestPayload()

const PARTS = { street: '3 rue des Essais', complement: null, postcode: '91150', city: 'Étampes' }
const ADDRESS = { ...PARTS, inseeCode: '91223' }
const FOUND = { address: ADDRESS, latitude: 48.43, longitude: 2.16, locationPrecision: 'adresse' as const }
const PLACED = { ...FOUND, latitude: 48.44, longitude: 2.17, locationPrecision: 'releve' as const }
const FREE = { latitude: null, longitude: null }
const MOVED = { latitude: 48.431234, longitude: 2.162345 }
const JSON_TYPE = 'application/json'

function asking(client: AuthClient, accept: string): Headers {
  const headers = new Headers(client.headers)
  headers.set('accept', accept)
  return headers
}

async function aKeeper(facts: NonNullable<Parameters<typeof aKeptSheet>[1]>) {
  const sheet = await aKeptSheet(payload, facts)
  const { user } = await aMember(payload, { sheet, role: 'contributor' })
  clients += 1
  const client = new AuthClient(payload, `192.0.2.${clients}`)
  await client.signIn(user.email, PASSWORD)
  const form = (was: object, is: object, more: Record<string, string> = {}, accept = 'text/html') =>
    sendSection({
      payload,
      number: sheet.number,
      code: 'adresse',
      headers: asking(client, accept),
      form: {
        _field: 'address',
        _base: JSON.stringify({ address: was }),
        ...Object.fromEntries(
          Object.entries(is).map(([part, value]) => [`address.${part}`, value === null ? '' : String(value)]),
        ),
        ...more,
      },
    })
  const stored = async () => {
    const found = await payload.findByID({
      collection: 'organisations',
      id: sheet.id,
      depth: 0,
      overrideAccess: true,
    })
    const { address, latitude, longitude, locationPrecision } = found
    return { street: address?.street, latitude, longitude, locationPrecision }
  }
  return { sheet, user, form, stored }
}

describe('the point of an address, in its form', () => {
  it('is moved by hand, and marked so', async () => {
    const { form, stored } = await aKeeper(FOUND)
    const answer = await form(
      { ...PARTS, ...FREE },
      { ...PARTS, latitude: '48,431234', longitude: '2,162345' },
    )
    expect(answerOf(answer)).toContain('info=published')
    expect(await stored()).toStrictEqual({ street: PARTS.street, ...MOVED, locationPrecision: 'releve' })
  })

  it('stays where it was put while the address does not change, and not at a new one', async () => {
    const { form, stored } = await aKeeper(PLACED)
    const held = { latitude: PLACED.latitude, longitude: PLACED.longitude }
    await form({ ...PARTS, ...held }, { ...PARTS, ...held, complement: 'Bâtiment B' })
    expect(await stored()).toMatchObject({ ...held, locationPrecision: 'releve' })
    const elsewhere = { ...PARTS, ...held, street: '8 rue Neuve' }
    await form({ ...PARTS, ...held, complement: 'Bâtiment B' }, elsewhere)
    expect(await stored()).toMatchObject({ street: '8 rue Neuve' })
    expect((await stored()).locationPrecision).not.toBe('releve')
  })

  it('comes with a new address when it was placed anew', async () => {
    const { form, stored } = await aKeeper(FOUND)
    await form({ ...PARTS, ...FREE }, { ...PARTS, street: '8 rue Neuve', ...MOVED })
    expect(await stored()).toStrictEqual({ street: '8 rue Neuve', ...MOVED, locationPrecision: 'releve' })
  })

  it('follows the address again when it is asked to, without a script too', async () => {
    const { sheet, user, form, stored } = await aKeeper(PLACED)
    const held = { ...PARTS, latitude: PLACED.latitude, longitude: PLACED.longitude }
    expect(answerOf(await form(held, held, { _action: 'locate' }))).toContain('info=draft')
    const { openSection } = await import('@/features/keeping/editing/read/openSection')
    const { sectionView } = await import('@/features/keeping/editing/read/sectionView')
    const opened = await openSection({ payload, user, number: sheet.number, code: 'adresse' })
    const view = opened.fault === null ? await sectionView(payload, user.id, opened.editing) : null
    expect(view?.values.address).toStrictEqual({ ...PARTS, ...FREE })
    await form(held, { ...PARTS, ...FREE })
    expect((await stored()).locationPrecision).not.toBe('releve')
  })

  it('is refused with one coordinate alone, and nothing is lost', async () => {
    const { form, stored } = await aKeeper(FOUND)
    const answer = await form({ ...PARTS, ...FREE }, { ...PARTS, latitude: '48,5', longitude: '' })
    expect(answerOf(answer)).toContain('erreur=faults')
    expect(await stored()).toMatchObject({ latitude: 48.43, locationPrecision: 'adresse' })
    const { docs } = await payload.find({
      collection: 'sheet-drafts',
      sort: '-updatedAt',
      limit: 1,
      overrideAccess: true,
    })
    expect(docs[0]?.values).toMatchObject({ address: { latitude: 48.5, longitude: null } })
  })

  it('waits for an editor where the address is sensitive, as one line', async () => {
    const { sheet, form, stored } = await aKeeper({ ...FOUND, sensitiveFields: ['address'] })
    expect(answerOf(await form({ ...PARTS, ...FREE }, { ...PARTS, ...MOVED }))).toContain('info=waiting')
    expect(await stored()).toMatchObject({ latitude: 48.43 })
    const { docs } = await payload.find({
      collection: 'proposals',
      where: { sheetId: { equals: sheet.id } },
      overrideAccess: true,
    })
    expect(docs[0]?.lines).toMatchObject([{ field: 'address', before: { ...PARTS, ...FREE }, after: MOVED }])
    const { decideProposal } = await import('@/features/keeping/editing/write/decideProposal')
    const { canonical } = await import('@/domain/sheetEditing/sameValue')
    await decideProposal({
      payload,
      actor: await aUser(payload, { roles: ['editor'] }),
      address: 'x',
      id: docs[0]?.id ?? '',
      decisions: { address: { take: 'accept', seen: canonical({ ...PARTS, ...FREE }) } },
      answer: '',
    })
    expect(await stored()).toMatchObject({ ...MOVED, locationPrecision: 'releve' })
  })

  it('is told to a script, and only to who may read the address', async () => {
    const { form } = await aKeeper(FOUND)
    const answer = await form({ ...PARTS, ...FREE }, { ...PARTS, ...MOVED }, { _action: 'locate' }, JSON_TYPE)
    expect(await answer.json()).toStrictEqual({
      point: { latitude: 48.43, longitude: 2.16, precision: 'adresse', certified: false },
    })
    const hidden = await aKeptSheet(payload, {
      ...FOUND,
      restrictions: [{ part: 'address', audience: 'agents', reason: 'Lieu protégé' }],
    })
    const reader = await aMember(payload, { sheet: hidden, role: 'reader' })
    const other = new AuthClient(payload, '192.0.2.200')
    await other.signIn(reader.user.email, PASSWORD)
    const kept = await sendSection({
      payload,
      number: hidden.number,
      code: 'adresse',
      headers: asking(other, JSON_TYPE),
      form: { _field: 'address', _base: '{}', 'address.city': 'Étampes', _action: 'locate' },
    })
    expect([kept.status, await kept.json()]).toStrictEqual([403, {}])
  })
})
