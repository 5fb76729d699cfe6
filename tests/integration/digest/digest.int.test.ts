import type { Email } from 'postal-mime'
import { describe, expect, it } from 'vitest'
import type { User } from '@/payload-types'
import { aKeptSheet } from '../../factories/aKeptSheet'
import { aMember } from '../../factories/aMember'
import { aUser } from '../../factories/aUser'
import { formRequest } from '../../helpers/scenes/formRequest'
import { openTestPayload } from '../../helpers/servers/openTestPayload'

// A Monday, the second working day of its month, at eleven in France.
const NOW = '2026-11-02T10:00:00.000Z'
const PAST = { verifiedAt: '2026-01-10T09:00:00.000Z', cadence: '6' as const }
const FRESH = { verifiedAt: '2026-10-20T09:00:00.000Z', cadence: '6' as const }

const { payload, smtp } = await openTestPayload({
  REPERE_NOW: NOW,
})

/** The clock of the product reads its settings at each look. */
async function on(instant: string): Promise<void> {
  const { env } = await import('@/env')
  Object.assign(env, { REPERE_NOW: instant })
}

const linksOf = (mail: Email | undefined): URL[] =>
  [...(mail?.text ?? '').matchAll(/^http\S+$/gm)].map(([link]) => new URL(link))
const header = (mail: Email | undefined, name: string) =>
  mail?.headers.find(({ key }) => key === name.toLowerCase())?.value

async function sendDigests(): Promise<void> {
  const { sendDigests: send } = await import('@/features/trust/digest/write/sendDigests')
  await send(payload)
}
async function remind(): Promise<void> {
  const { remindDueSheets } = await import('@/features/trust/digest/write/remindDueSheets')
  await remindDueSheets(payload)
}

async function report(sheet: { id: string; number?: string | null; name: string }, group: string, by: User) {
  await payload.create({
    collection: 'reports',
    data: {
      title: sheet.name,
      sheet: 'organisations',
      sheetId: sheet.id,
      sheetNumber: sheet.number ?? '',
      section: 'horaires',
      reason: 'horaires',
      group,
      reporter: by.id,
      state: 'new',
    },
    overrideAccess: true,
  })
}

describe('the digest of those who keep sheets', () => {
  it('says in one mail what falls due, what was reported and what waits, each link alone on its line', async () => {
    await on(NOW)
    const sheet = await aKeptSheet(payload, { name: 'Épicerie', ...PAST })
    const { user: manager } = await aMember(payload, { sheet, role: 'manager' })
    const { user: contributor } = await aMember(payload, { sheet, role: 'contributor' })
    const { user: reader } = await aMember(payload, { sheet, role: 'reader' })
    const quiet = await aKeptSheet(payload, FRESH)
    const { user: content } = await aMember(payload, { sheet: quiet, role: 'manager' })
    const agent = await aUser(payload)
    await report(sheet, 'same', agent)
    await report(sheet, 'same', reader)
    const { user: asking, membership } = await aMember(payload, { sheet, role: 'contributor' })
    await payload.update({
      collection: 'memberships',
      id: membership.id,
      data: { state: 'asked' },
      overrideAccess: true,
    })

    await Promise.all([sendDigests(), sendDigests()])
    await sendDigests()

    expect(smtp.mailsTo(manager.email)).toHaveLength(1)
    const [mail] = smtp.mailsTo(manager.email)
    expect(mail?.subject).toBe(
      'Vos fiches dans Repère\u00a0: 1\u00a0à confirmer, 1\u00a0signalement, 1\u00a0demande en attente',
    )
    expect(mail?.text).toContain('Épicerie')
    expect(mail?.text).toContain('à confirmer depuis le 10\u00a0juillet\u00a02026')
    expect(linksOf(mail).map(({ pathname }) => pathname.replace(/[\w-]{43}/, '…'))).toStrictEqual([
      '/confirmer/…',
      `/mes-fiches/${sheet.number}/signalements`,
      `/mes-fiches/${sheet.number}/membres`,
      '/point/…',
    ])
    expect(mail?.html).not.toContain('<img')
    expect(smtp.mailsTo(contributor.email)).toHaveLength(1)
    expect(smtp.mailsTo(contributor.email)[0]?.text).not.toContain('rejoindre')
    expect([reader, content, agent, asking].map((person) => smtp.mailsTo(person.email).length)).toStrictEqual(
      [0, 0, 0, 0],
    )
  })

  it('confirms from its link, and waits for the next month', async () => {
    await on(NOW)
    const sheet = await aKeptSheet(payload, PAST)
    const { user } = await aMember(payload, { sheet, role: 'manager' })
    await sendDigests()
    const token = linksOf(smtp.mailsTo(user.email)[0])[0]?.pathname.split('/').at(-1) ?? ''
    const { answerLinkForm } = await import('@/features/trust/verifications/write/answerLinkForm')
    const press = formRequest(`/confirmer/${token}/oui`, { seen: sheet.modifiedAt ?? '' })
    const answer = await answerLinkForm(payload, press, token)
    expect(answer.headers.get('location')).toBe(`/confirmer/${token}?info=merci`)
    await on('2026-12-01T05:00:00.000Z')
    await sendDigests()
    await on('2026-12-01T09:00:00.000Z')
    await sendDigests()
    expect(smtp.mailsTo(user.email)).toHaveLength(1)
    await on('2027-05-03T09:00:00.000Z')
    await sendDigests()
    expect(smtp.mailsTo(user.email)).toHaveLength(2)
  })

  it('tells an editor what they own and nobody keeps, a few by name, the others counted', async () => {
    await on(NOW)
    const editor = await aUser(payload, { roles: ['editor'] })
    for (let made = 0; made < 12; made += 1) await aKeptSheet(payload, { ...PAST, owner: editor.id })
    const kept = await aKeptSheet(payload, { name: 'Tenue', ...PAST, owner: editor.id })
    await aMember(payload, { sheet: kept, role: 'manager' })
    await sendDigests()
    const [mail] = smtp.mailsTo(editor.email)
    expect(mail?.text).toContain('12\u00a0fiches sont à confirmer')
    expect(mail?.text).toContain('2\u00a0autres fiches')
    expect(mail?.text).not.toContain('Tenue')
    expect(linksOf(mail).filter(({ pathname }) => pathname.startsWith('/confirmer/'))).toHaveLength(10)
  })

  it('gives the month back when the mail server is away', async () => {
    await on(NOW)
    const sheet = await aKeptSheet(payload, PAST)
    const { user } = await aMember(payload, { sheet, role: 'manager' })
    const { sendEmail } = payload
    payload.sendEmail = () => Promise.reject(new Error('away'))
    await sendDigests()
    payload.sendEmail = sendEmail
    expect(smtp.mailsTo(user.email)).toHaveLength(0)
    await sendDigests()
    expect(smtp.mailsTo(user.email)).toHaveLength(1)
  })
})

describe('stopping the digest', () => {
  it('takes one press behind the link, and no opening', async () => {
    await on(NOW)
    const sheet = await aKeptSheet(payload, PAST)
    const { user } = await aMember(payload, { sheet, role: 'manager' })
    await sendDigests()
    const [mail] = smtp.mailsTo(user.email)
    const stop = linksOf(mail).at(-1)
    const token = stop?.pathname.split('/').at(-1) ?? ''
    expect(header(mail, 'List-Unsubscribe')).toBe(`<${stop?.href}/arreter>`)
    const { findSignedLink } = await import('@/features/trust/verifications/read/findSignedLink')
    const look = async () =>
      (await findSignedLink({ payload, token, purpose: 'digest-stop', address: 'test' })).state
    const wants = async () =>
      (await payload.findByID({ collection: 'users', id: user.id, depth: 0, overrideAccess: true })).digest
    expect([await look(), await wants()]).toStrictEqual(['usable', true])
    const { answerStopForm } = await import('@/features/trust/digest/write/answerStopForm')
    const press = () => formRequest(`/point/${token}/arreter`, { 'List-Unsubscribe': 'One-Click' })
    await answerStopForm(payload, press(), token)
    await answerStopForm(payload, press(), token)
    expect([await look(), await wants()]).toStrictEqual(['used', false])
    await on('2026-12-01T09:00:00.000Z')
    await sendDigests()
    expect(smtp.mailsTo(user.email)).toHaveLength(1)
  })

  it('is not done by a link that confirms a sheet', async () => {
    const user = await aUser(payload)
    const { newSignedLink } = await import('@/features/trust/verifications/write/newSignedLink')
    const token = await newSignedLink({ payload, purpose: 'verify', email: user.email, userId: user.id })
    const { answerStopForm } = await import('@/features/trust/digest/write/answerStopForm')
    await answerStopForm(payload, formRequest(`/point/${token}/arreter`, {}), token)
    const { digest } = await payload.findByID({
      collection: 'users',
      id: user.id,
      depth: 0,
      overrideAccess: true,
    })
    expect(digest).toBe(true)
  })
})

describe('the reminder of what is past due', () => {
  it('goes to those who stopped the digest too, all their sheets in one mail, every thirty days', async () => {
    await on(NOW)
    const sheet = await aKeptSheet(payload, { name: 'Première', ...PAST })
    const other = await aKeptSheet(payload, { name: 'Seconde' })
    const soon = await aKeptSheet(payload, {
      name: 'Bientôt',
      ...PAST,
      verifiedAt: '2026-05-10T09:00:00.000Z',
    })
    const user = await aUser(payload, { roles: ['partner'], digest: false })
    for (const each of [sheet, other, soon]) await aMember(payload, { sheet: each, role: 'manager', user })
    await Promise.all([remind(), remind()])
    await remind()
    expect(smtp.mailsTo(user.email)).toHaveLength(1)
    const [mail] = smtp.mailsTo(user.email)
    expect(mail?.subject).toBe('2\u00a0fiches à confirmer\u00a0: l’échéance est passée')
    expect(mail?.text).toMatch(/Première[\s\S]+Seconde/)
    expect(mail?.text).not.toContain('Bientôt')
    await on('2026-11-30T10:00:00.000Z')
    await remind()
    expect(smtp.mailsTo(user.email)).toHaveLength(1)
    await on('2026-12-03T10:00:00.000Z')
    await remind()
    expect(smtp.mailsTo(user.email)).toHaveLength(2)
  })

  it('does not double a digest that named them', async () => {
    await on('2027-02-01T10:00:00.000Z')
    const sheet = await aKeptSheet(payload, PAST)
    const { user } = await aMember(payload, { sheet, role: 'contributor' })
    const { keepExtranet } = await import('@/jobs/keepExtranet')
    await keepExtranet(payload)
    expect(smtp.mailsTo(user.email).map(({ subject }) => subject)).toStrictEqual([
      'Vos fiches dans Repère\u00a0: 1\u00a0à confirmer',
    ])
  })
})
