import { describe, expect, it } from 'vitest'
import type { VerificationWay } from '@/domain/verification/closedLists'
import type { Organisation, User } from '@/payload-types'
import { aKeptSheet } from '../../factories/aKeptSheet'
import { aMember } from '../../factories/aMember'
import { aScheme } from '../../factories/aScheme'
import { aUser, PASSWORD } from '../../factories/aUser'
import { countTraces } from '../../helpers/asserts/countTraces'
import { AuthClient } from '../../helpers/scenes/authClient'
import { formRequest } from '../../helpers/scenes/formRequest'
import { openTestPayload } from '../../helpers/servers/openTestPayload'

const { payload } = await openTestPayload()

const read = (id: string, draft = false) =>
  payload.findByID({ collection: 'organisations', id, draft, depth: 0, overrideAccess: true })

async function records(sheetId: string) {
  const { docs } = await payload.find({
    collection: 'verifications',
    where: { sheetId: { equals: sheetId } },
    depth: 0,
    overrideAccess: true,
  })
  return docs
}

async function verify(actor: User, sheet: Organisation, way: VerificationWay = 'here', seen?: string | null) {
  const { verifySheet } = await import('@/features/trust/verifications/write/verifySheet')
  return verifySheet({
    payload,
    actor,
    address: 'test',
    sheet: { kind: 'organisations', id: sheet.id, number: sheet.number ?? '' },
    way,
    checked: 'adresse, téléphones',
    note: '',
    ...(seen === undefined ? {} : { seen }),
  })
}

describe('a sheet on which something waits', () => {
  it('is confirmed by whoever was shown it, and by nobody else', async () => {
    const sheet = await aKeptSheet(payload)
    const { user } = await aMember(payload, { sheet, role: 'contributor' })
    const { makeReport } = await import('@/features/trust/reports/write/makeReport')
    const said = { section: 'horaires', reason: 'horaires', text: 'Fermé le mardi.' } as const
    const reporter = await aUser(payload)
    const number = sheet.number ?? ''
    expect(await makeReport({ payload, actor: reporter, address: 'test', number, ...said })).toBeNull()
    const { findDoubts } = await import('@/features/trust/doubts/read/findDoubts')
    const shown = await findDoubts(payload, sheet.id, { full: true })
    expect(shown.reports.map(({ section, texts }) => [section, texts])).toStrictEqual([
      ['Horaires', ['Fermé le mardi.']],
    ])
    const byMail = await findDoubts(payload, sheet.id, { full: false })
    expect([byMail.reports[0]?.texts, byMail.key]).toStrictEqual([[], shown.key])
    expect(await verify(user, sheet)).toBe('doubted')
    expect(await records(sheet.id)).toStrictEqual([])
    const { verifySheet } = await import('@/features/trust/verifications/write/verifySheet')
    const reference = { kind: 'organisations', id: sheet.id, number } as const
    const seen = { payload, actor: user, address: 'test', sheet: reference, way: 'here' } as const
    expect(await verifySheet({ ...seen, checked: '', note: '', doubts: shown.key })).toBeNull()
  })
})

describe('a sheet confirmed by somebody', () => {
  it('keeps a record apart from the sheet, and moves its review without calling it modified', async () => {
    const sheet = await aKeptSheet(payload, { cadence: '3' })
    const { user } = await aMember(payload, { sheet, role: 'contributor' })
    expect(await verify(user, sheet)).toBeNull()
    const after = await read(sheet.id)
    expect([after.verifiedByName, after.modifiedAt]).toStrictEqual(['le partenaire', sheet.modifiedAt])
    const days = (Date.parse(after.reviewDueAt ?? '') - Date.now()) / 86_400_000
    expect(days).toBeGreaterThan(85)
    const [record] = await records(sheet.id)
    expect([record?.by, record?.byName, record?.way, record?.checked]).toStrictEqual([
      user.id,
      user.name,
      'here',
      'adresse, téléphones',
    ])
    expect(await countTraces(payload, sheet.id, 'sheetVerified')).toBe(1)
  })

  it('is one record when pressed twice, at once or again', async () => {
    const sheet = await aKeptSheet(payload)
    const { user } = await aMember(payload, { sheet, role: 'manager' })
    expect(await Promise.all([verify(user, sheet), verify(user, sheet)])).toStrictEqual([null, null])
    expect(await verify(user, sheet)).toBeNull()
    expect(await records(sheet.id)).toHaveLength(1)
  })

  it('is refused to readers, to members of another sheet, to agents and to closed accounts, each with a line', async () => {
    const [sheet, other] = [await aKeptSheet(payload), await aKeptSheet(payload)]
    const { user: reader } = await aMember(payload, { sheet, role: 'reader' })
    const { user: stranger } = await aMember(payload, { sheet: other, role: 'manager' })
    const agent = await aUser(payload)
    const { user: closed } = await aMember(payload, { sheet, role: 'manager' })
    for (const actor of [reader, stranger, agent, { ...closed, active: false }])
      expect(await verify(actor, sheet)).toBe('refused')
    expect(await countTraces(payload, sheet.id, 'refused')).toBe(4)
    expect((await read(sheet.id)).verifiedAt ?? null).toBeNull()
  })

  it('is said by a coordinator who had it by phone, and only so', async () => {
    const sheet = await aKeptSheet(payload)
    const coordinator = await aUser(payload, { roles: ['coordinator'] })
    expect(await verify(coordinator, sheet)).toBe('refused')
    expect(await verify(coordinator, sheet, 'phone')).toBeNull()
    expect((await read(sheet.id)).verifiedByName).toBe('équipe éditoriale, par téléphone')
  })

  it('is to be read again when it changed since', async () => {
    const sheet = await aKeptSheet(payload)
    const { user } = await aMember(payload, { sheet, role: 'manager' })
    expect(await verify(user, sheet, 'here', '2026-01-01T00:00:00.000Z')).toBe('changed')
    expect(await verify(user, sheet, 'here', sheet.modifiedAt ?? null)).toBeNull()
  })

  it('leaves the draft of an editor a draft, whole, and what readers see unchanged', async () => {
    const sheet = await aKeptSheet(payload, { description: 'Publiée' })
    const { user } = await aMember(payload, { sheet, role: 'manager' })
    const draft = { name: 'Nom en préparation', description: null, phones: [] }
    await payload.update({
      collection: 'organisations',
      id: sheet.id,
      data: draft,
      draft: true,
      depth: 0,
      overrideAccess: true,
    })
    expect(await verify(user, sheet)).toBeNull()
    const published = await read(sheet.id)
    expect([
      published._status,
      published.name,
      published.description,
      published.phones?.length,
    ]).toStrictEqual(['published', sheet.name, 'Publiée', 1])
    expect([published.verifiedByName, published.modifiedAt]).toStrictEqual([
      'le partenaire',
      sheet.modifiedAt,
    ])
    expect(published.reviewDueAt).toBeTruthy()
    const pending = await read(sheet.id, true)
    expect([pending._status, pending.name, pending.phones, pending.verifiedAt]).toStrictEqual([
      'draft',
      'Nom en préparation',
      [],
      published.verifiedAt,
    ])
  })

  it('is not a sheet that is not published', async () => {
    const sheet = await aKeptSheet(payload, { _status: 'draft' })
    const editor = await aUser(payload, { roles: ['editor'] })
    expect(await verify(editor, sheet)).toBe('unknown')
  })

  it('is a scheme for editors alone', async () => {
    const theme = await payload.create({
      collection: 'themes',
      data: { title: 'Eau', slug: 'eau' },
      depth: 0,
      overrideAccess: true,
    })
    const scheme = await payload.create({
      collection: 'schemes',
      data: aScheme({ themes: [theme.id] }),
      depth: 0,
      overrideAccess: true,
    })
    const { verifySheet } = await import('@/features/trust/verifications/write/verifySheet')
    const sheet = { kind: 'schemes' as const, id: scheme.id, number: scheme.number ?? '' }
    const said = {
      payload,
      address: 'test',
      sheet,
      way: 'legalText' as const,
      checked: '',
      note: 'Art. L. 1',
    }
    expect(await verifySheet({ ...said, actor: await aUser(payload, { roles: ['coordinator'] }) })).toBe(
      'refused',
    )
    const editor = await aUser(payload, { roles: ['editor'], verifierTitle: 'référente logement' })
    expect(await verifySheet({ ...said, actor: editor })).toBeNull()
    const after = await payload.findByID({
      collection: 'schemes',
      id: scheme.id,
      depth: 0,
      overrideAccess: true,
    })
    expect(after.verifiedByName).toBe('référente logement')
    expect((await records(scheme.id))[0]?.note).toBe('Art. L. 1')
  })
})

describe('the form that confirms', () => {
  async function send(number: string, form: Record<string, string>, client?: AuthClient): Promise<string> {
    const { answerConfirmForm } = await import('@/features/trust/verifications/write/answerConfirmForm')
    const path = `/mes-fiches/${number}/confirmer/agir`
    return (
      (await answerConfirmForm(payload, formRequest(path, form, client), number)).headers.get('location') ??
      ''
    )
  }

  it('asks for a session, the right, and what was read', async () => {
    const sheet = await aKeptSheet(payload)
    const { user, membership } = await aMember(payload, { sheet, role: 'manager' })
    const client = new AuthClient(payload, '192.0.2.77')
    await client.signIn(user.email, PASSWORD)
    const page = `/mes-fiches/${sheet.number}/confirmer`
    const form = { action: 'verify', seen: sheet.modifiedAt ?? '' }
    expect(await send(sheet.number, form)).toMatch(/^\/connexion/)
    expect(await send(sheet.number, { action: 'verify', seen: '' }, client)).toBe(`${page}?erreur=changed`)
    expect(await send(sheet.number, form, client)).toBe(`${page}?info=verified`)
    expect((await records(sheet.id))[0]?.checked).toBe('adresse, téléphones')
    await payload.update({
      collection: 'memberships',
      id: membership.id,
      data: { state: 'ended' },
      overrideAccess: true,
    })
    expect(await send(sheet.number, { action: 'revoke' }, client)).toBe('/mes-fiches?erreur=refused')
    expect(await send(sheet.number, form, client)).toBe('/mes-fiches?erreur=refused')
    expect(await records(sheet.id)).toHaveLength(1)
  })
})
