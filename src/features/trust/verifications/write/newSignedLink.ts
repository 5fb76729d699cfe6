import { addDays } from 'date-fns/addDays'
import type { Payload } from 'payload'
import type { SheetKind } from '@/domain/sheet/sheetKinds'
import { SLUGS } from '@/domain/slugs'
import type { LinkPurpose } from '@/domain/verification/signedLinkState'
import { hashToken } from '@/infra/auth/hashToken'
import { newToken } from '@/infra/auth/newToken'
import { clock } from '@/infra/clock'

/** Days that a link of a mail is good for, where it is not said. */
const LIFETIME: Record<LinkPurpose, number> = {
  verify: 30,
  'digest-stop': 365,
  'bulletin-stop': 365,
  'hold-answer': 1,
}

type Link = {
  payload: Payload
  purpose: LinkPurpose
  email: string
  /** The account whose right the link lends; none for the sheet's own address. */
  userId?: string
  /** What it is about: a sheet, or the thread of an option with the number of its facility. */
  sheet?: { kind: SheetKind | typeof SLUGS.commitments; id: string; number: string }
  /** ISO 8601, where it dies at an hour of its own. */
  expiresAt?: string
}

/** Makes a link that does one thing, once, and returns its secret of 256 bits; only the hash is stored. */
export async function newSignedLink({
  payload,
  purpose,
  email,
  userId,
  sheet,
  expiresAt,
}: Link): Promise<string> {
  const token = newToken()
  const at = new Date().toISOString()
  // A digest makes one for each person: written as it is, without what the Local API does around.
  await payload.db.create({
    collection: SLUGS.signedLinks,
    data: {
      tokenHash: hashToken(token),
      purpose,
      email,
      ...(userId ? { user: userId } : {}),
      ...(sheet ? { sheet: sheet.kind, sheetId: sheet.id, sheetNumber: sheet.number } : {}),
      expiresAt: expiresAt ?? addDays(clock.now(), LIFETIME[purpose]).toISOString(),
      createdAt: at,
      updatedAt: at,
    },
  })
  return token
}
