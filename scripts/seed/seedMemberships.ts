import { randomBytes } from 'node:crypto'
import { subDays } from 'date-fns/subDays'
import type { Payload, RequiredDataFromCollectionSlug } from 'payload'
import type { MembershipRole } from '@/domain/membership/closedLists'
import type { KeptKind } from '@/domain/sheet/sheetKinds'
import { SLUGS } from '@/domain/slugs'
import { invitations, members, requests } from './content/members'

type DemoMembership = {
  kind: 'organisation' | 'facility'
  number: string
  name: string
  role: MembershipRole
}
export type DemoAccount = { role: string; email: string; password: string; memberships: DemoMembership[] }

type Args = { payload: Payload; accounts: readonly DemoAccount[]; now: Date }
type Sheet = { kind: KeptKind; id: string; number: string; name: string }
type Row = RequiredDataFromCollectionSlug<'memberships'>

const MEMBER_DAYS = 120
/** How many facilities the demo's facility account keeps. */
const KEPT_FACILITIES = 2

/** Gives the demo its members, waiting invitations and requests. Returns the accounts with what each keeps, new ones last. */
export async function seedMemberships({ payload, accounts, now }: Args): Promise<DemoAccount[]> {
  const sheets = await findSheets(payload)
  const people = new Map<string, string>()
  const all: DemoAccount[] = []
  for (const account of await withNewMembers(payload, accounts)) {
    const id = await accountId(payload, account.email)
    people.set(account.email, id)
    const keeps = keptBy(account, sheets)
    for (const [sheet, role] of keeps)
      await create(payload, {
        ...rowOf(sheet, id),
        user: id,
        email: account.email,
        role,
        state: 'active',
        since: subDays(now, MEMBER_DAYS).toISOString(),
      })
    const memberships = keeps.map(([{ kind, number, name }, role]) => ({
      kind: kind === 'facilities' ? ('facility' as const) : ('organisation' as const),
      number,
      name,
      role,
    }))
    all.push({ ...account, memberships })
  }
  await seedWaiting(payload, { sheets, people, now })
  return all
}

async function withNewMembers(payload: Payload, accounts: readonly DemoAccount[]): Promise<DemoAccount[]> {
  const all = [...accounts]
  for (const { email, name } of members) {
    if (accounts.some((known) => known.email === email)) continue
    const password = `Demo-${randomBytes(9).toString('base64url')}-7z`
    await payload.create({
      collection: SLUGS.users,
      data: { name, email, roles: ['partner'], active: true, password },
      depth: 0,
      overrideAccess: true,
    })
    all.push({ role: 'partner', email, password, memberships: [] })
  }
  return all
}

async function accountId(payload: Payload, email: string): Promise<string> {
  const { docs } = await payload.find({
    collection: SLUGS.users,
    where: { email: { equals: email } },
    limit: 1,
    pagination: false,
    depth: 0,
    select: {},
    overrideAccess: true,
  })
  return docs[0]?.id ?? ''
}

async function findSheets(payload: Payload): Promise<Sheet[]> {
  const kinds = ['organisations', 'facilities'] as const
  const found = await Promise.all(
    kinds.map(async (kind) => {
      const { docs } = await payload.find({
        collection: kind,
        sort: 'number',
        limit: 0,
        pagination: false,
        depth: 0,
        select: { name: true, number: true },
        overrideAccess: true,
      })
      return docs.map(({ id, name, number }) => ({ kind, id, name, number: number ?? '' }))
    }),
  )
  return found.flat()
}

function keptBy({ role, email }: DemoAccount, sheets: readonly Sheet[]): [Sheet, MembershipRole][] {
  if (role === 'facility')
    return sheets
      .filter(({ kind }) => kind === 'facilities')
      .slice(0, KEPT_FACILITIES)
      .map((sheet): [Sheet, MembershipRole] => [sheet, 'manager'])
  const keeps = members.find((member) => member.email === email)?.keeps ?? []
  return keeps.flatMap(([number, as]) => {
    const sheet = sheets.find((each) => each.number === number)
    return sheet ? [[sheet, as] satisfies [Sheet, MembershipRole]] : []
  })
}

type Waiting = { sheets: readonly Sheet[]; people: ReadonlyMap<string, string>; now: Date }

async function seedWaiting(payload: Payload, { sheets, people, now }: Waiting): Promise<void> {
  for (const { number, email, daysAgo, reminders } of invitations) {
    const sheet = sheets.find((each) => each.number === number)
    if (!sheet) continue
    const invitedAt = subDays(now, daysAgo).toISOString()
    await create(payload, {
      ...rowOf(sheet, email),
      email,
      role: 'contributor',
      state: 'invited',
      invitedByName: 'Démo Éditrice',
      invitedAt,
      remindersSent: reminders,
    })
  }
  for (const { number, email, message } of requests) {
    const sheet = sheets.find((each) => each.number === number)
    const user = people.get(email)
    if (!sheet || !user) continue
    const asked = { user, email, message, role: 'contributor', state: 'asked' } as const
    await create(payload, { ...rowOf(sheet, user), ...asked })
  }
}

function rowOf({ kind, id, number, name }: Sheet, who: string) {
  return { title: name, sheet: kind, sheetId: id, sheetNumber: number, key: `${who}:${kind}:${id}` }
}

async function create(payload: Payload, data: Row): Promise<void> {
  await payload.create({ collection: SLUGS.memberships, data, depth: 0, overrideAccess: true })
}
