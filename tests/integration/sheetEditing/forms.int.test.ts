import sharp from 'sharp'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { User } from '@/payload-types'
import { aFacility } from '../../factories/aFacility'
import { aFacilityMember } from '../../factories/aFacilityMember'
import { aKeptSheet } from '../../factories/aKeptSheet'
import { aMember } from '../../factories/aMember'
import { aUser } from '../../factories/aUser'
import { changeSection } from '../../helpers/scenes/changeSection'
import { answerOf, sendSection } from '../../helpers/scenes/sendSection'
import { signIn } from '../../helpers/scenes/signIn'
import { openTestPayload } from '../../helpers/servers/openTestPayload'

const SITE = 'http://localhost:3000'

const { payload, folder } = await openTestPayload()
afterEach(() => vi.restoreAllMocks())

const send = (sent: Omit<Parameters<typeof sendSection>[0], 'payload'>) => sendSection({ payload, ...sent })

const PHONES = {
  _field: 'phones',
  _base: JSON.stringify({ phones: [{ number: '01 99 00 00 01', kind: 'accueil', note: null }] }),
  'phones.0.kind': 'accueil',
}

describe('the form of a section', () => {
  it('keeps a draft as one types, then publishes and drops it', async () => {
    const sheet = await aKeptSheet(payload)
    const { user } = await aMember(payload, { sheet, role: 'contributor' })
    const { headers } = await signIn(payload, user)
    const typed = new Headers(headers)
    typed.set('accept', 'application/json')
    const form = { ...PHONES, 'phones.0.number': '0199000042' }
    const to = { number: sheet.number, code: 'coordonnees' }
    const kept = await send({ ...to, headers: typed, form: { ...form, _action: 'draft' } })
    expect([kept.status, Object.keys(await kept.json())]).toStrictEqual([200, ['at']])
    await send({ ...to, headers: typed, form: { ...form, 'phones.0.number': '019900', _action: 'draft' } })
    expect((await payload.count({ collection: 'sheet-drafts', overrideAccess: true })).totalDocs).toBe(1)
    expect(answerOf(await send({ ...to, headers, form }))).toBe(
      `/mes-fiches/${sheet.number}/modifier?info=published&section=coordonnees`,
    )
    expect((await payload.count({ collection: 'sheet-drafts', overrideAccess: true })).totalDocs).toBe(0)
  })

  it('looks for its sheet once, and reads again under the lock what others may have changed', async () => {
    const sheet = await aKeptSheet(payload)
    const { user } = await aMember(payload, { sheet, role: 'contributor' })
    const { headers } = await signIn(payload, user)
    const find = vi.spyOn(payload, 'find')
    const form = { ...PHONES, 'phones.0.number': '01 99 00 00 43' }
    const sent = await send({ number: sheet.number, code: 'coordonnees', headers, form })
    const asked = find.mock.calls.flatMap(([{ collection, where }]) =>
      collection === 'organisations' ? [JSON.stringify(where).includes(sheet.number)] : [],
    )
    expect([answerOf(sent), asked]).toStrictEqual([
      `/mes-fiches/${sheet.number}/modifier?info=published&section=coordonnees`,
      [true, false, false],
    ])
  })

  it('shows again what was typed with its faults, and what somebody else changed', async () => {
    const sheet = await aKeptSheet(payload)
    const { user } = await aMember(payload, { sheet, role: 'contributor' })
    const { headers } = await signIn(payload, user)
    const to = { number: sheet.number, code: 'coordonnees', headers }
    const page = `/mes-fiches/${sheet.number}/modifier/coordonnees`
    const view = async () => {
      const { openSection } = await import('@/features/keeping/editing/read/openSection')
      const { sectionView } = await import('@/features/keeping/editing/read/sectionView')
      const opened = await openSection({ payload, user, number: sheet.number, code: 'coordonnees' })
      return opened.fault === null ? sectionView(payload, user.id, opened.editing) : null
    }
    expect(answerOf(await send({ ...to, form: { ...PHONES, 'phones.0.number': '12x' } }))).toBe(
      `${page}?erreur=faults`,
    )
    expect(await view()).toMatchObject({ faults: [{ path: 'phones.0.number' }], conflicts: [] })
    await payload.update({
      collection: 'organisations',
      id: sheet.id,
      data: { phones: [{ number: '115', kind: 'urgence' }], _status: 'published' },
      depth: 0,
      overrideAccess: true,
    })
    expect(answerOf(await send({ ...to, form: { ...PHONES, 'phones.0.number': '01 99 00 00 42' } }))).toBe(
      `${page}?erreur=conflict`,
    )
    expect(await view()).toMatchObject({
      conflicts: ['phones'],
      now: { phones: [{ number: '115' }] },
      values: { phones: [{ number: '01 99 00 00 42' }] },
    })
  })

  it('answers nobody else: no session, another site, a stranger', async () => {
    const [sheet, own] = [await aKeptSheet(payload), await aKeptSheet(payload)]
    const { user } = await aMember(payload, { sheet: own, role: 'manager' })
    const { headers } = await signIn(payload, user)
    const form = { ...PHONES, 'phones.0.number': '01 99 00 00 42' }
    const to = { number: sheet.number, code: 'coordonnees', form }
    const page = encodeURIComponent(`/mes-fiches/${sheet.number}/modifier/coordonnees`)
    const away = new Headers(headers)
    away.set('origin', 'https://ailleurs.example')
    const toSignIn = `/connexion?callbackUrl=${page}`
    expect(answerOf(await send({ ...to, headers: new Headers() }))).toBe(toSignIn)
    expect(answerOf(await send({ ...to, headers: away }))).toBe(toSignIn)
    expect(answerOf(await send({ ...to, headers }))).toBe('/mes-fiches?erreur=refused')
    const script = new Headers({ accept: 'application/json' })
    expect((await send({ ...to, headers: script })).status).toBe(401)
  })

  it('makes a change found within the next pass of the index, and a kept field by no one else', async () => {
    const sheet = await aKeptSheet(payload, {
      restrictions: [{ part: 'website', audience: 'agents', reason: 'Secret' }],
    })
    const { user } = await aMember(payload, { sheet, role: 'manager' })
    const { headers } = await signIn(payload, user)
    const form = { _field: 'acronym', _base: '{"acronym":null}', acronym: 'ZQXV' }
    await send({ number: sheet.number, code: 'essentiel', headers, form })
    const site = { _field: 'website', _base: '{"website":null}', website: 'https://secret.example' }
    await send({ number: sheet.number, code: 'coordonnees', headers, form: site })
    await payload.jobs.run({ queue: 'search', limit: 200, overrideAccess: true, silent: true })
    const { searchSheets } = await import('@/features/finding/search/read/searchSheets')
    const { readSearchParameters } = await import('@/features/finding/search/read/searchParameters')
    const parameters = readSearchParameters(new URLSearchParams({ q: 'ZQXV' }))
    const { hits } = await searchSheets({ payload, parameters, readerClass: 'agents' })
    expect(hits.map(({ number }) => number)).toStrictEqual([sheet.number])
    const { findOrganisation } = await import('@/features/catalogue/organisations/read/findOrganisation')
    expect((await findOrganisation(payload, 'partners', sheet.number))?.website).toBeNull()
    expect((await findOrganisation(payload, 'agents', sheet.number))?.website).toBe('https://secret.example')
  })
})

describe('a facility', () => {
  it('adds a photo with its words, drawn anew without what the camera wrote', async () => {
    const sheet = await aFacility(payload)
    const user = await aFacilityMember(payload, { sheet, role: 'manager' })
    const { headers } = await signIn(payload, user)
    const picture = await sharp({ create: { width: 60, height: 40, channels: 3, background: 'green' } })
      .withExif({
        IFD0: { Copyright: 'Appareil' },
        IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '48/1 1/1 1/1' },
      })
      .jpeg()
      .toBuffer()
    const file = new File([new Uint8Array(picture)], 'img.jpg', { type: 'image/jpeg' })
    const form = { _field: 'photos', _base: '{"photos":[]}', 'photos.new': file }
    const to = { number: sheet.number, code: 'photos', headers }
    expect(answerOf(await send({ ...to, form }))).toContain('erreur=photo')
    expect(answerOf(await send({ ...to, form: { ...form, 'photos.alt': 'La cour' } }))).toContain(
      'info=published',
    )
    const { photos } = await payload.findByID({
      collection: 'facilities',
      id: sheet.id,
      depth: 1,
      overrideAccess: true,
    })
    const [image] = (photos ?? []).flatMap((row) => (typeof row.image === 'object' ? row.image : []))
    const stored = await sharp(`${folder}/media/${image?.filename}`).metadata()
    expect([image?.alt, stored.width, stored.exif]).toStrictEqual(['La cour', 60, undefined])
  })

  it('is refused what the rules of facilities refuse, beside the field', async () => {
    const sheet = await aFacility(payload)
    const user = await aFacilityMember(payload, { sheet, role: 'manager' })
    const outcome = await changeSection({
      payload,
      actor: user,
      address: 'x',
      number: sheet.number,
      code: 'essentiel',
      base: { installedCapacity: sheet.installedCapacity ?? null, openCapacity: sheet.openCapacity ?? null },
      mine: { installedCapacity: 5, openCapacity: 9 },
    })
    expect(outcome).toMatchObject({ fault: 'faults', faults: [{ path: 'openCapacity' }] })
  })
})

describe('a service of the organisation', () => {
  it('is changed as a section, and withdrawn by an editor alone', async () => {
    const sheet = await aKeptSheet(payload)
    const { user } = await aMember(payload, { sheet, role: 'manager' })
    const service = await payload.create({
      collection: 'services',
      data: { name: 'Aide d’essai', organisation: sheet.id, audience: 'public', _status: 'published' },
      depth: 0,
      overrideAccess: true,
    })
    const code = service.number ?? ''
    const { headers } = await signIn(payload, user)
    const form = { _field: 'feesDetail', _base: '{"feesDetail":null}', feesDetail: '2 € par atelier' }
    expect(answerOf(await send({ number: sheet.number, code, headers, form }))).toContain('info=published')
    const { askWithdrawal } = await import('@/features/keeping/editing/write/askWithdrawal')
    const request = new Request(`${SITE}/x`, { method: 'POST', headers })
    expect(answerOf(await askWithdrawal(payload, request, { number: sheet.number, code }))).toContain(
      'info=withdrawalAsked',
    )
    const { docs } = await payload.find({
      collection: 'proposals',
      where: { sheetId: { equals: service.id } },
      overrideAccess: true,
    })
    const { decideProposal } = await import('@/features/keeping/editing/write/decideProposal')
    const decide = (actor: User) =>
      decideProposal({
        payload,
        actor,
        address: 'x',
        id: docs[0]?.id ?? '',
        decisions: { withdrawal: { take: 'accept', seen: '' } },
        answer: '',
      })
    expect(await decide(user)).toBe('refused')
    expect(await decide(await aUser(payload, { roles: ['editor'] }))).toBeNull()
    const found = await payload.find({
      collection: 'services',
      where: { id: { equals: service.id } },
      trash: true,
      depth: 0,
      overrideAccess: true,
    })
    const [gone] = found.docs
    expect([Boolean(gone?.deletedAt), gone?.feesDetail]).toStrictEqual([true, '2 € par atelier'])
  })
})
