import { describe, expect, it } from 'vitest'
import type { LikeSheet } from '@/features/trust/proposing/LikeSheet'
import { aKeptSheet } from '../../factories/aKeptSheet'
import { aProposedOrganisation } from '../../factories/aProposedOrganisation'
import { aUser } from '../../factories/aUser'
import { openNewSheetsScene } from '../../helpers/scenes/openNewSheetsScene'

const scene = await openNewSheetsScene()

const ACCEPT = { action: 'accept', audience: 'partners', state: 'published' }

describe('proposing a new organisation', () => {
  it('asks a stranger to sign in, and refuses somebody without any role', async () => {
    expect(await scene.propose(aProposedOrganisation)).toBe('/connexion')
    const user = await aUser(scene.payload, { roles: ['partner'] })
    const client = await scene.signedIn(user)
    await scene.payload.db.updateOne({
      collection: 'users',
      id: user.id,
      data: { roles: [] },
      returning: false,
    })
    expect(await scene.propose(aProposedOrganisation, client)).toBe('refused')
    expect([await scene.refusalsOf(user), await scene.proposalsOf(user)]).toStrictEqual([1, []])
  })

  it('keeps what was typed when something is wrong, and says what', async () => {
    const { findTyped } = await import('@/features/trust/proposing/write/typedSheets')
    const { readTyped } = await import('@/features/trust/proposing/read/readTyped')
    const { user, client } = await scene.aPerson('partner')
    const wrong = {
      ...aProposedOrganisation,
      name: '',
      city: 'Nullepart-sur-Rien',
      phone: '12',
      email: 'vallon',
      kind: 'x',
    }
    expect(await scene.propose(wrong, client)).toBe('invalid')
    const kind = 'newOrganisation'
    const typed = await findTyped({ payload: scene.payload, userId: user.id, kind })
    expect(typed).toStrictEqual(wrong)
    const { faults } = await readTyped({ payload: scene.payload, readerClass: 'partners', kind, typed })
    expect(faults).toStrictEqual({
      name: 'missing',
      kind: 'choice',
      city: 'commune',
      phone: 'phone',
      email: 'email',
    })
    expect(await scene.proposalsOf(user)).toStrictEqual([])
  })

  it('waits for an editor, in the forms of the directory, and is then forgotten from the form', async () => {
    const { findTyped } = await import('@/features/trust/proposing/write/typedSheets')
    const { user, proposal } = await scene.proposedBy('agent', aProposedOrganisation)
    const after = Object.fromEntries(
      (proposal.lines as { field: string; after: unknown }[]).map((line) => [line.field, line.after]),
    )
    expect({ kind: proposal.kind, state: proposal.state, after }).toStrictEqual({
      kind: 'newOrganisation',
      state: 'waiting',
      after: {
        ...aProposedOrganisation,
        inseeCode: '78160',
        phone: '01 99 00 45 45',
        email: 'vallon@exemple.fr',
        website: 'https://www.vallon.exemple.fr',
        mine: false,
      },
    })
    expect(
      await findTyped({ payload: scene.payload, userId: user.id, kind: 'newOrganisation' }),
    ).toStrictEqual({})
  })

  it('shows what looks like it first, with the reasons, then sends it when it is another', async () => {
    const { findLikeSheets } = await import('@/features/trust/proposing/read/findLikeSheets')
    const { readTyped } = await import('@/features/trust/proposing/read/readTyped')
    const sheet = await aKeptSheet(scene.payload, {
      name: 'Ludothèque des Essarts',
      kind: 'association',
      address: { street: '2 place du Marché', postcode: '91760', city: 'Itteville', inseeCode: '91315' },
      phones: [{ number: '0199004646', kind: 'accueil' }],
    })
    const { user, client } = await scene.aPerson('partner')
    const typed = {
      ...aProposedOrganisation,
      name: 'La ludothèque des Essarts',
      street: '',
      postcode: '91760',
      city: 'Itteville',
      phone: '01 99 00 46 46',
    }
    expect(await scene.propose(typed, client)).toBe('comparer')
    expect(await scene.proposalsOf(user)).toStrictEqual([])
    const read = await readTyped({
      payload: scene.payload,
      readerClass: 'partners',
      kind: 'newOrganisation',
      typed,
    })
    const found = read.sheet
      ? await findLikeSheets(
          scene.payload,
          { sheet: read.sheet, organisationId: null },
          { kind: 'reader', readerClass: 'partners' },
        )
      : []
    expect(found.map(({ number, reasons }) => ({ number, reasons }))).toStrictEqual([
      { number: sheet.number, reasons: ['Noms semblables à 100\u00a0%', 'Même téléphone'] },
    ])
    expect(await scene.propose({ action: 'send' }, client)).toBe('sent')
    expect((await scene.proposalsOf(user)).map(({ title }) => title)).toStrictEqual([
      'La ludothèque des Essarts',
    ])
  })

  it('stops at a sheet of the same name under another type, picked in haste', async () => {
    const place = { postcode: '91720', city: 'Maisse' }
    await aKeptSheet(scene.payload, {
      name: 'Espace des Quatre-Chemins',
      kind: 'mission-locale',
      address: { street: '4 rue du Four', ...place, inseeCode: '91359' },
    })
    const { client } = await scene.aPerson('partner')
    const typed = { ...aProposedOrganisation, ...place, kind: 'pmi', street: '' }
    expect(await scene.propose({ ...typed, name: 'Espace des quatre chemins' }, client)).toBe('comparer')
    expect(await scene.propose({ ...typed, name: 'Consultation du canton' }, client)).toBe('sent')
  })

  it('never tells of a sheet, nor of a fact, that the person may not read', async () => {
    const { findLikeSheets } = await import('@/features/trust/proposing/read/findLikeSheets')
    const { newSheetOf, newSheetLines } = await import('@/domain/newSheets/newSheet')
    const facts = {
      ...aProposedOrganisation,
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
    const hidden = await aKeptSheet(scene.payload, { ...place, audience: 'agents' })
    const draft = await aKeptSheet(scene.payload, { ...place, _status: 'draft' })
    const masked = await aKeptSheet(scene.payload, {
      ...place,
      restrictions: [
        { part: 'address', audience: 'agents', reason: 'Mise à l’abri' },
        { part: 'phones', audience: 'agents', reason: 'Mise à l’abri' },
      ],
    })
    const find = async (eyes: Parameters<typeof findLikeSheets>[2]): Promise<LikeSheet[]> =>
      sheet ? findLikeSheets(scene.payload, { sheet, organisationId: null }, eyes) : []
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
    const { client } = await scene.aPerson('partner')
    const answers = []
    for (let at = 0; at < 11; at += 1)
      answers.push(
        await scene.propose(
          { ...aProposedOrganisation, name: `Un nom tout autre ${'abcdefghijk'[at]}` },
          client,
        ),
      )
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
    const theme = await scene.payload.create({
      collection: 'themes',
      data: { title: 'Droits', slug: 'droits' },
      depth: 0,
      overrideAccess: true,
    })
    const sheet = await aKeptSheet(scene.payload, { name: 'Relais des Rives' })
    const make = (name: string, audience: 'agents' | 'partners') =>
      scene.payload.create({
        collection: 'services',
        data: { name, organisation: sheet.id, audience, themes: [theme.id], _status: 'published' },
        depth: 0,
        overrideAccess: true,
      })
    await make('Aide aux papiers', 'agents')
    const { user, client } = await scene.aPerson('partner')
    const typed = { ...SERVICE, themes: theme.id }
    expect(await scene.propose({ ...typed, organisation: 'Un autre relais' }, client)).toBe('invalid')
    expect(await scene.propose({ ...typed, organisation: 'relais des rives' }, client)).toBe('sent')
    const [proposal] = await scene.proposalsOf(user)
    expect([proposal?.kind, proposal?.sheetNumber]).toStrictEqual(['newService', sheet.number])
    await make('L’aide aux papiers', 'partners')
    expect(await scene.propose({ ...typed, organisation: sheet.number }, client)).toBe('comparer')
    const editor = await scene.aPerson('editor')
    expect(await scene.decide(proposal?.id ?? '', ACCEPT, editor.client)).toBe('accepted')
    const [decided] = await scene.proposalsOf(user)
    const service = await scene.payload.findByID({
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
    const theme = await scene.payload.create({
      collection: 'themes',
      data: { title: 'Santé', slug: 'sante' },
      depth: 0,
      overrideAccess: true,
    })
    const [winner, loser] = [
      await aKeptSheet(scene.payload, { name: 'Point conseil du Bois' }),
      await aKeptSheet(scene.payload, { name: 'Point conseil du Bois, antenne' }),
    ]
    const { user, proposal } = await scene.proposedBy('agent', {
      ...SERVICE,
      themes: theme.id,
      organisation: loser.number,
    })
    const { mergeOrganisations } = await import('@/features/intake/duplicates/write/mergeOrganisations')
    await mergeOrganisations({ payload: scene.payload, winnerId: winner.id, loserId: loser.id })
    const editor = await scene.aPerson('editor')
    expect(await scene.decide(proposal.id, ACCEPT, editor.client)).toBe('accepted')
    const [decided] = await scene.proposalsOf(user)
    const service = await scene.payload.findByID({
      collection: 'services',
      id: decided?.sheetId ?? '',
      depth: 0,
      overrideAccess: true,
    })
    expect(service.organisation).toBe(winner.id)
  })
})
