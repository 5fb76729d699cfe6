import { describe, expect, it } from 'vitest'
import { aKeptSheet } from '../../factories/aKeptSheet'
import { aMember } from '../../factories/aMember'
import { aUser } from '../../factories/aUser'
import { openTestPayload } from '../../helpers/servers/openTestPayload'

const { payload, smtp } = await openTestPayload()

const address = 'test'
let refused = 0

/** An account whose address the mail server refuses. */
function anUnreachable() {
  refused += 1
  return aUser(payload, { roles: ['partner'], email: `refusee-${refused}@exemple.fr` })
}

describe('a mail that does not leave', () => {
  it('does not keep the other managers from a request to join', async () => {
    const sheet = await aKeptSheet(payload)
    await aMember(payload, { sheet, role: 'manager', user: await anUnreachable() })
    const { user: reached } = await aMember(payload, { sheet, role: 'manager' })
    const actor = await aUser(payload, { roles: ['partner'] })
    const { askToJoin } = await import('@/features/keeping/memberships/write/askToJoin')
    expect(await askToJoin({ payload, actor, address, number: sheet.number, message: '' })).toBeNull()
    expect(smtp.mails.flatMap(({ to }) => to?.[0]?.address ?? [])).toContain(reached.email)
  })

  it('does not undo the answer to a request', async () => {
    const sheet = await aKeptSheet(payload)
    const { user: actor } = await aMember(payload, { sheet, role: 'manager' })
    const person = await anUnreachable()
    const { membership } = await aMember(payload, { sheet, role: 'reader', user: person })
    const { id } = membership
    await payload.db.updateOne({ collection: 'memberships', id, data: { state: 'asked' } })
    const { decideRequest } = await import('@/features/keeping/memberships/write/decideRequest')
    const answer = { id, role: 'reader' as const, reason: '' }
    expect(await decideRequest({ payload, actor, address, number: sheet.number, ...answer })).toBeNull()
  })

  it('is told to whoever invites; the invitation waits for its reminder', async () => {
    const sheet = await aKeptSheet(payload)
    const { user: actor } = await aMember(payload, { sheet, role: 'manager' })
    const { inviteMember } = await import('@/features/keeping/memberships/write/inviteMember')
    const invite = { number: sheet.number, email: 'refusee-invitee@exemple.fr', role: 'reader' as const }
    expect(await inviteMember({ payload, actor, address, ...invite })).toBe('unsent')
    const { listMembers } = await import('@/features/keeping/memberships/read/listMembers')
    const { findKeptSheet } = await import('@/features/sheets/reference/findSheet')
    const kept = await findKeptSheet({ payload, number: sheet.number })
    const waiting = kept ? (await listMembers(payload, kept)).invitations : []
    expect(waiting.map(({ email }) => email)).toStrictEqual([invite.email])
  })

  it('is told to whoever sends a link, which is none', async () => {
    const sheet = await aKeptSheet(payload, {
      emails: [{ address: 'refusee-fiche@exemple.fr', kind: 'accueil' }],
    })
    const { sendVerificationLink } = await import('@/features/trust/verifications/write/sendVerificationLink')
    const sent = await sendVerificationLink({ payload, actor: null, address, number: sheet.number })
    const { listOpenLinks } = await import('@/features/trust/verifications/read/listOpenLinks')
    expect([sent, await listOpenLinks(payload, sheet.id)]).toStrictEqual(['unsent', []])
  })
})
