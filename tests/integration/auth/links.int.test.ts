import type { Email } from 'postal-mime'
import { describe, expect, it, vi } from 'vitest'
import { aUser, PASSWORD } from '../../factories/aUser'
import { AuthClient } from '../../helpers/scenes/authClient'
import { askRest } from '../../helpers/scenes/restClient'
import { openTestPayload } from '../../helpers/servers/openTestPayload'

const SITE = 'http://localhost:3000'
const NEW_PASSWORD = 'Un tout autre mot 2 passe'

const { payload, smtp } = await openTestPayload()

let invited = 0

async function invite() {
  invited += 1
  const email = `invite${invited}@exemple.fr`
  const user = await payload.create({
    collection: 'users',
    data: { email, name: 'Zoé & Cie', roles: ['agent'] },
    overrideAccess: true,
    depth: 0,
  })
  return { user, mail: await mailTo(email) }
}

const mailTo = (email: string) => vi.waitFor(() => lastOf(smtp.mailsTo(email)), { timeout: 5000 })

function lastOf(mails: Email[]): Email {
  const mail = mails.at(-1)
  if (!mail) throw new Error('No mail yet')
  return mail
}

/** The address that stands alone on a line of the text part. */
const linkIn = (mail: Email) => new URL(/^http\S+$/m.exec(mail.text ?? '')?.[0] ?? 'http://none')
const tokenIn = (mail: Email) => linkIn(mail).searchParams.get('jeton') ?? ''

async function choose(
  purpose: 'invitation' | 'password-reset',
  jeton: string,
  password: string,
  again = password,
) {
  const { answerPasswordForm } = await import('@/features/people/accounts/write/answerPasswordForm')
  const page = purpose === 'invitation' ? '/invitation' : '/mot-de-passe/nouveau'
  const request = new Request(`${SITE}${page}/enregistrer`, {
    method: 'POST',
    body: new URLSearchParams({ token: jeton, password, again }),
  })
  const location =
    (await answerPasswordForm(payload, request, { purpose, page })).headers.get('location') ?? ''
  return new URL(location, SITE).searchParams.get('erreur') ?? location
}

async function askReset(email: string, address = '192.0.2.50') {
  const { answerResetAsk } = await import('@/features/people/accounts/write/answerResetAsk')
  const headers = { 'x-repere-peer': address }
  const request = new Request(`${SITE}/mot-de-passe/oublie/envoyer`, {
    method: 'POST',
    headers,
    body: new URLSearchParams({ email }),
  })
  const response = await answerResetAsk(payload, request)
  return [response.status, response.headers.get('location')]
}

const enters = async (email: string, password: string) =>
  (await new AuthClient(payload, `mail-${email}`).signIn(email, password)).headers.get('location')

describe('an invitation', () => {
  it('goes by mail to the person of an account made without a password, its link alone on a line', async () => {
    const { mail } = await invite()
    expect(mail.subject).toBe('Votre compte Repère')
    expect(mail.headers.find((header) => header.key === 'x-repere-purpose')?.value).toBe('invitation')
    expect(linkIn(mail).pathname).toBe('/invitation')
    expect(mail.text).toContain('Bonjour Zoé & Cie,')
    expect(mail.html).toContain('Zoé &amp; Cie')
  })

  it('opens the account with the password chosen, once', async () => {
    const { user, mail } = await invite()
    expect(await choose('invitation', tokenIn(mail), NEW_PASSWORD)).toBe('/connexion?info=passwordSet')
    expect(await enters(user.email, NEW_PASSWORD)).toBe('/')
    expect(await choose('invitation', tokenIn(mail), NEW_PASSWORD)).toBe('deadLink')
  })

  it('survives programs that open the links of mails', async () => {
    const { mail } = await invite()
    const { findLink } = await import('@/features/people/accounts/read/findLink')
    for (let at = 0; at < 3; at += 1) await findLink({ payload, token: tokenIn(mail), purpose: 'invitation' })
    expect(await choose('invitation', tokenIn(mail), NEW_PASSWORD)).toBe('/connexion?info=passwordSet')
  })

  it('is used by one of those who race', async () => {
    const { mail } = await invite()
    const answers = await Promise.all(
      Array.from({ length: 5 }, () => choose('invitation', tokenIn(mail), NEW_PASSWORD)),
    )
    expect(answers.filter((answer) => answer === '/connexion?info=passwordSet')).toHaveLength(1)
  })

  it('expires after 7 days', async () => {
    const { user, mail } = await invite()
    const { linkExpiresAt } = await payload.findByID({
      collection: 'users',
      id: user.id,
      showHiddenFields: true,
      overrideAccess: true,
      depth: 0,
    })
    const days = (Date.parse(linkExpiresAt ?? '') - Date.now()) / 86_400_000
    await payload.db.updateOne({
      collection: 'users',
      id: user.id,
      data: { linkExpiresAt: new Date(Date.now() - 1).toISOString() },
    })
    expect(days).toBeGreaterThan(6.99)
    expect(days).toBeLessThanOrEqual(7)
    expect(await choose('invitation', tokenIn(mail), NEW_PASSWORD)).toBe('deadLink')
  })

  it('is sent again by administrators alone, and the former link is dead', async () => {
    const { user, mail } = await invite()
    const administrator = await aUser(payload, { roles: ['administrator'] })
    const client = new AuthClient(payload)
    await client.signIn(administrator.email, PASSWORD)
    const refused = await askRest(`/users/${user.id}/invite`, { method: 'POST' })
    const sent = await askRest(`/users/${user.id}/invite`, { method: 'POST', headers: client.headers })
    expect([refused.status, sent.status]).toStrictEqual([403, 200])
    expect(await choose('invitation', tokenIn(mail), NEW_PASSWORD)).toBe('deadLink')
    expect(await choose('invitation', tokenIn(await mailTo(user.email)), NEW_PASSWORD)).toBe(
      '/connexion?info=passwordSet',
    )
  })

  it('says what is wrong with a password and stays usable', async () => {
    const { mail } = await invite()
    const token = tokenIn(mail)
    expect([
      await choose('invitation', token, 'court'),
      await choose('invitation', token, 'quatorzelettres'),
      await choose('invitation', token, NEW_PASSWORD, PASSWORD),
    ]).toStrictEqual(['tooShort', 'tooSimple', 'different'])
    expect(await choose('invitation', token, NEW_PASSWORD)).toBe('/connexion?info=passwordSet')
  })

  it('is stored as a hash', async () => {
    const { user, mail } = await invite()
    const stored = await payload.findByID({
      collection: 'users',
      id: user.id,
      showHiddenFields: true,
      overrideAccess: true,
      depth: 0,
    })
    expect(JSON.stringify(stored)).not.toContain(tokenIn(mail))
  })
})

describe('a password link', () => {
  it('is answered the same whether the account exists or not', async () => {
    const { email } = await aUser(payload)
    const inactive = await aUser(payload, { active: false })
    const answers = [
      await askReset(email),
      await askReset('personne@exemple.fr'),
      await askReset('pas une adresse'),
      await askReset(inactive.email),
    ]
    expect(answers).toStrictEqual(Array(4).fill([303, '/mot-de-passe/oublie?info=sent']))
    await mailTo(email)
    expect([smtp.mailsTo('personne@exemple.fr'), smtp.mailsTo(inactive.email)]).toStrictEqual([[], []])
  })

  it('changes the password, ends the sessions and unlocks the account', async () => {
    const { id, email } = await aUser(payload)
    const client = new AuthClient(payload)
    await client.signIn(email, PASSWORD)
    await payload.db.updateOne({
      collection: 'users',
      id,
      data: { loginAttempts: 10, lockUntil: new Date(Date.now() + 60_000).toISOString() },
    })
    await askReset(email)
    const mail = await mailTo(email)
    expect(mail.subject).toBe('Changer votre mot de passe')
    expect(await choose('password-reset', tokenIn(mail), NEW_PASSWORD)).toBe('/connexion?info=passwordSet')
    expect([
      await client.whoAmI(),
      await enters(email, PASSWORD),
      await enters(email, NEW_PASSWORD),
    ]).toStrictEqual([null, '/connexion?erreur=wrong', '/'])
  })

  it('is no invitation', async () => {
    const { email } = await aUser(payload)
    await askReset(email)
    expect(await choose('invitation', tokenIn(await mailTo(email)), NEW_PASSWORD)).toBe('deadLink')
  })

  it('is sent three times in a quarter of an hour at most, without telling', async () => {
    const { email } = await aUser(payload)
    const answers = []
    for (let at = 0; at < 6; at += 1) answers.push(await askReset(email, '192.0.2.60'))
    await vi.waitFor(() => expect(smtp.mailsTo(email)).toHaveLength(3))
    expect(answers).toStrictEqual(Array(6).fill([303, '/mot-de-passe/oublie?info=sent']))
  })
})
