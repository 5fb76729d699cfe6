import { describe, expect, it } from 'vitest'
import type { HistoryEntry } from '@/features/keeping/history/HistoryEntry'
import type { Organisation, User } from '@/payload-types'
import { aKeptSheet } from '../../factories/aKeptSheet'
import { aMember } from '../../factories/aMember'
import { aUser } from '../../factories/aUser'
import { readHistory } from '../../helpers/asserts/readHistory'
import type { AuthClient } from '../../helpers/scenes/authClient'
import { formRequest } from '../../helpers/scenes/formRequest'
import { signIn } from '../../helpers/scenes/signIn'
import { openTestPayload } from '../../helpers/servers/openTestPayload'

const { payload } = await openTestPayload()

type Kept = Awaited<ReturnType<typeof aKeptSheet>>

const change = (sheet: Organisation, data: Partial<Organisation>): Promise<Organisation> =>
  payload.update({
    collection: 'organisations',
    id: sheet.id,
    data: { ...data, _status: 'published' },
    depth: 0,
    overrideAccess: true,
  })

const stored = (sheet: Organisation): Promise<Organisation> =>
  payload.findByID({ collection: 'organisations', id: sheet.id, depth: 0, overrideAccess: true })

const history = ({ number }: Kept, user: User, service: string | null = null) =>
  readHistory({ payload, number, user, service })

const wordsOf = (entries: HistoryEntry[]) =>
  entries.map((entry) => (entry.kind === 'change' ? entry.words.replace(/, le .*/, '') : entry.kind))

const signedIn = (user: User): Promise<AuthClient> => signIn(payload, user)

/** Puts the phones back as the first version had them, and tells what it was answered. */
async function restore(sheet: Kept, client?: AuthClient, form: Record<string, string> = {}): Promise<string> {
  const { answerRestoreForm } = await import('@/features/keeping/history/write/answerRestoreForm')
  const { docs } = await payload.findVersions({
    collection: 'organisations',
    where: { parent: { equals: sheet.id } },
    sort: 'createdAt',
    limit: 1,
    depth: 0,
    overrideAccess: true,
  })
  const path = `/mes-fiches/${sheet.number}/historique/agir`
  const sent = {
    version: String(docs[0]?.id ?? ''),
    section: 'coordonnees',
    seen: (await stored(sheet)).updatedAt,
    ...form,
  }
  const response = await answerRestoreForm(payload, formRequest(path, sent, client), sheet.number)
  const location = new URL(response.headers.get('location') ?? '', 'http://localhost')
  return location.searchParams.get('erreur') ?? location.searchParams.get('info') ?? location.pathname
}

async function traces(
  sheetId: string,
  action: 'refused' | 'sectionRestored' | 'proposalMade',
): Promise<number> {
  const { totalDocs } = await payload.count({
    collection: 'audit-log',
    where: { and: [{ action: { equals: action } }, { sheetId: { equals: sheetId } }] },
    overrideAccess: true,
  })
  return totalDocs
}

const OTHER = [{ number: '01 99 00 00 77', kind: 'accueil' as const }]
const numbersOf = ({ phones }: Organisation) => (phones ?? []).map(({ number }) => number)

describe('the history of a sheet', () => {
  it('tells in words what changed, the last first, with what it was and became', async () => {
    const sheet = await aKeptSheet(payload)
    const editor = await aUser(payload, { roles: ['editor'] })
    await change(sheet, { phones: OTHER })
    await change(sheet, { website: 'https://mds.exemple.fr', description: 'Elle accueille.' })
    const entries = await history(sheet, editor)
    expect(wordsOf(entries)).toStrictEqual(['Description et site ajoutés', 'Téléphones modifiés', 'first'])
    expect(entries.flatMap((entry) => (entry.kind === 'change' ? entry.changes : []))).toStrictEqual([
      { code: 'description', label: 'Description', was: [], is: ['Elle accueille.'] },
      { code: 'website', label: 'Site', was: [], is: ['https://mds.exemple.fr'] },
      {
        code: 'phones',
        label: 'Téléphones',
        was: ['01 99 00 00 01 · Accueil'],
        is: ['01 99 00 00 77 · Accueil'],
      },
    ])
  })

  it('names a member to the other members, and the service otherwise', async () => {
    const sheet = await aKeptSheet(payload)
    const { user: member } = await aMember(payload, { sheet, role: 'manager' })
    const editor = await aUser(payload, { roles: ['editor'], name: 'Une éditrice' })
    const { recordTrace } = await import('@/features/people/audit/write/recordTrace')
    const trace = {
      payload,
      action: 'sheetChanged',
      sheet: { kind: 'organisations', id: sheet.id, number: sheet.number },
    } as const
    await change(sheet, { phones: OTHER })
    await recordTrace({ ...trace, actor: member })
    await change(sheet, { website: 'https://mds.exemple.fr' })
    await recordTrace({ ...trace, actor: editor })
    expect(wordsOf(await history(sheet, member))).toStrictEqual([
      'Site ajouté par le service',
      `Téléphones modifiés par ${member.name}`,
      'first',
    ])
    expect(wordsOf(await history(sheet, editor))[0]).toBe('Site ajouté par Une éditrice')
  })

  it('never holds what is kept from the reader, today or then', async () => {
    const sheet = await aKeptSheet(payload)
    const { user } = await aMember(payload, { sheet, role: 'manager' })
    const secret = { street: '9 rue Cachée', postcode: '91150', city: 'Étampes', inseeCode: '91223' }
    const restrictions = [{ part: 'address' as const, audience: 'agents' as const, reason: 'Mise à l’abri' }]
    await change(sheet, { address: secret, restrictions })
    await change(sheet, { address: { ...secret, street: '11 rue Cachée' } })
    const told = JSON.stringify(await history(sheet, user))
    expect(told).not.toContain('Cachée')
    expect(told).not.toContain('rue des Essais')
    expect(told).not.toContain('abri')
    await change(sheet, { restrictions: [], address: { ...secret, street: '3 place Ouverte' } })
    expect(JSON.stringify(await history(sheet, user))).not.toContain('Cachée')
  })

  it('leaves out drafts, and versions that were for fewer people', async () => {
    const sheet = await aKeptSheet(payload, { audience: 'agents', description: 'Pour les agents.' })
    const { user } = await aMember(payload, { sheet, role: 'reader' })
    await change(sheet, { audience: 'partners', description: 'Pour tous.' })
    await payload.update({
      collection: 'organisations',
      id: sheet.id,
      data: { description: 'Un brouillon.', _status: 'draft' },
      draft: true,
      depth: 0,
      overrideAccess: true,
    })
    const entries = await history(sheet, user)
    expect(wordsOf(entries)).toStrictEqual(['first'])
    expect(JSON.stringify(entries)).not.toContain('agents')
  })

  it('tells verifications and decided proposals', async () => {
    const sheet = await aKeptSheet(payload)
    const editor = await aUser(payload, { roles: ['editor'] })
    const about = { sheet: 'organisations', sheetId: sheet.id, sheetNumber: sheet.number }
    await payload.create({
      collection: 'verifications',
      data: { ...about, at: '2020-03-01T09:00:00.000Z', byName: 'le partenaire', way: 'phone' },
      overrideAccess: true,
    })
    await payload.create({
      collection: 'proposals',
      data: {
        ...about,
        title: sheet.name,
        kind: 'change',
        lines: [{ field: 'phones' }],
        authorName: 'Une agente',
        state: 'accepted',
        decidedAt: '2020-04-01T09:00:00.000Z',
      },
      overrideAccess: true,
    })
    const [, proposal, verification] = await history(sheet, editor)
    expect([proposal, verification]).toMatchObject([
      { kind: 'proposal', state: 'accepted', author: 'Une agente', by: null },
      { kind: 'verification', by: 'le partenaire', way: 'Par téléphone' },
    ])
  })

  it('opens a service to those who may read it alone', async () => {
    const { findHistorySheet } = await import('@/features/keeping/history/read/findHistorySheet')
    const sheet = await aKeptSheet(payload)
    const make = (audience: 'agents' | 'partners') =>
      payload.create({
        collection: 'services',
        data: { name: 'Un service', organisation: sheet.id, audience, _status: 'published' },
        depth: 0,
        overrideAccess: true,
      })
    const [open, closed] = [await make('partners'), await make('agents')]
    const find = async (service: string | null | undefined) =>
      (
        await findHistorySheet({
          payload,
          readerClass: 'partners',
          number: sheet.number,
          service: service ?? '',
        })
      )?.id ?? null
    expect([await find(open.number), await find(closed.number)]).toStrictEqual([open.id, null])
    const other = await aKeptSheet(payload)
    expect(
      await findHistorySheet({
        payload,
        readerClass: 'partners',
        number: other.number,
        service: open.number ?? '',
      }),
    ).toBeNull()
  })
})

describe('putting a section back', () => {
  it('is refused to whoever may not change the sheet, with a line in the journal', async () => {
    const sheet = await aKeptSheet(payload)
    await change(sheet, { phones: OTHER })
    const { user: reader } = await aMember(payload, { sheet, role: 'reader' })
    const { user: removed, membership } = await aMember(payload, { sheet, role: 'manager' })
    const stranger = await aUser(payload, { roles: ['partner'] })
    const agent = await aUser(payload, { roles: ['agent'] })
    const open = await signedIn(removed)
    await payload.update({
      collection: 'memberships',
      id: membership.id,
      data: { state: 'ended' },
      overrideAccess: true,
    })
    const clientsOfOthers = [await signedIn(reader), open, await signedIn(stranger), await signedIn(agent)]
    const answers = []
    for (const client of clientsOfOthers) answers.push(await restore(sheet, client))
    expect(answers).toStrictEqual(['refused', 'refused', 'refused', 'refused'])
    expect(await restore(sheet)).toBe('/connexion')
    expect(await traces(sheet.id, 'refused')).toBe(4)
    expect(numbersOf(await stored(sheet))).toStrictEqual(['01 99 00 00 77'])
  })

  it('publishes what the version said, is told in the history, and changes nothing twice', async () => {
    const sheet = await aKeptSheet(payload)
    await change(sheet, { phones: OTHER })
    const { user } = await aMember(payload, { sheet, role: 'contributor' })
    const client = await signedIn(user)
    expect(await restore(sheet, client)).toBe('restored')
    expect(numbersOf(await stored(sheet))).toStrictEqual(['01 99 00 00 01'])
    expect(await traces(sheet.id, 'sectionRestored')).toBe(1)
    expect(wordsOf(await history(sheet, user))[0]).toBe(`Téléphones modifiés par ${user.name}`)
    expect(await restore(sheet, client)).toBe('nothing')
  })

  it('leaves alone what the person cannot read', async () => {
    const sheet = await aKeptSheet(payload)
    const restrictions = [{ part: 'phones' as const, audience: 'agents' as const, reason: 'Une raison' }]
    await change(sheet, { phones: OTHER, website: 'https://mds.exemple.fr', restrictions })
    const { user } = await aMember(payload, { sheet, role: 'manager' })
    expect(await restore(sheet, await signedIn(user))).toBe('restored')
    const { phones, website, restrictions: kept } = await stored(sheet)
    expect([numbersOf({ phones } as Organisation), website ?? null, kept?.length]).toStrictEqual([
      ['01 99 00 00 77'],
      null,
      1,
    ])
  })

  it('waits for an editor where the field is sensitive, but for an editor', async () => {
    const sheet = await aKeptSheet(payload, { sensitiveFields: ['phones'] })
    await change(sheet, { phones: OTHER, website: 'https://mds.exemple.fr' })
    const { user } = await aMember(payload, { sheet, role: 'manager' })
    expect(await restore(sheet, await signedIn(user))).toBe('partly')
    const now = await stored(sheet)
    expect([numbersOf(now), now.website ?? null]).toStrictEqual([['01 99 00 00 77'], null])
    const { docs } = await payload.find({
      collection: 'proposals',
      where: { sheetId: { equals: sheet.id } },
      depth: 0,
      overrideAccess: true,
    })
    expect(docs.map(({ kind, state, author, lines }) => ({ kind, state, author, lines }))).toStrictEqual([
      {
        kind: 'change',
        state: 'waiting',
        author: user.id,
        lines: [
          {
            field: 'phones',
            label: 'Téléphones',
            before: [{ number: '01 99 00 00 77', kind: 'accueil', note: null }],
            after: [{ number: '01 99 00 00 01', kind: 'accueil', note: null }],
            state: 'waiting',
          },
        ],
      },
    ])
    const editor = await aUser(payload, { roles: ['editor'] })
    expect(await restore(sheet, await signedIn(editor))).toBe('restored')
    expect(numbersOf(await stored(sheet))).toStrictEqual(['01 99 00 00 01'])
  })

  it('asks to look again when the sheet changed meanwhile, and knows no version of another sheet', async () => {
    const [sheet, other] = [await aKeptSheet(payload), await aKeptSheet(payload)]
    const seen = (await stored(sheet)).updatedAt
    await change(sheet, { phones: OTHER })
    const { user } = await aMember(payload, { sheet, role: 'manager' })
    const client = await signedIn(user)
    expect(await restore(sheet, client, { seen })).toBe('changed')
    const { docs } = await payload.findVersions({
      collection: 'organisations',
      where: { parent: { equals: other.id } },
      limit: 1,
      depth: 0,
      overrideAccess: true,
    })
    expect(await restore(sheet, client, { version: String(docs[0]?.id) })).toBe('gone')
    expect(await restore(sheet, client, { section: 'reste' })).toBe('gone')
    expect(await restore(sheet, client, { version: 'forged' })).toBe('gone')
  })

  it('keeps the draft that an editor has over the sheet', async () => {
    const sheet = await aKeptSheet(payload)
    await change(sheet, { phones: OTHER })
    await payload.update({
      collection: 'organisations',
      id: sheet.id,
      data: { description: 'Un brouillon.', _status: 'draft' },
      draft: true,
      depth: 0,
      overrideAccess: true,
    })
    const { user } = await aMember(payload, { sheet, role: 'manager' })
    expect(await restore(sheet, await signedIn(user))).toBe('restored')
    const published = await stored(sheet)
    const draft = await payload.findByID({
      collection: 'organisations',
      id: sheet.id,
      draft: true,
      depth: 0,
      overrideAccess: true,
    })
    expect([numbersOf(published), published.description ?? null]).toStrictEqual([['01 99 00 00 01'], null])
    expect(draft.description).toBe('Un brouillon.')
  })
})
