import { describe, expect, it } from 'vitest'
import { aKeptSheet } from '../../factories/aKeptSheet'
import { aMember } from '../../factories/aMember'
import { aProposedOrganisation } from '../../factories/aProposedOrganisation'
import { openNewSheetsScene } from '../../helpers/scenes/openNewSheetsScene'

const scene = await openNewSheetsScene()

const ACCEPT = { action: 'accept', audience: 'partners', state: 'published' }

/** Away from the others: neither the commune, nor the street, nor how to reach it. */
const AWAY = { street: '', postcode: '', phone: '', email: '', website: '' }

describe('deciding of a proposed sheet', () => {
  it('is refused to everybody but editors, with a line in the journal', async () => {
    const { user, client, proposal } = await scene.proposedBy('partner', aProposedOrganisation)
    const { client: agent } = await scene.aPerson('agent')
    const sheet = await aKeptSheet(scene.payload)
    const { user: manager } = await aMember(scene.payload, { sheet, role: 'manager' })
    expect([
      await scene.decide(proposal.id, ACCEPT, client),
      await scene.decide(proposal.id, { action: 'refuse', words: 'Non' }, agent),
      await scene.decide(proposal.id, ACCEPT, await scene.signedIn(manager)),
      await scene.decide(proposal.id, ACCEPT),
    ]).toStrictEqual(['refused', 'refused', 'refused', '/connexion'])
    const { client: editor } = await scene.aPerson('editor')
    expect(await scene.decide('forged', ACCEPT, editor)).toBe('gone')
    expect([await scene.refusalsOf(user), (await scene.proposalsOf(user))[0]?.state]).toStrictEqual([
      1,
      'waiting',
    ])
  })

  it('makes the sheet with its number and its manager, and tells the author, once', async () => {
    const { user, proposal } = await scene.proposedBy('facility', {
      ...aProposedOrganisation,
      name: 'Garage solidaire de la Plaine',
      mine: '1',
    })
    const [one, other] = [await scene.aPerson('editor'), await scene.aPerson('editor')]
    const form = { ...ACCEPT, manager: '1', words: 'Merci' }
    const answers = await Promise.all([
      scene.decide(proposal.id, form, one.client),
      scene.decide(proposal.id, form, other.client),
    ])
    expect(answers.sort()).toStrictEqual(['accepted', 'decided'])
    const { docs } = await scene.payload.find({
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
      number: (await scene.proposalsOf(user))[0]?.sheetNumber,
      audience: 'partners',
      status: 'published',
      insee: '78160',
      phones: ['01 99 00 45 45'],
    })
    const { membershipsOf } = await import('@/features/keeping/memberships/read/membershipsOf')
    expect(
      (await membershipsOf(scene.payload, user.id)).map(({ sheetId, role }) => ({ sheetId, role })),
    ).toStrictEqual([{ sheetId: made?.id, role: 'manager' }])
    const named = await scene.payload.find({
      collection: 'audit-log',
      where: { and: [{ action: { equals: 'requestAccepted' } }, { sheetId: { equals: made?.id } }] },
      overrideAccess: true,
    })
    expect(named.docs.map(({ detail }) => detail)).toStrictEqual([`${user.email} (manager)`])
    const [mail, ...more] = scene.mailsTo(user.email)
    expect(more).toStrictEqual([])
    expect(mail).toContain('Vous en êtes le gestionnaire')
    expect(mail?.split(/\r?\n/)).toContain(`http://localhost:3000/d/${made?.number}`)
  })

  it('keeps an accepted sheet as a draft where the editor says so', async () => {
    const { user, proposal } = await scene.proposedBy('partner', {
      ...aProposedOrganisation,
      ...AWAY,
      city: 'Milly-la-Forêt',
      name: 'Atelier vélo',
    })
    const editor = await scene.aPerson('editor')
    expect(await scene.decide(proposal.id, { ...ACCEPT, state: 'draft' }, editor.client)).toBe('accepted')
    const [decided] = await scene.proposalsOf(user)
    const made = await scene.payload.findByID({
      collection: 'organisations',
      id: decided?.sheetId ?? '',
      draft: true,
      depth: 0,
      overrideAccess: true,
    })
    expect([made._status, made.number]).toStrictEqual(['draft', decided?.sheetNumber])
  })

  it('refuses with a word alone, and tells the author', async () => {
    const { user, proposal } = await scene.proposedBy('partner', {
      ...aProposedOrganisation,
      ...AWAY,
      city: 'Dourdan',
      name: 'Jardin partagé',
    })
    const editor = await scene.aPerson('editor')
    expect(await scene.decide(proposal.id, { action: 'refuse', words: ' ' }, editor.client)).toBe('noWord')
    expect(
      await scene.decide(proposal.id, { action: 'refuse', words: 'Il existe déjà.' }, editor.client),
    ).toBe('declined')
    expect(await scene.decide(proposal.id, ACCEPT, editor.client)).toBe('decided')
    const [decided] = await scene.proposalsOf(user)
    expect([decided?.state, decided?.answer, decided?.sheetId ?? null]).toStrictEqual([
      'refused',
      'Il existe déjà.',
      null,
    ])
    expect(scene.mailsTo(user.email)).toHaveLength(1)
    expect(scene.mailsTo(user.email)[0]).toContain('Il existe déjà.')
  })
})
