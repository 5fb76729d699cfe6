import { cookies } from 'next/headers'
import { FAMILY_COOKIE } from '@/infra/auth/familyCookie'
import { communePlace, homePlace, type Place } from './placeOfCommune'

export type WhosePlace = {
  /** The commune that a page works for. */
  place: Place | null
  /** The same where it is the family's, not the account's own. */
  family: Place | null
}

type Args = {
  /** What the address says: an INSEE code. */
  commune: string | null | undefined
  user: { territory?: string | null } | null
}

/** Whose place a page is about: that of the address, else the one kept for the session, else the account's own commune. */
export async function whosePlace({ commune, user }: Args): Promise<WhosePlace> {
  const family =
    communePlace(commune ?? '') ?? communePlace((await cookies()).get(FAMILY_COOKIE)?.value ?? '')
  return { place: family ?? homePlace(user?.territory), family }
}
