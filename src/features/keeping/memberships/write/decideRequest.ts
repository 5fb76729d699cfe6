import type { Where } from 'payload'
import type { MembershipRole } from '@/domain/membership/closedLists'
import type { Fault } from '@/domain/sheet/Fault'
import { keepingPath } from '@/domain/sheet/keepingPath'
import type { MemberContext } from '@/features/people/actor/MemberContext'
import { recordTrace } from '@/features/people/audit/write/recordTrace'
import { clock } from '@/infra/clock'
import { sendOrLog } from '@/infra/mail/sendOrLog'
import { noticeMail } from '../present/noticeMail'
import { findAccountById } from '../read/findAccountById'
import { changeMembership } from './changeMembership'
import { grantMembership } from './grantMembership'
import { openMembership } from './openMembership'

/** `role`: what the person becomes; `null` refuses, with `reason` in words. */
type Decision = MemberContext & { number: string; id: string; role: MembershipRole | null; reason: string }

/** Accepts or refuses a request to join; the person is told by mail. Of two decisions at once, the first holds. */
export async function decideRequest(ask: Decision): Promise<Fault | null> {
  const { payload, actor, address, id, role } = ask
  const opened = await openMembership(ask, 'répondre à une demande')
  if (opened.fault) return opened.fault
  const { sheet, row } = opened
  const reason = ask.reason.trim()
  if (!role && !reason) return 'invalid'
  const person = await findAccountById(payload, row.user)
  if (!person) return 'gone'
  if (person.active === false) return 'closedAccount'
  const waiting: Where = { and: [{ id: { equals: id } }, { state: { equals: 'asked' } }] }
  const now = clock.now().toISOString()
  const decided = role
    ? { state: 'active' as const, role, since: now, endedAt: null, answer: reason || null }
    : { state: 'refused' as const, endedAt: now, answer: reason }
  if (!(await changeMembership(payload, waiting, decided))) return 'gone'
  if (role) await grantMembership(payload, person, row)
  const action = role ? 'requestAccepted' : 'requestRefused'
  await recordTrace({ payload, actor, action, sheet, detail: person.email, address })
  await sendOrLog(
    payload,
    noticeMail({
      kind: role ? 'accepted' : 'refused',
      to: person.email,
      sheet: sheet.name,
      words: reason,
      path: role ? keepingPath() : `/d/${sheet.number}`,
    }),
  )
  return null
}
