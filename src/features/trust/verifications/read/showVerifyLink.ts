import type { Payload } from 'payload'
import type { LinkState } from '@/domain/verification/signedLinkState'
import type { SheetFacts } from '@/features/sheets/facts/SheetFacts'
import { findDoubts } from '@/features/trust/doubts/read/findDoubts'
import type { SheetDoubts } from '@/features/trust/doubts/SheetDoubts'
import { clientAddress } from '@/infra/rateLimit/clientAddress'
import type { SignedLink } from '@/payload-types'
import { findSheetFacts } from './findSheetFacts'
import { openVerifyLink } from './openVerifyLink'

/** What the page behind the link of a mail shows; what is needed to note a link that does nothing goes with it. */
export type ShownLink =
  | { state: 'usable'; sheet: SheetFacts; doubts: SheetDoubts }
  | { state: 'used'; name: string; usedAt: Date }
  | { state: Exclude<LinkState, 'usable' | 'used'>; link: SignedLink | null; address: string }

type Ask = { payload: Payload; headers: Headers; token: string }

/** Reads a link to confirm a sheet, the facts as partners read them. Showing it uses nothing up. */
export async function showVerifyLink({ payload, headers, token }: Ask): Promise<ShownLink> {
  const address = clientAddress(headers)
  const { state, link, sheet } = await openVerifyLink({ payload, token, address })
  if (state === 'usable') {
    const [facts, doubts] = await Promise.all([
      findSheetFacts(payload, sheet, 'partners'),
      findDoubts(payload, sheet.id, { full: false }),
    ])
    return { state, sheet: facts, doubts }
  }
  if (state !== 'used') return { state, link, address }
  return sheet
    ? { state, name: sheet.name, usedAt: new Date(link?.usedAt ?? '') }
    : { state: 'dead', link, address }
}
