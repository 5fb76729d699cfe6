import type { Payload } from 'payload'
import type { Facility, Organisation, Report, Unit, User } from '@/payload-types'
import { aFacility } from '../../factories/aFacility'
import { aKeptSheet } from '../../factories/aKeptSheet'
import { aMember } from '../../factories/aMember'
import { aUnit } from '../../factories/aUnit'
import { aUser } from '../../factories/aUser'
import type { AuthClient } from './authClient'
import { signIn } from './signIn'

export const WHO = [
  'manager',
  'contributor',
  'reader',
  'removed',
  'managerOfAnother',
  'managerOfFacility',
  'stranger',
  'agent',
  'editor',
] as const
export type Who = (typeof WHO)[number]

/** Kept for agents: no member of an organisation reads it on another surface than the forms of its own sheet. */
export const SECRET = 'impasse du Secret'

export type Scene = {
  sheet: Organisation & { number: string }
  other: Organisation & { number: string }
  facility: Facility & { number: string }
  unit: Unit
  /** The number of a service of the sheet. */
  service: string
  membershipId: string
  proposalId: string
  newSheetId: string
  report: Report
  people: Record<Who, User>
  clients: Record<Who, AuthClient>
}

/**
 * Two organisations, one facility with a unit, and everybody who may try something on them; the removed member keeps the session of
 * another sheet.
 */
export async function extranetScene(payload: Payload): Promise<Scene> {
  const address = { street: `7 ${SECRET}`, postcode: '91150', city: 'Étampes', inseeCode: '91223' }
  const sheet = await aKeptSheet(payload, {
    name: 'Relais du Parc',
    address,
    emails: [{ address: 'relais@exemple.fr', kind: 'accueil' }],
    restrictions: [{ part: 'address', audience: 'agents', reason: 'Danger' }],
    internalNote: 'Note des éditeurs',
  })
  const other = await aKeptSheet(payload, { name: 'Relais de la Gare' })
  const facility = await aFacility(payload, { name: 'Maison du Parc', email: 'maison@exemple.fr' })
  const unit = await aUnit(payload, facility.id)
  const { number: service } = await payload.create({
    collection: 'services',
    data: {
      name: 'Accueil du Parc',
      organisation: sheet.id,
      audience: 'public',
      _status: 'published',
    },
    overrideAccess: true,
  })
  const people = await castOf(payload, { sheet, other, facility })
  const pairs = await Promise.all(WHO.map(async (who) => [who, await signIn(payload, people[who])] as const))
  return {
    sheet,
    other,
    facility,
    unit,
    service: service ?? '',
    people,
    // One of each name of `WHO`.
    clients: Object.fromEntries(pairs) as Scene['clients'],
    ...(await waitingWork(payload, sheet, people)),
  }
}

type Sheets = Pick<Scene, 'sheet' | 'other' | 'facility'>

async function castOf(payload: Payload, { sheet, other, facility }: Sheets): Promise<Scene['people']> {
  const member = async (role: 'manager' | 'contributor' | 'reader') =>
    (await aMember(payload, { sheet, role })).user
  const { user: removed, membership } = await aMember(payload, { sheet, role: 'manager' })
  await aMember(payload, { sheet: other, role: 'reader', user: removed })
  await payload.update({
    collection: 'memberships',
    id: membership.id,
    data: { state: 'ended' },
    overrideAccess: true,
  })
  return {
    manager: await member('manager'),
    contributor: await member('contributor'),
    reader: await member('reader'),
    removed,
    managerOfAnother: (await aMember(payload, { sheet: other, role: 'manager' })).user,
    managerOfFacility: (await aMember(payload, { sheet: facility, role: 'manager', kind: 'facilities' }))
      .user,
    stranger: await aUser(payload, { roles: ['partner'] }),
    agent: await aUser(payload, { roles: ['agent'] }),
    editor: await aUser(payload, { roles: ['editor'] }),
  }
}

/** What waits for somebody on the first sheet: a membership to change, a change and a new sheet to decide, a report to answer. */
async function waitingWork(payload: Payload, sheet: Scene['sheet'], people: Scene['people']) {
  const { membership } = await aMember(payload, { sheet, role: 'reader' })
  const of = { sheet: 'organisations', sheetId: sheet.id, sheetNumber: sheet.number }
  const line = {
    field: 'website',
    label: 'Site',
    before: null,
    after: 'https://exemple.fr',
    state: 'waiting',
  }
  const proposal = { lines: [line], author: people.agent.id, authorName: 'Agent', state: 'waiting' as const }
  const change = await payload.create({
    collection: 'proposals',
    data: { ...of, ...proposal, title: sheet.name, kind: 'change' },
    overrideAccess: true,
  })
  const newSheet = await payload.create({
    collection: 'proposals',
    data: { ...proposal, sheet: 'organisations', title: 'Un nouveau relais', kind: 'newOrganisation' },
    overrideAccess: true,
  })
  const report = await payload.create({
    collection: 'reports',
    data: {
      ...of,
      title: sheet.name,
      section: 'contact',
      reason: 'contact',
      group: `${sheet.id}:contact`,
      reporter: people.agent.id,
      state: 'new',
    },
    overrideAccess: true,
  })
  return { membershipId: membership.id, proposalId: change.id, newSheetId: newSheet.id, report }
}
