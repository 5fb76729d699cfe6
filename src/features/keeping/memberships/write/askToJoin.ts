import type { Where } from 'payload'
import { publishedForClass } from '@/access/publishedForReader'
import { readerClassOf } from '@/access/roles'
import type { Fault } from '@/domain/sheet/Fault'
import { keepingPath } from '@/domain/sheet/keepingPath'
import { SLUGS } from '@/domain/slugs'
import type { MemberContext } from '@/features/people/actor/MemberContext'
import { recordTrace } from '@/features/people/audit/write/recordTrace'
import { findKeptSheet } from '@/features/sheets/reference/findSheet'
import type { KeptSheet } from '@/features/sheets/reference/SheetReference'
import { isUniqueViolation } from '@/infra/database/isUniqueViolation'
import { sendOrLog } from '@/infra/mail/sendOrLog'
import { consumeRateLimit } from '@/infra/rateLimit/consumeRateLimit'
import { noticeMail } from '../present/noticeMail'
import { findMembershipRow } from '../read/findMembershipRow'
import { listManagerEmails } from '../read/listManagerEmails'
import { changeMembership } from './changeMembership'
import { memberKey } from './memberKey'

const MOST_A_DAY = 10

type Ask = MemberContext & { number: string; message: string }

/** Asks to keep a sheet that the person may read. The managers are told by mail; without any, the request waits on the editors' desk. */
export async function askToJoin(ask: Ask): Promise<Fault | null> {
  const { payload, actor, address, number, message } = ask
  const where = () => publishedForClass(readerClassOf(actor))
  const sheet = await findKeptSheet({ payload, number, where })
  if (!sheet) return 'unknown'
  const limit = { payload, key: `join:${actor.id}`, limit: MOST_A_DAY, windowSeconds: 86_400 }
  if (!(await consumeRateLimit(limit)).allowed) return 'tooMany'
  const fault = await storeRequest(ask, sheet)
  if (fault) return fault
  await recordTrace({ payload, actor, action: 'membershipAsked', sheet, address })
  for (const to of await listManagerEmails(payload, sheet.id))
    await sendOrLog(
      payload,
      noticeMail({
        kind: 'asked',
        to,
        sheet: sheet.name,
        person: `${actor.name} (${actor.email})`,
        words: message,
        path: keepingPath(sheet.number, 'membres'),
      }),
    )
  return null
}

async function storeRequest({ payload, actor, message }: Ask, sheet: KeptSheet): Promise<Fault | null> {
  const key = memberKey(actor.id, sheet)
  const asked = { title: sheet.name, role: 'contributor' as const, state: 'asked' as const, message }
  try {
    await payload.create({
      collection: SLUGS.memberships,
      data: {
        ...asked,
        user: actor.id,
        email: actor.email,
        sheet: sheet.kind,
        sheetId: sheet.id,
        sheetNumber: sheet.number,
        key,
      },
      depth: 0,
      overrideAccess: true,
    })
    return null
  } catch (error) {
    if (!isUniqueViolation(error)) throw error
  }
  const over: Where = { and: [{ key: { equals: key } }, { state: { in: ['refused', 'ended'] } }] }
  if (await changeMembership(payload, over, { ...asked, answer: null, endedAt: null })) return null
  const row = await findMembershipRow(payload, { key: { equals: key } })
  return row?.state === 'active' ? 'alreadyMember' : 'alreadyInvited'
}
