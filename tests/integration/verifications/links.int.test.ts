import { describe, expect, it, vi } from 'vitest'
import type { SignedLink } from '@/payload-types'
import { aKeptSheet } from '../../factories/aKeptSheet'
import { aMember } from '../../factories/aMember'
import { aUser } from '../../factories/aUser'
import { formRequest } from '../../helpers/scenes/formRequest'
import { openTestPayload } from '../../helpers/servers/openTestPayload'

const { payload, smtp } = await openTestPayload()

async function mailTo(email: string) {
  await vi.waitFor(() => expect(smtp.mailsTo(email).length).toBeGreaterThan(0), { timeout: 5000 })
  const mail = smtp.mailsTo(email).at(-1)
  if (!mail) throw new Error('No mail yet')
  const link = new URL(/^http\S+$/m.exec(mail.text ?? '')?.[0] ?? 'http://none')
  return { mail, link, token: link.pathname.split('/').at(-1) ?? '' }
}

/** A link sent to the manager of a new sheet. */
async function aSentLink() {
  const sheet = await aKeptSheet(payload, { name: 'Relais & Cie' })
  const { user, membership } = await aMember(payload, { sheet, role: 'manager' })
  const { sendVerificationLink } = await import('@/features/trust/verifications/write/sendVerificationLink')
  expect(
    await sendVerificationLink({ payload, actor: user, address: 'test', number: sheet.number }),
  ).toBeNull()
  return { sheet, user, membership, ...(await mailTo(user.email)) }
}

let addresses = 0

/** A press of the button behind a link: what the browser is sent to, without the secret. */
async function press(token: string, seen: string | null | undefined): Promise<string> {
  addresses += 1
  const { answerLinkForm } = await import('@/features/trust/verifications/write/answerLinkForm')
  const request = formRequest(`/confirmer/${token}/oui`, { seen: seen ?? '' })
  request.headers.set('x-repere-peer', `198.51.100.${addresses}`)
  // What browsers send from a page without referrer.
  request.headers.set('origin', 'null')
  const location = (await answerLinkForm(payload, request, token)).headers.get('location') ?? ''
  return location.replace(`/confirmer/${token}`, '…')
}

async function open(token: string, address = '198.51.100.250') {
  const { openVerifyLink } = await import('@/features/trust/verifications/read/openVerifyLink')
  return (await openVerifyLink({ payload, token, address })).state
}

async function count(sheetId: string): Promise<number> {
  const where = { sheetId: { equals: sheetId } }
  return (await payload.count({ collection: 'verifications', where, overrideAccess: true })).totalDocs
}

async function move(sheetId: string, data: Partial<SignedLink>): Promise<void> {
  const where = { sheetId: { equals: sheetId } }
  await payload.update({ collection: 'signed-links', where, data, overrideAccess: true })
}

async function refusals(sheetId: string): Promise<(string | null | undefined)[]> {
  const { docs } = await payload.find({
    collection: 'audit-log',
    where: { and: [{ action: { equals: 'refused' } }, { sheetId: { equals: sheetId } }] },
    depth: 0,
    overrideAccess: true,
  })
  return docs.map(({ detail }) => detail)
}

describe('a link that confirms a sheet', () => {
  it('comes in a mail readable as text, alone on its line, and keeps no secret in the base', async () => {
    const { mail, link, token, sheet } = await aSentLink()
    expect(mail.subject).toBe('Relais & Cie\u00a0: toujours exact\u00a0?')
    expect(mail.text).toContain('«\u00a0Relais & Cie\u00a0»')
    expect(mail.html).toContain('Relais &amp; Cie')
    expect(mail.html).not.toContain('<img')
    expect(link.pathname).toMatch(/^\/confirmer\/[\w-]{43}$/)
    const { docs } = await payload.find({
      collection: 'signed-links',
      where: { sheetId: { equals: sheet.id } },
      showHiddenFields: true,
      overrideAccess: true,
    })
    expect(JSON.stringify(docs)).not.toContain(token)
  })

  it('confirms once, says who by, and is over', async () => {
    const { token, sheet, user } = await aSentLink()
    expect(await press(token, sheet.modifiedAt)).toBe('…?info=merci')
    expect(await press(token, sheet.modifiedAt)).toBe('…')
    const { docs } = await payload.find({
      collection: 'verifications',
      where: { sheetId: { equals: sheet.id } },
      depth: 0,
      overrideAccess: true,
    })
    expect(docs.map(({ by, way, checked }) => [by, way, checked])).toStrictEqual([
      [user.id, 'mailLink', 'adresse, téléphones'],
    ])
    expect(await open(token)).toBe('used')
    expect(await refusals(sheet.id)).toStrictEqual(['lien déjà servi'])
  })

  it('makes one record of two presses at once', async () => {
    const { token, sheet } = await aSentLink()
    const answers = await Promise.all([press(token, sheet.modifiedAt), press(token, sheet.modifiedAt)])
    expect(answers.sort()).toStrictEqual(['…', '…?info=merci'])
    expect(await count(sheet.id)).toBe(1)
  })

  it('is not used by what opens it', async () => {
    const { token, sheet } = await aSentLink()
    expect([await open(token), await open(token)]).toStrictEqual(['usable', 'usable'])
    expect(await count(sheet.id)).toBe(0)
    expect(await press(token, sheet.modifiedAt)).toBe('…?info=merci')
  })

  it('does nothing when it is outdated, called off, guessed, or made for another purpose', async () => {
    const old = await aSentLink()
    await move(old.sheet.id, { expiresAt: new Date(Date.now() - 1000).toISOString() })
    const revoked = await aSentLink()
    const { revokeVerificationLinks } = await import(
      '@/features/trust/verifications/write/revokeVerificationLinks'
    )
    const revoke = { payload, address: 'test', number: revoked.sheet.number }
    expect(await revokeVerificationLinks({ ...revoke, actor: old.user })).toBe('refused')
    expect(await open(revoked.token)).toBe('usable')
    expect(await revokeVerificationLinks({ ...revoke, actor: revoked.user })).toBeNull()
    const { newSignedLink } = await import('@/features/trust/verifications/write/newSignedLink')
    const stop = await newSignedLink({
      payload,
      purpose: 'digest-stop',
      email: old.user.email,
      userId: old.user.id,
    })
    for (const { token } of [old, revoked, { token: stop }, { token: 'A'.repeat(43) }])
      expect(await press(token, old.sheet.modifiedAt)).toBe('…')
    expect([await open(old.token), await open(revoked.token), await open(stop)]).toStrictEqual([
      'expired',
      'revoked',
      'unknown',
    ])
    expect([await count(old.sheet.id), await count(revoked.sheet.id)]).toStrictEqual([0, 0])
    expect(await refusals(old.sheet.id)).toStrictEqual(['lien périmé'])
  })

  it('is noted once its page is answered, where it does nothing: reading it for the page writes no line', async () => {
    const { showVerifyLink } = await import('@/features/trust/verifications/read/showVerifyLink')
    const { noteDeadLink } = await import('@/features/trust/verifications/write/noteDeadLink')
    const old = await aSentLink()
    await move(old.sheet.id, { expiresAt: new Date(Date.now() - 1000).toISOString() })
    const headers = new Headers({ 'x-repere-peer': '198.51.100.251' })
    const shown = await showVerifyLink({ payload, headers, token: old.token })
    expect([shown.state, await refusals(old.sheet.id)]).toStrictEqual(['expired', []])
    // What the page does with it, after.
    if (shown.state === 'expired') await noteDeadLink({ payload, ...shown })
    expect(await refusals(old.sheet.id)).toStrictEqual(['lien périmé'])
  })

  it('ends at once with the membership, the account, or the publication of the sheet', async () => {
    const [removed, closed, withdrawn] = [await aSentLink(), await aSentLink(), await aSentLink()]
    await payload.update({
      collection: 'memberships',
      id: removed.membership.id,
      data: { state: 'ended' },
      overrideAccess: true,
    })
    await payload.update({
      collection: 'users',
      id: closed.user.id,
      data: { active: false },
      overrideAccess: true,
    })
    await payload.update({
      collection: 'organisations',
      id: withdrawn.sheet.id,
      data: { _status: 'draft' },
      overrideAccess: true,
    })
    for (const { token, sheet } of [removed, closed, withdrawn]) {
      expect(await open(token)).toBe('dead')
      expect(await press(token, sheet.modifiedAt)).toBe('…')
      expect(await count(sheet.id)).toBe(0)
    }
    expect(await refusals(removed.sheet.id)).toStrictEqual(['lien sans droit'])
  })

  it('asks to read again a sheet that changed since, and still works then', async () => {
    const { token, sheet } = await aSentLink()
    const { modifiedAt } = await payload.update({
      collection: 'organisations',
      id: sheet.id,
      data: { phones: [{ number: '01 99 00 00 09', kind: 'accueil' }] },
      overrideAccess: true,
    })
    expect(await press(token, sheet.modifiedAt)).toBe('…?erreur=changed')
    expect(await press(token, modifiedAt)).toBe('…?info=merci')
  })

  it('goes to the own address of a sheet that nobody manages, while the sheet still gives it', async () => {
    const email = 'accueil@relais.exemple.fr'
    const sheet = await aKeptSheet(payload, { emails: [{ address: email, kind: 'accueil' }] })
    const { sendVerificationLink } = await import('@/features/trust/verifications/write/sendVerificationLink')
    const editor = await aUser(payload, { roles: ['editor'] })
    await sendVerificationLink({ payload, actor: editor, address: 'test', number: sheet.number })
    const { token } = await mailTo(email)
    expect(await open(token)).toBe('usable')
    await payload.update({
      collection: 'organisations',
      id: sheet.id,
      data: { emails: [] },
      overrideAccess: true,
    })
    expect(await open(token)).toBe('dead')
    const noOne = { payload, actor: editor, address: 'test', number: sheet.number }
    expect(await sendVerificationLink(noOne)).toBe('noAddress')
  })

  it('is sent by editors and managers alone, a few times a day', async () => {
    const sheet = await aKeptSheet(payload)
    const { user: contributor } = await aMember(payload, { sheet, role: 'contributor' })
    const { user: manager } = await aMember(payload, { sheet, role: 'manager' })
    const { sendVerificationLink } = await import('@/features/trust/verifications/write/sendVerificationLink')
    const send = (actor: typeof manager) =>
      sendVerificationLink({ payload, actor, address: 'test', number: sheet.number })
    expect(await send(contributor)).toBe('refused')
    for (let sent = 0; sent < 5; sent += 1) expect(await send(manager)).toBeNull()
    expect(await send(manager)).toBe('tooMany')
  })

  it('is forgotten, with its address, three months after it expired', async () => {
    const sheet = await aKeptSheet(payload)
    const { newSignedLink } = await import('@/features/trust/verifications/write/newSignedLink')
    const link = async (email: string, days: number) => {
      await newSignedLink({ payload, purpose: 'verify', email, sheet: { ...sheet, kind: 'organisations' } })
      await payload.update({
        collection: 'signed-links',
        where: { email: { equals: email } },
        data: { expiresAt: new Date(Date.now() - days * 86_400_000).toISOString() },
        overrideAccess: true,
      })
    }
    await link('oublie@exemple.fr', 95)
    await link('connu@exemple.fr', 60)
    const { keepExtranet } = await import('@/jobs/keepExtranet')
    await keepExtranet(payload)
    const { docs } = await payload.find({
      collection: 'signed-links',
      where: { sheetId: { equals: sheet.id } },
      depth: 0,
      overrideAccess: true,
    })
    expect(docs.map(({ email }) => email)).toStrictEqual(['connu@exemple.fr'])
  })

  it('makes whoever guesses wait, and nobody else', async () => {
    const { token } = await aSentLink()
    for (let tries = 0; tries < 30; tries += 1) await open(`guess${tries}`, '203.0.113.5')
    expect(await open(token, '203.0.113.5')).toBe('tooMany')
    expect(await open(token, '203.0.113.6')).toBe('usable')
  })
})
