import type { Payload, Where } from 'payload'
import type { KeptSheet } from '@/domain/membership/closedLists'
import { parseSheetNumber } from '@/domain/sheetNumber'
import { SLUGS } from '@/domain/slugs'

export type Sheet = {
  kind: KeptSheet
  id: string
  number: string
  name: string
  /** The sheet's own address, where it has one. */
  email: string | null
}

type Query = { payload: Payload; number: string; where?: Where }

/** The sheet of a number that people outside may keep, `null` when it is none, or gone, or does not match `where`. */
export async function findKeptSheet({ payload, number, where = {} }: Query): Promise<Sheet | null> {
  const parsed = parseSheetNumber(number)
  if (parsed?.letter !== 'P' && parsed?.letter !== 'L') return null
  const matched: Where = { and: [{ number: { equals: parsed.number } }, where] }
  const query = {
    where: matched,
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: true,
  } as const
  if (parsed.letter === 'P') {
    const { docs } = await payload.find({
      ...query,
      collection: SLUGS.organisations,
      select: { name: true, emails: true },
    })
    return docs[0]
      ? {
          kind: 'organisations',
          id: docs[0].id,
          number: parsed.number,
          name: docs[0].name,
          email: docs[0].emails?.[0]?.address ?? null,
        }
      : null
  }
  const { docs } = await payload.find({
    ...query,
    collection: SLUGS.facilities,
    select: { name: true, email: true },
  })
  return docs[0]
    ? {
        kind: 'facilities',
        id: docs[0].id,
        number: parsed.number,
        name: docs[0].name,
        email: docs[0].email ?? null,
      }
    : null
}
