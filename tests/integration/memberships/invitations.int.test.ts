import { describe, expect, it, vi } from 'vitest'
import type { Membership, User } from '@/payload-types'
import { aKeptSheet } from '../../factories/aKeptSheet'
import { aMember } from '../../factories/aMember'
import { aUser } from '../../factories/aUser'
import { formRequest } from '../../helpers/scenes/formRequest'
import { openTestPayload } from '../../helpers/servers/openTestPayload'

const DAY = 86_400_000

const { payload, smtp } = await openTestPayload()

async function mailTo(email: string, count = 1) {
  await vi.waitFor(() => expect(smtp.mailsTo(email).length).toBeGreaterThanOrEqual(count), { timeout: 5000 })
  const mail = smtp.mailsTo(email).at(-1)
  if (!mail) throw new Error('No mail yet')
  const link = new URL(/^http\S+$/m.exec(mail.text ?? '')?.[0] ?? 'http://none')
  return { mail, link, token: link.searchParams.get('jeton') ?? '' }
}

let invited = 0

/** An invitation sent by a manager of a new sheet to a new address, or to that of `user`. */
async function anInvitation(user?: User) {
  invited += 1
  const email = user?.email ?? `invitee${invited}@exemple.fr`
  const sheet = await aKeptSheet(payload, { name: `Relais ${invited} & Cie` })
  const { user: boss } = await aMember(payload, { sheet, role: 'manager' })
  const { inviteMember } = await import('@/features/keeping/memberships/write/inviteMember')
  const invite = () =>
    inviteMember({ payload, actor: boss, address: 'test', number: sheet.number, email, role: 'contributor' })
  expect(await invite()).toBeNull()
  return { email, sheet, boss, invite, ...(await mailTo(email)) }
}

async function accept(jeton: string): Promise<string> {
  const { answerInvitationForm } = await import('@/features/keeping/memberships/write/answerInvitationForm')
  const response = await answerInvitationForm(
    payload,
    formRequest('/invitation-fiche/accepter', { token: jeton, name: 'Zoé' }),
  )
  return (response.headers.get('location') ?? '').replace(/jeton=.+/, 'jeton=…')
}

async function membersOf(sheetId: string, state: Membership['state'] = 'active'): Promise<Membership[]> {
  const { docs } = await payload.find({
    collection: 'memberships',
    where: { and: [{ sheetId: { equals: sheetId } }, { state: { equals: state } }] },
    depth: 0,
    overrideAccess: true,
  })
  return docs
}

async function move(email: string, data: Partial<Membership>): Promise<void> {
  await payload.update({
    collection: 'memberships',
    where: { email: { equals: email } },
    data,
    overrideAccess: true,
  })
}

const daysAgo = (days: number) => new Date(Date.now() - days * DAY).toISOString()

async function care(): Promise<void> {
  const { keepExtranet } = await import('@/jobs/keepExtranet')
  await keepExtranet(payload)
}

describe('an invitation to keep a sheet', () => {
  it('names the sheet and who invites, as text and as HTML', async () => {
    const { mail, boss, sheet, link } = await anInvitation()
    expect(mail.subject).toBe(`${boss.name} vous invite à tenir la fiche ${sheet.name}`)
    expect(mail.text).toContain(`«\u00a0${sheet.name}\u00a0»`)
    expect(mail.html).toContain('&amp; Cie')
    expect(link.pathname).toBe('/invitation-fiche')
  })

  it('makes an account of a partner that chooses its password, however often its button is pressed', async () => {
    const { email, sheet, token } = await anInvitation()
    expect(await accept(token)).toBe('/invitation?jeton=…')
    expect(await accept(token)).toBe('/invitation?jeton=…')
    const { docs } = await payload.find({
      collection: 'users',
      where: { email: { equals: email } },
      depth: 0,
      overrideAccess: true,
    })
    expect(docs.map(({ name, roles }) => [name, roles])).toStrictEqual([['Zoé', ['partner']]])
    expect((await membersOf(sheet.id)).map(({ user }) => user)).toContain(docs[0]?.id)
  })

  it('gives the role to an account that exists, without a new password, and takes it back in the end', async () => {
    const user = await aUser(payload, { roles: ['agent'] })
    const { sheet, token, boss } = await anInvitation(user)
    expect(await accept(token)).toBe('/mes-fiches?info=joined')
    const roles = async () =>
      (await payload.findByID({ collection: 'users', id: user.id, depth: 0, overrideAccess: true })).roles
    expect(await roles()).toStrictEqual(['agent', 'partner'])
    const { endMembership } = await import('@/features/keeping/memberships/write/endMembership')
    const row = (await membersOf(sheet.id)).find((each) => each.user === user.id)
    await endMembership({ payload, actor: boss, address: 'test', number: sheet.number, id: row?.id ?? '' })
    expect(await roles()).toStrictEqual(['agent'])
  })

  it('makes one member of two acceptances at once', async () => {
    const { email, sheet, token } = await anInvitation()
    const answers = await Promise.all([accept(token), accept(token)])
    expect(answers).toStrictEqual(['/invitation?jeton=…', '/invitation?jeton=…'])
    const { totalDocs } = await payload.count({
      collection: 'users',
      where: { email: { equals: email } },
      overrideAccess: true,
    })
    expect([totalDocs, (await membersOf(sheet.id)).length]).toStrictEqual([1, 2])
  })

  it('gives no password again once one was chosen, and is over after an hour', async () => {
    const { email, token } = await anInvitation()
    const { acceptInvitation } = await import('@/features/keeping/memberships/write/acceptInvitation')
    const press = () => acceptInvitation({ payload, token, name: 'Zoé', address: 'test' })
    const first = await press()
    const jeton = 'passwordToken' in first ? (first.passwordToken ?? '') : ''
    const { setPasswordByLink } = await import('@/features/people/accounts/write/setPasswordByLink')
    const chosen = { password: 'Un bon mot 2 passe', again: 'Un bon mot 2 passe' }
    const answer = await setPasswordByLink({ payload, token: jeton, purpose: 'invitation', ...chosen })
    expect(answer).toStrictEqual({ email })
    expect(await press()).toStrictEqual({ fault: null, passwordToken: null })
    await move(email, { linkExpiresAt: daysAgo(1) })
    expect(await press()).toStrictEqual({ fault: 'gone' })
  })

  it('is not used by the page that shows it', async () => {
    const { token } = await anInvitation()
    const { findInvitation } = await import('@/features/keeping/memberships/read/findInvitation')
    await findInvitation(payload, token)
    await findInvitation(payload, token)
    expect(await accept(token)).toBe('/invitation?jeton=…')
  })

  it('refuses an old link, one that was replaced, one that was called off, and those of another purpose', async () => {
    const old = await anInvitation()
    await move(old.email, { linkExpiresAt: daysAgo(1) })
    const replaced = await anInvitation()
    await replaced.invite()
    const over = await anInvitation()
    const { endMembership } = await import('@/features/keeping/memberships/write/endMembership')
    const row = (await membersOf(over.sheet.id, 'invited'))[0]
    await endMembership({
      payload,
      actor: over.boss,
      address: 'test',
      number: over.sheet.number,
      id: row?.id ?? '',
    })
    const { giveLink } = await import('@/features/people/accounts/write/giveLink')
    const user = await aUser(payload)
    const password = await giveLink({ payload, userId: user.id, purpose: 'invitation', lifetime: DAY })
    const answers = [
      await accept(old.token),
      await accept(replaced.token),
      await accept(over.token),
      await accept(password),
    ]
    expect(new Set(answers)).toStrictEqual(new Set(['/invitation-fiche?erreur=gone']))
    const { findLink } = await import('@/features/people/accounts/read/findLink')
    const fresh = await mailTo(replaced.email, 2)
    expect(await findLink({ payload, token: fresh.token, purpose: 'invitation' })).toBeNull()
    expect(await accept(fresh.token)).toBe('/invitation?jeton=…')
  })
})

describe('the daily care', () => {
  it('recalls an invitation after 1, 5, 10 and 15 days, once each, with a link that works', async () => {
    const { email } = await anInvitation()
    const counts: number[] = []
    for (const days of [0.5, 1, 4, 5, 10, 15, 40]) {
      await move(email, { invitedAt: daysAgo(days) })
      await care()
      await Promise.all([care(), care()])
      counts.push(smtp.mailsTo(email).length - 1)
    }
    expect(counts).toStrictEqual([0, 1, 1, 2, 3, 4, 4])
    expect(await accept((await mailTo(email)).token)).toBe('/invitation?jeton=…')
  })

  it('recalls no invitation to a sheet in the bin, until it is restored', async () => {
    const { email, sheet } = await anInvitation()
    const bin = (deletedAt: string | null) =>
      payload.update({
        collection: 'organisations',
        id: sheet.id,
        data: { deletedAt },
        trash: true,
        depth: 0,
        overrideAccess: true,
      })
    await move(email, { invitedAt: daysAgo(5) })
    await bin(new Date().toISOString())
    await care()
    const inBin = [smtp.mailsTo(email).length, (await membersOf(sheet.id, 'invited')).length]
    await bin(null)
    await care()
    expect([inBin, smtp.mailsTo(email).length]).toStrictEqual([[1, 1], 2])
  })

  it('removes an invitation without an answer after 120 days', async () => {
    const { email, sheet, token } = await anInvitation()
    await move(email, { invitedAt: daysAgo(119), remindersSent: 4 })
    await care()
    expect((await membersOf(sheet.id, 'invited')).length).toBe(1)
    await move(email, { invitedAt: daysAgo(121) })
    await care()
    expect((await membersOf(sheet.id, 'invited')).length).toBe(0)
    expect(await accept(token)).toBe('/invitation-fiche?erreur=gone')
  })

  it('warns an account unused for two years, closes it thirty days later, and spares administrators', async () => {
    const [user, admin] = [await aUser(payload), await aUser(payload, { roles: ['administrator'] })]
    const seen = async (person: User, data: Partial<User>) => {
      await payload.db.updateOne({ collection: 'users', id: person.id, data: { ...data } })
    }
    const isActive = async (person: User) =>
      (await payload.findByID({ collection: 'users', id: person.id, depth: 0, overrideAccess: true })).active
    for (const person of [user, admin]) await seen(person, { lastSeenAt: daysAgo(800) })
    await care()
    await care()
    expect([
      smtp.mailsTo(user.email).length,
      smtp.mailsTo(admin.email).length,
      await isActive(user),
    ]).toStrictEqual([1, 0, true])
    for (const person of [user, admin]) await seen(person, { idleWarnedAt: daysAgo(31) })
    await care()
    expect([await isActive(user), await isActive(admin)]).toStrictEqual([false, true])
  })

  it('keeps the journal twelve months', async () => {
    const line = (at: string) =>
      payload.create({
        collection: 'audit-log',
        data: { at, action: 'refused', detail: 'purge' },
        overrideAccess: true,
      })
    await line(daysAgo(400))
    const kept = await line(daysAgo(300))
    await care()
    const { docs } = await payload.find({
      collection: 'audit-log',
      where: { detail: { equals: 'purge' } },
      overrideAccess: true,
    })
    expect(docs.map(({ id }) => id)).toStrictEqual([kept.id])
  })
})

describe('a request to join', () => {
  async function aRequest() {
    const sheet = await aKeptSheet(payload)
    const { user: boss } = await aMember(payload, { sheet, role: 'manager' })
    const actor = await aUser(payload, { roles: ['partner'] })
    const { askToJoin } = await import('@/features/keeping/memberships/write/askToJoin')
    const ask = () =>
      askToJoin({ payload, actor, address: 'test', number: sheet.number, message: 'J’y travaille.' })
    return { sheet, boss, actor, ask, answers: [await ask(), await ask()] }
  }

  async function answer(
    { sheet, boss }: Awaited<ReturnType<typeof aRequest>>,
    role: Membership['role'] | null,
    reason = '',
  ) {
    const { decideRequest } = await import('@/features/keeping/memberships/write/decideRequest')
    const id = (await membersOf(sheet.id, 'asked'))[0]?.id ?? ''
    return decideRequest({ payload, actor: boss, address: 'test', number: sheet.number, id, role, reason })
  }

  it('is told to the managers once, and accepted with a role', async () => {
    const request = await aRequest()
    expect(request.answers).toStrictEqual([null, 'alreadyInvited'])
    expect((await mailTo(request.boss.email)).mail.text).toContain('J’y travaille.')
    expect(await answer(request, 'reader')).toBeNull()
    expect((await membersOf(request.sheet.id)).map(({ role }) => role).sort()).toStrictEqual([
      'manager',
      'reader',
    ])
    expect((await mailTo(request.actor.email)).mail.subject).toContain('Vous tenez maintenant')
  })

  it('is refused with a reason that the person reads, and may be made again', async () => {
    const request = await aRequest()
    expect(await answer(request, null, ' ')).toBe('invalid')
    expect(await answer(request, null, 'Nous ne vous connaissons pas.')).toBeNull()
    expect((await mailTo(request.actor.email)).mail.text).toContain('Nous ne vous connaissons pas.')
    expect(await request.ask()).toBeNull()
  })

  it('is not made for a sheet that the person may not read', async () => {
    const sheet = await aKeptSheet(payload, { audience: 'agents' })
    const actor = await aUser(payload, { roles: ['partner'] })
    const { askToJoin } = await import('@/features/keeping/memberships/write/askToJoin')
    expect(await askToJoin({ payload, actor, address: 'test', number: sheet.number, message: '' })).toBe(
      'unknown',
    )
  })
})
