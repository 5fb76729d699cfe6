import type { Payload } from 'payload'
import { SLUGS } from '@/domain/slugs'
import type { LinkState } from '@/domain/verification/signedLinkState'
import { clientAddress } from '@/infra/rateLimit/clientAddress'
import type { SignedLink } from '@/payload-types'
import type { FacilityHold } from '../FacilityHold'
import { openAnswerLink } from './openAnswerLink'
import { toFacilityHolds } from './toFacilityHolds'

/** What the page behind the link of a mail shows; what is needed to note a link that does nothing goes with it. */
export type ShownAnswerLink =
  | { state: 'known'; hold: FacilityHold; facility: { name: string; number: string } }
  | {
      state: Exclude<LinkState, 'usable' | 'used' | 'expired'>
      link: SignedLink | null
      address: string
    }

type Ask = { payload: Payload; headers: Headers; token: string }

/** Reads the option behind a link, as its facility reads it. Showing it changes nothing. */
export async function showAnswerLink({ payload, headers, token }: Ask): Promise<ShownAnswerLink> {
  const address = clientAddress(headers)
  const opened = await openAnswerLink({ payload, token, address })
  if (opened.state !== 'known') return { ...opened, address }
  const { placed } = opened.story
  const [[hold], facility] = await Promise.all([
    toFacilityHolds(payload, [opened.story]),
    payload.findByID({
      collection: SLUGS.facilities,
      id: placed.facility,
      depth: 0,
      select: { name: true, number: true },
      overrideAccess: true,
      disableErrors: true,
    }),
  ])
  if (!hold || !facility) return { state: 'dead', link: opened.link, address }
  return { state: 'known', hold, facility: { name: facility.name, number: facility.number ?? '' } }
}
