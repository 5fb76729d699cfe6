import { SLUGS } from '@/domain/slugs'
import { grantMembership } from '@/features/keeping/memberships/write/grantMembership'
import { memberKey } from '@/features/keeping/memberships/write/memberKey'
import type { MemberContext } from '@/features/people/actor/MemberContext'
import { recordTrace } from '@/features/people/audit/write/recordTrace'
import { clock } from '@/infra/clock'
import type { User } from '@/payload-types'
import type { CreatedSheet } from './createAcceptedSheet'

/** Makes the author of a proposal the manager of the organisation that came of it. */
export async function nameManager(
  { payload, actor, address }: MemberContext,
  person: User,
  sheet: CreatedSheet,
): Promise<void> {
  const kept = { kind: SLUGS.organisations, id: sheet.id }
  const row = await payload.create({
    collection: SLUGS.memberships,
    data: {
      title: sheet.name,
      user: person.id,
      email: person.email,
      sheet: kept.kind,
      sheetId: sheet.id,
      sheetNumber: sheet.number,
      key: memberKey(person.id, kept),
      role: 'manager',
      state: 'active',
      since: clock.now().toISOString(),
    },
    depth: 0,
    overrideAccess: true,
  })
  await grantMembership(payload, person, row)
  const of = { ...kept, number: sheet.number }
  const detail = `${person.email} (manager)`
  await recordTrace({ payload, actor, action: 'requestAccepted', sheet: of, detail, address })
}
