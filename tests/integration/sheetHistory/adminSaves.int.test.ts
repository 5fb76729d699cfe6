import { describe, expect, it } from 'vitest'
import type { User } from '@/payload-types'
import { aFacilityMember } from '../../factories/aFacilityMember'
import { aKeptFacility } from '../../factories/aKeptFacility'
import { aKeptSheet } from '../../factories/aKeptSheet'
import { aMember } from '../../factories/aMember'
import { aUser } from '../../factories/aUser'
import { readHistory } from '../../helpers/asserts/readHistory'
import { askRest } from '../../helpers/scenes/restClient'
import { signIn } from '../../helpers/scenes/signIn'
import { openTestPayload } from '../../helpers/servers/openTestPayload'

const { payload } = await openTestPayload()

const anEditor = () => aUser(payload, { roles: ['editor'] })

/** Saves a sheet as the admin does. */
async function saveInAdmin(user: User, path: string, body: Record<string, unknown>): Promise<number> {
  const { headers } = await signIn(payload, user)
  return (await askRest(path, { method: 'PATCH', headers, body })).status
}

const PUBLISHED = { _status: 'published' }

/** What this person reads of the changes of a sheet, the last first, without the day. */
async function changesOf(number: string, user: User, service: string | null = null): Promise<string[]> {
  return (await readHistory({ payload, number, user, service })).flatMap((entry) =>
    entry.kind === 'change' ? [entry.words.replace(/, le .*/, '')] : [],
  )
}

async function tracesOf(sheetId: string): Promise<unknown[]> {
  const { docs } = await payload.find({
    collection: 'audit-log',
    where: { sheetId: { equals: sheetId } },
    sort: 'at',
    depth: 0,
    overrideAccess: true,
  })
  return docs.map(({ action, actorName, sheetNumber, detail, address }) => ({
    action,
    actorName,
    sheetNumber,
    detail,
    address: address?.startsWith('192.0.2.'),
  }))
}

describe('a sheet saved in the admin', () => {
  it('is told with its editor to editors, and as the service to those who keep it', async () => {
    const sheet = await aKeptSheet(payload)
    const [editor, { user: member }] = [await anEditor(), await aMember(payload, { sheet, role: 'manager' })]
    const website = 'https://mds.exemple.fr'
    expect(await saveInAdmin(editor, `/organisations/${sheet.id}`, { website, ...PUBLISHED })).toBe(200)
    expect(await changesOf(sheet.number, editor)).toStrictEqual([`Site ajouté par ${editor.name}`])
    expect(await changesOf(sheet.number, member)).toStrictEqual(['Site ajouté par le service'])
    expect(await tracesOf(sheet.id)).toStrictEqual([
      {
        action: 'sheetChanged',
        actorName: editor.name,
        sheetNumber: sheet.number,
        detail: 'Administration\u00a0: Site',
        address: true,
      },
    ])
  })

  it('names an editor who keeps it too to the other members', async () => {
    const sheet = await aKeptSheet(payload)
    const editor = await anEditor()
    await aMember(payload, { sheet, role: 'manager', user: editor })
    const { user: member } = await aMember(payload, { sheet, role: 'reader' })
    await saveInAdmin(editor, `/organisations/${sheet.id}`, { acronym: 'MDS', ...PUBLISHED })
    expect(await changesOf(sheet.number, member)).toStrictEqual([`Sigle ajouté par ${editor.name}`])
  })

  it('is told when it is a facility, or a service of an organisation', async () => {
    const { sheet: facility } = await aKeptFacility(payload)
    const keeper = await aFacilityMember(payload, { sheet: facility, role: 'manager' })
    const editor = await anEditor()
    await saveInAdmin(editor, `/facilities/${facility.id}`, { summary: 'Un lieu calme.', ...PUBLISHED })
    expect(await changesOf(facility.number, editor)).toStrictEqual([`Résumé ajouté par ${editor.name}`])
    expect(await changesOf(facility.number, keeper)).toStrictEqual(['Résumé ajouté par le service'])
    const sheet = await aKeptSheet(payload)
    const service = await payload.create({
      collection: 'services',
      data: { name: 'Un service', organisation: sheet.id, audience: 'partners', _status: 'published' },
      depth: 0,
      overrideAccess: true,
    })
    await saveInAdmin(editor, `/services/${service.id}`, { phone: '01 99 00 00 42', ...PUBLISHED })
    expect(await changesOf(sheet.number, editor, service.number ?? '')).toStrictEqual([
      `Téléphone ajouté par ${editor.name}`,
    ])
    expect(await changesOf(sheet.number, editor)).toStrictEqual([])
  })

  it('is told when it is verified at the same time', async () => {
    const sheet = await aKeptSheet(payload)
    const editor = await anEditor()
    const body = { website: 'https://mds.exemple.fr', verifiedAt: new Date().toISOString(), ...PUBLISHED }
    await saveInAdmin(editor, `/organisations/${sheet.id}`, body)
    expect(await changesOf(sheet.number, editor)).toStrictEqual([`Site ajouté par ${editor.name}`])
  })

  it('credits nobody with a draft, nor with what the product and imports write just before', async () => {
    const sheet = await aKeptSheet(payload)
    const editor = await anEditor()
    const write = { collection: 'organisations', id: sheet.id, depth: 0, overrideAccess: true } as const
    await payload.update({ ...write, data: { website: 'https://import.exemple.fr', _status: 'published' } })
    const draft = { description: 'Un brouillon.', _status: 'draft' }
    expect(await saveInAdmin(editor, `/organisations/${sheet.id}?draft=true`, draft)).toBe(200)
    expect(await tracesOf(sheet.id)).toStrictEqual([])
    await saveInAdmin(editor, `/organisations/${sheet.id}`, { description: 'Une phrase.', ...PUBLISHED })
    const context = { keepDates: true }
    await payload.update({
      ...write,
      data: { latitude: 48.6, longitude: 2.3, _status: 'published' },
      context,
    })
    expect(await changesOf(sheet.number, editor)).toStrictEqual([
      `Description ajoutée par ${editor.name}`,
      'Site ajouté',
    ])
  })

  it('leaves what members may not read to nobody', async () => {
    const sheet = await aKeptSheet(payload)
    const [editor, { user: member }] = [await anEditor(), await aMember(payload, { sheet, role: 'manager' })]
    const write = { collection: 'organisations', id: sheet.id, depth: 0, overrideAccess: true } as const
    await payload.update({ ...write, data: { website: 'https://import.exemple.fr', _status: 'published' } })
    await saveInAdmin(editor, `/organisations/${sheet.id}`, { audience: 'agents', ...PUBLISHED })
    await payload.update({ ...write, data: { audience: sheet.audience, _status: 'published' } })
    expect(await changesOf(sheet.number, member)).toStrictEqual(['Site ajouté'])
  })

  it('is the change of the editor who takes what a source says', async () => {
    const sheet = await aKeptSheet(payload)
    const editor = await anEditor()
    const { id } = await payload.create({
      collection: 'conflicts',
      data: {
        title: sheet.name,
        sheet: 'organisations',
        sheetId: sheet.id,
        field: 'website',
        source: 'dora',
        proposed: { value: 'https://source.exemple.fr' },
        state: 'open',
      },
      depth: 0,
      overrideAccess: true,
    })
    const { headers } = await signIn(payload, editor)
    expect((await askRest(`/conflicts/${id}/take`, { method: 'POST', headers })).status).toBe(200)
    expect(await changesOf(sheet.number, editor)).toStrictEqual([`Site ajouté par ${editor.name}`])
  })
})
