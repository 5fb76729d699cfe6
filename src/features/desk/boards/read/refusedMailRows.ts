import type { Payload } from 'payload'
import { sheetPath } from '@/domain/sheet/sheetNumber'
import { SLUGS } from '@/domain/slugs'
import type { BoardReader } from '../BoardReader'
import { boardRow } from '../BoardRow'

/** The addresses that the mail server refused, the last first, each with whom or what it belongs to. */
export const refusedMailRows: BoardReader = {
  count: async ({ payload }) =>
    (await payload.count({ collection: SLUGS.refusedMails, overrideAccess: true })).totalDocs,
  page: async ({ payload }, page, size) => {
    const { docs, totalPages } = await payload.find({
      collection: SLUGS.refusedMails,
      sort: '-at',
      page,
      limit: size,
      depth: 0,
      overrideAccess: true,
    })
    const known = await whoseAddresses(
      payload,
      docs.map(({ email }) => email),
    )
    const rows = docs.map(({ id, email, purpose, reason, at }) => {
      const whose = known.get(email)
      return boardRow({
        key: id,
        number: whose?.number ?? '',
        name: email,
        href: whose?.number ? sheetPath(whose.number) : '',
        of: whose?.name ?? null,
        at,
        email,
        detail: reason ?? null,
        purpose: purpose ?? null,
      })
    })
    return { rows, pages: totalPages }
  },
}

type Whose = { name: string; number: string | null }
const EVERYTHING = { limit: 0, pagination: false, depth: 0, overrideAccess: true } as const

/** The sheet or the person of each address, by address: its own sheet first, then who was invited, then an account. */
async function whoseAddresses(
  payload: Payload,
  emails: readonly string[],
): Promise<ReadonlyMap<string, Whose>> {
  if (emails.length === 0) return new Map()
  const among = { in: [...emails] }
  const [organisations, facilities, memberships, people] = await Promise.all([
    payload.find({
      collection: SLUGS.organisations,
      where: { 'emails.address': among },
      select: { name: true, number: true, emails: true },
      ...EVERYTHING,
    }),
    payload.find({
      collection: SLUGS.facilities,
      where: { email: among },
      select: { name: true, number: true, email: true },
      ...EVERYTHING,
    }),
    payload.find({
      collection: SLUGS.memberships,
      where: { email: among },
      select: { title: true, sheetNumber: true, email: true },
      ...EVERYTHING,
    }),
    payload.find({
      collection: SLUGS.users,
      where: { email: among },
      select: { name: true, email: true },
      ...EVERYTHING,
    }),
  ])
  // The last word on an address wins.
  return new Map([
    ...people.docs.map(({ email, name }) => [email, { name, number: null }] as const),
    ...memberships.docs.map(
      ({ email, title, sheetNumber }) => [email ?? '', { name: title, number: sheetNumber ?? null }] as const,
    ),
    ...facilities.docs.map(
      ({ email, name, number }) => [email ?? '', { name, number: number ?? null }] as const,
    ),
    ...organisations.docs.flatMap(({ emails: own, name, number }) =>
      (own ?? []).map(({ address }) => [address.toLowerCase(), { name, number: number ?? null }] as const),
    ),
  ])
}
