import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { LikeSheet } from '@/features/newSheets/LikeSheet'
import type { Proposal, User } from '@/payload-types'
import { aKeptSheet } from '../../factories/aKeptSheet'
import { aMember } from '../../factories/aMember'
import { aUser, PASSWORD } from '../../factories/aUser'
import { AuthClient } from '../../helpers/authClient'
import { formRequest } from '../../helpers/formRequest'
import { openTestPayload, type TestPayload } from '../../helpers/openTestPayload'
import { openSmtpServer, type TestSmtpServer } from '../../helpers/smtpServer'

let smtp: TestSmtpServer
let base: TestPayload
let payload: Payload

beforeAll(async () => {
  smtp = await openSmtpServer()
  base = await openTestPayload({
    LOG_LEVEL: 'silent',
    SMTP_URL: smtp.url,
    MAIL_FROM: 'Repère <repere@exemple.fr>',
  })
  payload = base.payload
})
afterAll(async () => {
  await base.close()
  await smtp.close()
})

let clients = 0

async function signedIn(user: User): Promise<AuthClient> {
  clients += 1
  const client = new AuthClient(payload, `192.0.2.${clients}`)
  await client.signIn(user.email, PASSWORD)
  return client
}

async function aPerson(role: User['roles'][number]): Promise<{ user: User; client: AuthClient }> {
  const user = await aUser(payload, { roles: [role] })
  return { user, client: await signedIn(user) }
}

const word = (response: Response) => {
  const { searchParams, pathname } = new URL(response.headers.get('location') ?? '', 'http://localhost')
  return ['erreur', 'info', 'etape'].map((name) => searchParams.get(name)).find(Boolean) ?? pathname
}

async function propose(form: Record<string, string>, client?: AuthClient): Promise<string> {
  const { answerProposeForm } = await import('@/features/newSheets/write/answerProposeForm')
  const sent = { nature: 'partenaire', geste: 'comparer', ...form }
  return word(await answerProposeForm(payload, formRequest('/proposer/envoyer', sent, client)))
}

async function decide(id: string, form: Record<string, string>, client?: AuthClient): Promise<string> {
  const { answerDecisionForm } = await import('@/features/newSheets/write/answerDecisionForm')
  const path = `/bureau/nouvelles-fiches/${id}/agir`
  return word(await answerDecisionForm(payload, formRequest(path, form, client), id))
}

const ACCEPT = { geste: 'accepter', diffusion: 'partners', etat: 'publiee' }

async function proposalsOf(user: User): Promise<Proposal[]> {
  const { docs } = await payload.find({
    collection: 'proposals',
    where: { author: { equals: user.id } },
    depth: 0,
    overrideAccess: true,
  })
  return docs
}

async function proposedBy(role: User['roles'][number], form: Record<string, string>) {
  const { user, client } = await aPerson(role)
  expect(await propose(form, client)).toBe('sent')
  const [proposal] = await proposalsOf(user)
  if (!proposal) throw new Error('Nothing was proposed')
  return { user, client, proposal }
}

const refusalsOf = async (user: User) =>
  (
    await payload.count({
      collection: 'audit-log',
      where: { and: [{ action: { equals: 'refused' } }, { actorId: { equals: user.id } }] },
      overrideAccess: true,
    })
  ).totalDocs

/** An organisation in Chevreuse, where no other test has any. */
const NEW = {
  name: 'Épicerie solidaire du Vallon',
  kind: 'association',
  description: 'Des courses à petit prix, sur rendez-vous.',
  street: '4 rue de la Tour',
  postcode: '78460',
  city: 'Chevreuse',
  phone: '01.99.00.45.45',
  email: 'Vallon@exemple.fr',
  website: 'www.vallon.exemple.fr',
}

const mailsTo = (email: string) =>
  smtp.mails.filter(({ to }) => to?.some(({ address }) => address === email)).map(({ text }) => text ?? '')

/** Away from the others: neither the commune, nor the street, nor how to reach it. */
const AWAY = { street: '', postcode: '', phone: '', email: '', website: '' }

describe('proposing a new organisation', () => {
  it('asks a stranger to sign in, and refuses somebody without any role', async () => {
    expect(await propose(NEW)).toBe('/connexion')
    const user = await aUser(payload, { roles: ['partner'] })
    const client = await signedIn(user)
    await payload.db.updateOne({ collection: 'users', id: user.id, data: { roles: [] }, returning: false })
    expect(await propose(NEW, client)).toBe('refused')
    expect([await refusalsOf(user), await proposalsOf(user)]).toStrictEqual([1, []])
  })

  it('keeps what was typed when something is wrong, and says what', async () => {
    const { findTyped } = await import('@/features/newSheets/write/keepTyped')
    const { readTyped } = await import('@/features/newSheets/read/readTyped')
    const { user, client } = await aPerson('partner')
    const wrong = { ...NEW, name: '', city: 'Nullepart-sur-Rien', phone: '12', email: 'vallon', kind: 'x' }
    expect(await propose(wrong, client)).toBe('invalid')
    const kind = 'newOrganisation'
    const typed = await findTyped({ payload, userId: user.id, kind })
    expect(typed).toStrictEqual(wrong)
    const { faults } = await readTyped({ payload, readerClass: 'partners', kind, typed })
    expect(faults).toStrictEqual({
      name: 'missing',
      kind: 'choice',
      city: 'commune',
      phone: 'phone',
      email: 'email',
    })
    expect(await proposalsOf(user)).toStrictEqual([])
  })

  it('waits for an editor, in the forms of the directory, and is then forgotten from the form', async () => {
    const { findTyped } = await import('@/features/newSheets/write/keepTyped')
    const { user, proposal } = await proposedBy('agent', NEW)
    const after = Object.fromEntries(
      (proposal.lines as { field: string; after: unknown }[]).map((line) => [line.field, line.after]),
    )
    expect({ kind: proposal.kind, state: proposal.state, after }).toStrictEqual({
      kind: 'newOrganisation',
      state: 'waiting',
      after: {
        ...NEW,
        inseeCode: '78160',
        phone: '01 99 00 45 45',
        email: 'vallon@exemple.fr',
        website: 'https://www.vallon.exemple.fr',
        mine: false,
      },
    })
    expect(await findTyped({ payload, userId: user.id, kind: 'newOrganisation' })).toStrictEqual({})
  })

  it('shows what looks like it first, with the reasons, then sends it when it is another', async () => {
    const { findLikeSheets } = await import('@/features/newSheets/read/findLikeSheets')
    const { readTyped } = await import('@/features/newSheets/read/readTyped')
    const sheet = await aKeptSheet(payload, {
      name: 'Ludothèque des Essarts',
      kind: 'association',
      address: { street: '2 place du Marché', postcode: '91760', city: 'Itteville', inseeCode: '91315' },
      phones: [{ number: '0199004646', kind: 'accueil' }],
    })
    const { user, client } = await aPerson('partner')
    const typed = {
      ...NEW,
      name: 'La ludothèque des Essarts',
      street: '',
      postcode: '91760',
      city: 'Itteville',
      phone: '01 99 00 46 46',
    }
    expect(await propose(typed, client)).toBe('comparer')
    expect(await proposalsOf(user)).toStrictEqual([])
    const read = await readTyped({ payload, readerClass: 'partners', kind: 'newOrganisation', typed })
    const found = read.sheet
      ? await findLikeSheets(
          payload,
          { sheet: read.sheet, organisationId: null },
          { kind: 'reader', readerClass: 'partners' },
        )
      : []
    expect(found.map(({ number, reasons }) => ({ number, reasons }))).toStrictEqual([
      { number: sheet.number, reasons: ['Noms semblables à 100 %', 'Même téléphone'] },
    ])
    expect(await propose({ geste: 'envoyer' }, client)).toBe('sent')
    expect((await proposalsOf(user)).map(({ title }) => title)).toStrictEqual(['La ludothèque des Essarts'])
  })

  it('never tells of a sheet, nor of a fact, that the person may not read', async () => {
    const { findLikeSheets } = await import('@/features/newSheets/read/findLikeSheets')
    const { newSheetOf, newSheetLines } = await import('@/domain/newSheets/newSheet')
    const facts = {
      ...NEW,
      kind: 'association',
      name: 'Abri des Tilleuls',
      street: '8 chemin des Tilleuls',
      postcode: '91720',
      city: 'Maisse',
      inseeCode: '91359',
      phone: '01 99 00 47 47',
      email: null,
      website: null,
      mine: false,
    } as const
    const sheet = newSheetOf('newOrganisation', newSheetLines({ kind: 'newOrganisation', facts }))
    const place: Parameters<typeof aKeptSheet>[1] = {
      name: 'Abri des Tilleuls',
      kind: 'association',
      address: { street: '8 chemin des Tilleuls', postcode: '91720', city: 'Maisse', inseeCode: '91359' },
      phones: [{ number: '01 99 00 47 47', kind: 'accueil' }],
    }
    const hidden = await aKeptSheet(payload, { ...place, audience: 'agents' })
    const draft = await aKeptSheet(payload, { ...place, _status: 'draft' })
    const masked = await aKeptSheet(payload, {
      ...place,
      restrictions: [
        { part: 'address', audience: 'agents', reason: 'Mise à l’abri' },
        { part: 'phones', audience: 'agents', reason: 'Mise à l’abri' },
      ],
    })
    const find = async (eyes: Parameters<typeof findLikeSheets>[2]): Promise<LikeSheet[]> =>
      sheet ? findLikeSheets(payload, { sheet, organisationId: null }, eyes) : []
    const numbers = (found: LikeSheet[]) => found.map(({ number }) => number).sort()
    expect(numbers(await find({ kind: 'reader', readerClass: 'partners' }))).toStrictEqual([])
    expect(numbers(await find({ kind: 'reader', readerClass: 'agents' }))).toStrictEqual(
      [hidden.number, masked.number].sort(),
    )
    expect(numbers(await find({ kind: 'editor' }))).toStrictEqual(
      [hidden.number, draft.number, masked.number].sort(),
    )
  })

  it('is limited to ten a day', async () => {
    const { client } = await aPerson('partner')
    const answers = []
    for (let at = 0; at < 11; at += 1)
      answers.push(await propose({ ...NEW, name: `Un nom tout autre ${'abcdefghijk'[at]}` }, client))
    expect(answers.filter((answer) => answer === 'sent')).toHaveLength(10)
    expect(answers.at(-1)).toBe('tooMany')
  })
})

describe('proposing a new service', () => {
  const SERVICE = {
    nature: 'service',
    name: 'Aide aux papiers',
    description: 'Remplir un dossier, à deux.',
    publics: 'familles',
  }

  it('finds its organisation by number or name, compares it with its services, and never with a kept one', async () => {
    const theme = await payload.create({
      collection: 'themes',
      data: { title: 'Droits', slug: 'droits' },
      depth: 0,
      overrideAccess: true,
    })
    const sheet = await aKeptSheet(payload, { name: 'Relais des Rives' })
    const make = (name: string, audience: 'agents' | 'partners') =>
      payload.create({
        collection: 'services',
        data: { name, organisation: sheet.id, audience, themes: [theme.id], _status: 'published' },
        depth: 0,
        overrideAccess: true,
      })
    await make('Aide aux papiers', 'agents')
    const { user, client } = await aPerson('partner')
    const typed = { ...SERVICE, themes: theme.id }
    expect(await propose({ ...typed, organisation: 'Un autre relais' }, client)).toBe('invalid')
    expect(await propose({ ...typed, organisation: 'relais des rives' }, client)).toBe('sent')
    const [proposal] = await proposalsOf(user)
    expect([proposal?.kind, proposal?.sheetNumber]).toStrictEqual(['newService', sheet.number])
    await make('L’aide aux papiers', 'partners')
    expect(await propose({ ...typed, organisation: sheet.number }, client)).toBe('comparer')
    const editor = await aPerson('editor')
    expect(await decide(proposal?.id ?? '', ACCEPT, editor.client)).toBe('accepted')
    const [decided] = await proposalsOf(user)
    const service = await payload.findByID({
      collection: 'services',
      id: decided?.sheetId ?? '',
      depth: 0,
      overrideAccess: true,
    })
    expect([service.organisation, service.number, service.publics, service.themes]).toStrictEqual([
      sheet.id,
      decided?.sheetNumber,
      ['familles'],
      [theme.id],
    ])
  })

  it('follows its organisation through a merge', async () => {
    const theme = await payload.create({
      collection: 'themes',
      data: { title: 'Santé', slug: 'sante' },
      depth: 0,
      overrideAccess: true,
    })
    const [winner, loser] = [
      await aKeptSheet(payload, { name: 'Point conseil du Bois' }),
      await aKeptSheet(payload, { name: 'Point conseil du Bois, antenne' }),
    ]
    const { user, proposal } = await proposedBy('agent', {
      ...SERVICE,
      themes: theme.id,
      organisation: loser.number,
    })
    const { mergeOrganisations } = await import('@/features/deduplication/write/mergeOrganisations')
    await mergeOrganisations({ payload, winnerId: winner.id, loserId: loser.id })
    const editor = await aPerson('editor')
    expect(await decide(proposal.id, ACCEPT, editor.client)).toBe('accepted')
    const [decided] = await proposalsOf(user)
    const service = await payload.findByID({
      collection: 'services',
      id: decided?.sheetId ?? '',
      depth: 0,
      overrideAccess: true,
    })
    expect(service.organisation).toBe(winner.id)
  })
})

describe('deciding of a proposed sheet', () => {
  it('is refused to everybody but editors, with a line in the journal', async () => {
    const { user, client, proposal } = await proposedBy('partner', NEW)
    const { client: agent } = await aPerson('agent')
    const sheet = await aKeptSheet(payload)
    const { user: manager } = await aMember(payload, { sheet, role: 'manager' })
    expect([
      await decide(proposal.id, ACCEPT, client),
      await decide(proposal.id, { geste: 'refuser', mot: 'Non' }, agent),
      await decide(proposal.id, ACCEPT, await signedIn(manager)),
      await decide(proposal.id, ACCEPT),
    ]).toStrictEqual(['refused', 'refused', 'refused', '/connexion'])
    const { client: editor } = await aPerson('editor')
    expect(await decide('forged', ACCEPT, editor)).toBe('gone')
    expect([await refusalsOf(user), (await proposalsOf(user))[0]?.state]).toStrictEqual([1, 'waiting'])
  })

  it('makes the sheet with its number and its manager, and tells the author, once', async () => {
    const { user, proposal } = await proposedBy('facility', {
      ...NEW,
      name: 'Garage solidaire de la Plaine',
      mine: '1',
    })
    const [one, other] = [await aPerson('editor'), await aPerson('editor')]
    const form = { ...ACCEPT, gestionnaire: '1', mot: 'Merci' }
    const answers = await Promise.all([
      decide(proposal.id, form, one.client),
      decide(proposal.id, form, other.client),
    ])
    expect(answers.sort()).toStrictEqual(['accepted', 'decided'])
    const { docs } = await payload.find({
      collection: 'organisations',
      where: { name: { equals: 'Garage solidaire de la Plaine' } },
      depth: 0,
      overrideAccess: true,
    })
    const [made] = docs
    expect(docs).toHaveLength(1)
    expect({
      number: made?.number,
      audience: made?.audience,
      status: made?._status,
      insee: made?.address?.inseeCode,
      phones: (made?.phones ?? []).map(({ number }) => number),
    }).toStrictEqual({
      number: (await proposalsOf(user))[0]?.sheetNumber,
      audience: 'partners',
      status: 'published',
      insee: '78160',
      phones: ['01 99 00 45 45'],
    })
    const { membershipsOf } = await import('@/features/memberships/read/membershipsOf')
    expect(
      (await membershipsOf(payload, user.id)).map(({ sheetId, role }) => ({ sheetId, role })),
    ).toStrictEqual([{ sheetId: made?.id, role: 'manager' }])
    const [mail, ...more] = mailsTo(user.email)
    expect(more).toStrictEqual([])
    expect(mail).toContain('Vous en êtes le gestionnaire')
    expect(mail?.split(/\r?\n/)).toContain(`http://localhost:3000/d/${made?.number}`)
  })

  it('keeps an accepted sheet as a draft where the editor says so', async () => {
    const { user, proposal } = await proposedBy('partner', {
      ...NEW,
      ...AWAY,
      city: 'Milly-la-Forêt',
      name: 'Atelier vélo',
    })
    const editor = await aPerson('editor')
    expect(await decide(proposal.id, { ...ACCEPT, etat: 'brouillon' }, editor.client)).toBe('accepted')
    const [decided] = await proposalsOf(user)
    const made = await payload.findByID({
      collection: 'organisations',
      id: decided?.sheetId ?? '',
      draft: true,
      depth: 0,
      overrideAccess: true,
    })
    expect([made._status, made.number]).toStrictEqual(['draft', decided?.sheetNumber])
  })

  it('refuses with a word alone, and tells the author', async () => {
    const { user, proposal } = await proposedBy('partner', {
      ...NEW,
      ...AWAY,
      city: 'Dourdan',
      name: 'Jardin partagé',
    })
    const editor = await aPerson('editor')
    expect(await decide(proposal.id, { geste: 'refuser', mot: ' ' }, editor.client)).toBe('noWord')
    expect(await decide(proposal.id, { geste: 'refuser', mot: 'Il existe déjà.' }, editor.client)).toBe(
      'declined',
    )
    expect(await decide(proposal.id, ACCEPT, editor.client)).toBe('decided')
    const [decided] = await proposalsOf(user)
    expect([decided?.state, decided?.answer, decided?.sheetId ?? null]).toStrictEqual([
      'refused',
      'Il existe déjà.',
      null,
    ])
    expect(mailsTo(user.email)).toHaveLength(1)
    expect(mailsTo(user.email)[0]).toContain('Il existe déjà.')
  })
})
