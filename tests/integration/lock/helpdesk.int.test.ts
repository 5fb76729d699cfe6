import { describe, expect, it } from 'vitest'
import type { Role } from '@/access/roles'
import type { User } from '@/payload-types'
import { aUser } from '../../factories/aUser'
import { AuthClient } from '../../helpers/scenes/authClient'
import { formRequest } from '../../helpers/scenes/formRequest'
import { signIn } from '../../helpers/scenes/signIn'
import { choosePassword, typeCode } from '../../helpers/scenes/unblockClient'
import { openTestPayload } from '../../helpers/servers/openTestPayload'

const { payload } = await openTestPayload()

const CHECKED = { identityCheck: 'callback', ticket: 'T-1204' } as const
const NEW_PASSWORD = 'Un tout autre mot 3'

async function act(client: AuthClient, form: Record<string, string>): Promise<URL> {
  const { answerHelpForm } = await import('@/features/desk/assistance/write/answerHelpForm')
  const answer = client.jar.take(
    await answerHelpForm(payload, formRequest('/assistance/agir', form, client), undefined),
  )
  return new URL(answer.headers.get('location') ?? '', 'http://localhost:3000')
}

/** The code that an answer gave to this person's browser, out of its sealed cookie. */
async function codeOf(
  client: AuthClient,
  actor: User,
  account: User,
  unblock: string,
): Promise<string | null> {
  const { readTypedForm, TYPED_FORM_COOKIE } = await import('@/infra/auth/typedFormCookie')
  const cookie = new Map(client.jar.header.split('; ').map((pair) => pair.split('=') as [string, string]))
  const page = `/assistance/${account.id}:${unblock}`
  return readTypedForm(cookie.get(TYPED_FORM_COOKIE), { userId: actor.id, page })?.get('code') ?? null
}

async function unblocksOf(account: User) {
  const { docs } = await payload.find({
    collection: 'unblocks',
    where: { account: { equals: account.id } },
    sort: '-askedAt',
    limit: 10,
    depth: 0,
    overrideAccess: true,
  })
  return docs
}

async function linesOn(account: User): Promise<[string, string | null][]> {
  const { docs } = await payload.find({
    collection: 'audit-log',
    where: { accountId: { equals: account.id } },
    sort: 'createdAt',
    limit: 30,
    depth: 0,
    overrideAccess: true,
  })
  return docs.map(({ action, actorName }) => [action, actorName ?? null])
}

/** An account locked by three wrong tries, and a person of the helpdesk at their browser. */
async function aLockedAccount(roles: Role[] = ['agent']) {
  await payload.updateGlobal({ slug: 'lock-settings', data: { lockedRoles: roles }, overrideAccess: true })
  const account = await aUser(payload, { roles })
  const { admitAccountTry } = await import('@/features/people/lock/write/admitAccountTry')
  const { countWrongTry } = await import('@/features/people/lock/write/countWrongTry')
  for (let tries = 0; tries < 3; tries += 1) {
    await admitAccountTry({ payload, user: account })
    await countWrongTry({ payload, user: account, subject: 'password', address: '192.0.2.9' })
  }
  const helper = await aUser(payload, { roles: ['helpdesk'] })
  return { account, helper, desk: await signIn(payload, helper) }
}

describe('the helpdesk', () => {
  it('C5: opens a locked account with a code, which gives a new password and nothing else', async () => {
    const { account, helper, desk } = await aLockedAccount()
    const shown = await act(desk, { action: 'unblock', account: account.id, ...CHECKED })
    const unblock = shown.searchParams.get('code') ?? ''
    const code = await codeOf(desk, helper, account, unblock)
    const { client, location } = await typeCode(
      payload,
      account.email.toUpperCase(),
      `${code?.toLowerCase()} `,
    )
    expect(location).toBe('/deblocage/acces')
    expect(await client.whoAmI()).toBeNull()
    expect(await (await client.get('/api/auth/session')).json()).toStrictEqual({})
    expect(await choosePassword(payload, client, NEW_PASSWORD)).toBe('/connexion?info=unblocked')
    const back = new AuthClient(payload, '203.0.113.10')
    await back.signIn(account.email, NEW_PASSWORD)
    expect(await back.whoAmI()).toBe(account.email)
    expect(await linesOn(account)).toStrictEqual([
      ['accountLocked', null],
      ['unblockAsked', helper.name],
      ['unblockCodeGiven', helper.name],
      ['unblockCodeUsed', account.name],
      ['accountUnblocked', account.name],
    ])
    const lines = await payload.find({ collection: 'audit-log', limit: 500, overrideAccess: true, depth: 0 })
    expect(JSON.stringify(lines.docs)).not.toContain(code)
    expect(JSON.stringify(await unblocksOf(account))).not.toContain(code)
  })

  it('gives a code that works once, for one session, even when it is typed twice at once', async () => {
    const { account, helper, desk } = await aLockedAccount()
    const unblock = (
      await act(desk, { action: 'unblock', account: account.id, ...CHECKED })
    ).searchParams.get('code')
    const code = (await codeOf(desk, helper, account, unblock ?? '')) ?? ''
    const both = await Promise.all([
      typeCode(payload, account.email, code),
      typeCode(payload, account.email, code),
    ])
    expect(both.map(({ location }) => location).sort()).toStrictEqual([
      '/deblocage/acces',
      '/deblocage?erreur=wrong',
    ])
    expect((await typeCode(payload, account.email, code)).location).toBe('/deblocage?erreur=wrong')
  })

  it('C6: gives a code that dies with its third wrong try, tries at once counted', async () => {
    const { account, helper, desk } = await aLockedAccount()
    const unblock = (
      await act(desk, { action: 'unblock', account: account.id, ...CHECKED })
    ).searchParams.get('code')
    const code = (await codeOf(desk, helper, account, unblock ?? '')) ?? ''
    await Promise.all(Array.from({ length: 20 }, () => typeCode(payload, account.email, '2222222222')))
    expect((await unblocksOf(account))[0]?.codeTries).toBe(3)
    expect((await typeCode(payload, account.email, code)).location).toBe('/deblocage?erreur=wrong')
  })

  it('gives a code that is over after fifteen minutes', async () => {
    const { account, helper, desk } = await aLockedAccount()
    const unblock = (
      await act(desk, { action: 'unblock', account: account.id, ...CHECKED })
    ).searchParams.get('code')
    const code = (await codeOf(desk, helper, account, unblock ?? '')) ?? ''
    const row = (await unblocksOf(account))[0]
    expect(Date.parse(row?.codeExpiresAt ?? '') - Date.parse(row?.codeGivenAt ?? '')).toBe(15 * 60_000)
    await payload.update({
      collection: 'unblocks',
      id: row?.id ?? '',
      data: { codeExpiresAt: new Date(Date.now() - 1).toISOString() },
      overrideAccess: true,
    })
    expect((await typeCode(payload, account.email, code)).location).toBe('/deblocage?erreur=wrong')
  })

  it('answers an unknown mail, an account without a code and a wrong code alike', async () => {
    const { account } = await aLockedAccount()
    const told = await Promise.all([
      typeCode(payload, 'personne@exemple.fr', '2222222222'),
      typeCode(payload, account.email, '2222222222'),
      typeCode(payload, account.email, 'trop court'),
    ])
    expect(new Set(told.map(({ location }) => location))).toStrictEqual(new Set(['/deblocage?erreur=wrong']))
  })

  it('makes the former code void when it gives another', async () => {
    const { account, helper, desk } = await aLockedAccount()
    const first = (await act(desk, { action: 'unblock', account: account.id, ...CHECKED })).searchParams.get(
      'code',
    )
    const old = (await codeOf(desk, helper, account, first ?? '')) ?? ''
    await act(desk, { action: 'unblock', account: account.id, ...CHECKED })
    expect((await typeCode(payload, account.email, old)).location).toBe('/deblocage?erreur=wrong')
  })

  it.each([['coordinator'], ['administrator']] as const)(
    'takes two for the account of a %s: neither who asks nor whose it is approves',
    async (role) => {
      const { account, helper, desk } = await aLockedAccount([role])
      const asked = await act(desk, { action: 'unblock', account: account.id, ...CHECKED })
      expect(asked.search).toBe('?info=asked')
      const unblock = (await unblocksOf(account))[0]?.id ?? ''
      expect((await act(desk, { action: 'code', unblock })).searchParams.get('erreur')).toBe('over')
      expect((await act(desk, { action: 'approve', unblock })).searchParams.get('erreur')).toBe('self')
      const other = await signIn(payload, await aUser(payload, { roles: ['helpdesk'] }))
      expect((await act(other, { action: 'approve', unblock })).searchParams.get('info')).toBe('approved')
      expect((await act(other, { action: 'approve', unblock })).searchParams.get('erreur')).toBe('over')
      expect((await act(other, { action: 'code', unblock })).pathname).toBe('/acces-refuse')
      const shown = await act(desk, { action: 'code', unblock })
      const code = await codeOf(desk, helper, account, shown.searchParams.get('code') ?? '')
      expect((await typeCode(payload, account.email, code ?? '')).location).toBe('/deblocage/acces')
    },
  )

  it('gives no code once the second person declined', async () => {
    const { account, desk } = await aLockedAccount(['coordinator'])
    await act(desk, { action: 'unblock', account: account.id, ...CHECKED })
    const unblock = (await unblocksOf(account))[0]?.id ?? ''
    const other = await signIn(payload, await aUser(payload, { roles: ['helpdesk'] }))
    await act(other, { action: 'decline', unblock })
    expect((await act(desk, { action: 'code', unblock })).searchParams.get('erreur')).toBe('over')
  })

  it('never serves its own people: nobody unblocks themselves, which the journal keeps', async () => {
    const helper = await aUser(payload, { roles: ['helpdesk'] })
    const desk = await signIn(payload, helper)
    const end = await act(desk, { action: 'unblock', account: helper.id, ...CHECKED })
    expect(end.searchParams.get('erreur')).toBe('self')
    expect(await linesOn(helper)).toStrictEqual([['refused', helper.name]])
  })

  it('asks how identity was checked, and for a ticket', async () => {
    const { account, desk } = await aLockedAccount()
    const unblock = { action: 'unblock', account: account.id }
    expect((await act(desk, { ...unblock, ticket: 'T-1' })).searchParams.get('erreur')).toBe('invalid')
    expect(
      (await act(desk, { ...unblock, identityCheck: 'callback', ticket: ' ' })).searchParams.get('erreur'),
    ).toBe('invalid')
    expect(
      (await act(desk, { ...unblock, identityCheck: 'feeling', ticket: 'T-1' })).searchParams.get('erreur'),
    ).toBe('invalid')
    expect(await unblocksOf(account)).toStrictEqual([])
  })

  it('C7: disables a lost key, ends sessions at once and has devices erase what they hold', async () => {
    const { account, desk } = await aLockedAccount()
    const { lockStateOf } = await import('@/features/people/lock/read/lockStateOf')
    const { startSession } = await import('@/features/people/session/write/startSession')
    const { findLiveSession } = await import('@/infra/auth/findLiveSession')
    const { token } = await startSession({
      payload,
      userId: account.id,
      sharedPost: false,
      proof: { factor: 'key' },
    })
    const key = await payload.create({
      collection: 'sign-in-keys',
      data: {
        user: account.id,
        name: 'Clé bleue',
        credentialId: `cle-${account.id}`,
        publicKey: 'cle',
        counter: 0,
        keyClass: 'hardware',
      },
      overrideAccess: true,
    })
    expect((await lockStateOf(payload, account.id)).offlineEpoch).toBe(0)
    const end = await act(desk, { action: 'revoke', account: account.id, ticket: 'T-7', lostKey: key.id })
    expect(end.searchParams.get('info')).toBe('revoked')
    expect(await findLiveSession(payload, token)).toBeNull()
    expect((await lockStateOf(payload, account.id)).offlineEpoch).toBe(1)
    const stored = await payload.findByID({ collection: 'sign-in-keys', id: key.id, overrideAccess: true })
    expect([typeof stored.disabledAt, stored.disabledWhy]).toStrictEqual(['string', 'ticket T-7'])
    const again = await act(desk, { action: 'revoke', account: account.id, ticket: 'T-7', lostKey: key.id })
    expect(again.searchParams.get('erreur')).toBe('noKey')
  })
})

/** Who may act at the helpdesk. */
const MAY: Record<Role, boolean> = {
  administrator: true,
  helpdesk: true,
  editor: false,
  agent: false,
  coordinator: false,
  direction: false,
  partner: false,
  facility: false,
}

describe.each(Object.entries(MAY) as [Role, boolean][])('at the helpdesk, %s', (role, may) => {
  it.each(['unblock', 'revoke'])(`${may ? 'may' : 'may not'} %s an account`, async (action) => {
    const account = await aUser(payload)
    const client = await signIn(payload, await aUser(payload, { roles: [role] }))
    const end = await act(client, { action, account: account.id, ...CHECKED })
    expect(end.pathname).toBe(may ? `/assistance/${account.id}` : '/acces-refuse')
  })

  it(`${may ? 'may' : 'may not'} approve the unblock of a coordinator`, async () => {
    const { account, desk } = await aLockedAccount(['coordinator'])
    await act(desk, { action: 'unblock', account: account.id, ...CHECKED })
    const unblock = (await unblocksOf(account))[0]?.id ?? ''
    const client = await signIn(payload, await aUser(payload, { roles: [role] }))
    const end = await act(client, { action: 'approve', unblock })
    expect(end.pathname).toBe(may ? '/assistance' : '/acces-refuse')
  })
})

describe('the role of the helpdesk', () => {
  it('reads no other account, session, key, unblock, setting or journal by the interfaces', async () => {
    const helper = await aUser(payload, { roles: ['helpdesk'] })
    const as = { overrideAccess: false, user: helper, depth: 0, limit: 100 } as const
    const { docs } = await payload.find({ collection: 'users', ...as })
    expect(docs.map(({ id }) => id)).toStrictEqual([helper.id])
    for (const collection of ['sessions', 'sign-in-keys', 'unblocks', 'audit-log', 'account-locks'] as const)
      await expect(payload.find({ collection, ...as })).rejects.toThrow()
    await expect(
      payload.findGlobal({ slug: 'lock-settings', overrideAccess: false, user: helper }),
    ).rejects.toThrow()
  })

  it('does not enter the admin, and is of the public for what it reads', async () => {
    const { isEditor, readerClassOf } = await import('@/access/roles')
    expect([isEditor({ roles: ['helpdesk'] }), readerClassOf({ roles: ['helpdesk'] })]).toStrictEqual([
      false,
      'public',
    ])
  })
})

describe('the command of the server', () => {
  it('gives a code for an administrator, to nobody else, and writes it in the journal', async () => {
    const { breakGlass } = await import('@/features/people/helpdesk/write/breakGlass')
    const administrator = await aUser(payload, { roles: ['administrator'] })
    const end = await breakGlass(payload, administrator.email)
    const code = 'code' in end ? end.code : ''
    expect((await typeCode(payload, administrator.email, code)).location).toBe('/deblocage/acces')
    expect((await linesOn(administrator))[0]).toStrictEqual(['unblockCodeGiven', null])
    const agent = await aUser(payload)
    expect(await breakGlass(payload, agent.email)).toStrictEqual({ fault: 'notAdministrator' })
    expect(await breakGlass(payload, 'nul@exemple.fr')).toStrictEqual({ fault: 'unknown' })
  })
})
