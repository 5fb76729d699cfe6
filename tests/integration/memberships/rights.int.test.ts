import { describe, expect, it } from 'vitest'
import type { Fault } from '@/domain/sheet/Fault'
import type { Membership, User } from '@/payload-types'
import { aKeptSheet } from '../../factories/aKeptSheet'
import { aMember } from '../../factories/aMember'
import { aUser } from '../../factories/aUser'
import { countTraces } from '../../helpers/asserts/countTraces'
import type { AuthClient } from '../../helpers/scenes/authClient'
import { formRequest } from '../../helpers/scenes/formRequest'
import { askRest } from '../../helpers/scenes/restClient'
import { signIn } from '../../helpers/scenes/signIn'
import { openTestPayload } from '../../helpers/servers/openTestPayload'

const { payload } = await openTestPayload()

const signedIn = (user: User): Promise<AuthClient> => signIn(payload, user)

/** What a form on the members of a sheet is answered: the fault, or what was done. */
async function send(number: string, form: Record<string, string>, client?: AuthClient): Promise<string> {
  const { answerMemberForm } = await import('@/features/keeping/memberships/write/answerMemberForm')
  const path = `/mes-fiches/${number}/membres/agir`
  const response = await answerMemberForm(payload, formRequest(path, form, client), number)
  const location = new URL(response.headers.get('location') ?? '', 'http://localhost')
  return location.searchParams.get('erreur') ?? location.searchParams.get('info') ?? location.pathname
}

const stored = (id: string) =>
  payload.findByID({ collection: 'memberships', id, depth: 0, overrideAccess: true })

type Who = Membership['role'] | 'managerOfAnother' | 'stranger' | 'agent' | 'editor'
const MAY: [Who, boolean][] = [
  ['manager', true],
  ['contributor', false],
  ['reader', false],
  ['managerOfAnother', false],
  ['stranger', false],
  ['agent', false],
  ['editor', true],
]

async function actorFor(who: Who, sheet: Awaited<ReturnType<typeof aKeptSheet>>): Promise<User> {
  const others: Partial<Record<Who, () => Promise<User>>> = {
    managerOfAnother: async () =>
      (await aMember(payload, { sheet: await aKeptSheet(payload), role: 'manager' })).user,
    stranger: () => aUser(payload, { roles: ['partner'] }),
    agent: () => aUser(payload, { roles: ['agent'] }),
    editor: () => aUser(payload, { roles: ['editor'] }),
  }
  const other = others[who]
  // What is not in the table above is a role of membership.
  return other ? other() : (await aMember(payload, { sheet, role: who as Membership['role'] })).user
}

describe('the members of a sheet', () => {
  it.each(MAY)('are changed by a %s: %s', async (who, may) => {
    const sheet = await aKeptSheet(payload)
    await aMember(payload, { sheet, role: 'manager' })
    const { membership: target } = await aMember(payload, { sheet, role: 'reader' })
    const client = await signedIn(await actorFor(who, sheet))
    const answers = [
      await send(sheet.number, { action: 'role', id: target.id, role: 'contributor' }, client),
      await send(
        sheet.number,
        { action: 'invite', email: `x${sheet.number}@exemple.fr`, role: 'reader' },
        client,
      ),
      await send(sheet.number, { action: 'end', id: target.id }, client),
    ]
    expect(answers).toStrictEqual(may ? ['changed', 'invited', 'ended'] : ['refused', 'refused', 'refused'])
    expect((await stored(target.id)).state).toBe(may ? 'ended' : 'active')
    expect(await countTraces(payload, sheet.id, 'refused')).toBe(may ? 0 : 3)
  })

  it('are not reached through the number of another sheet', async () => {
    const [sheet, own] = [await aKeptSheet(payload), await aKeptSheet(payload)]
    const { membership: target } = await aMember(payload, { sheet, role: 'reader' })
    const { user } = await aMember(payload, { sheet: own, role: 'manager' })
    const client = await signedIn(user)
    expect(await send(own.number, { action: 'end', id: target.id }, client)).toBe('gone' satisfies Fault)
    expect((await stored(target.id)).state).toBe('active')
  })

  it('keep one manager, even when two step down at once', async () => {
    const sheet = await aKeptSheet(payload)
    const { user: first } = await aMember(payload, { sheet, role: 'manager' })
    const { user: second } = await aMember(payload, { sheet, role: 'manager' })
    const { leaveSheet } = await import('@/features/keeping/memberships/write/leaveSheet')
    const leave = (actor: User) =>
      leaveSheet({ payload, actor, address: 'test', number: sheet.number, handBack: false })
    await Promise.all([leave(first), leave(second)])
    const { countManagers } = await import('@/features/keeping/memberships/read/countManagers')
    expect(await countManagers(payload, sheet.id)).toBeGreaterThan(0)
  })

  it('lose their last manager only when the sheet is handed back', async () => {
    const sheet = await aKeptSheet(payload)
    const { user, membership } = await aMember(payload, { sheet, role: 'manager' })
    const client = await signedIn(user)
    expect(await send(sheet.number, { action: 'leave' }, client)).toBe('lastManager')
    expect(await send(sheet.number, { action: 'role', id: membership.id, role: 'reader' }, client)).toBe(
      'lastManager',
    )
    expect(await send(sheet.number, { action: 'leave', handBack: '1' }, client)).toBe('left')
    expect((await stored(membership.id)).state).toBe('ended')
  })
})

describe('a removed member', () => {
  it('is refused from a page left open, and the journal says so', async () => {
    const [sheet, other] = [await aKeptSheet(payload), await aKeptSheet(payload)]
    const { user: boss } = await aMember(payload, { sheet, role: 'manager' })
    const { user, membership } = await aMember(payload, { sheet, role: 'manager' })
    await aMember(payload, { sheet: other, role: 'reader', user })
    const [bossClient, tab] = [await signedIn(boss), await signedIn(user)]
    await send(sheet.number, { action: 'end', id: membership.id }, bossClient)
    expect(await tab.whoAmI()).toBe(user.email)
    expect(await send(sheet.number, { action: 'invite', email: 'a@exemple.fr', role: 'manager' }, tab)).toBe(
      'refused',
    )
    expect(await countTraces(payload, sheet.id, 'refused')).toBe(1)
  })

  it('is signed out when nothing is left to keep', async () => {
    const sheet = await aKeptSheet(payload)
    const { user: boss } = await aMember(payload, { sheet, role: 'manager' })
    const { user, membership } = await aMember(payload, { sheet, role: 'contributor' })
    const [bossClient, tab] = [await signedIn(boss), await signedIn(user)]
    await send(sheet.number, { action: 'end', id: membership.id }, bossClient)
    expect(await tab.whoAmI()).toBeNull()
    expect(await send(sheet.number, { action: 'leave' }, tab)).toBe('/connexion')
  })
})

describe('over REST and the Local API', () => {
  it.each(['administrator', 'editor', 'partner'] as const)(
    'lets a %s write neither memberships nor the journal',
    async (role) => {
      const sheet = await aKeptSheet(payload)
      const { membership } = await aMember(payload, { sheet, role: 'reader' })
      const { recordTrace } = await import('@/features/people/audit/write/recordTrace')
      await recordTrace({ payload, action: 'refused', actor: null, detail: role })
      const { docs } = await payload.find({ collection: 'audit-log', limit: 1, overrideAccess: true })
      const line = docs[0]?.id ?? ''
      const user = await aUser(payload, { roles: [role] })
      const client = await signedIn(user)
      const ask = async (path: string, method: 'POST' | 'PATCH' | 'DELETE', body: object) =>
        (await askRest(path, { method, headers: client.headers, body })).status
      expect([
        await ask(`/memberships/${membership.id}`, 'PATCH', { role: 'manager' }),
        await ask(`/memberships/${membership.id}`, 'DELETE', {}),
        await ask('/memberships', 'POST', { ...membership, id: undefined, key: 'x' }),
        await ask(`/audit-log/${line}`, 'PATCH', { action: 'membershipLeft' }),
        await ask(`/audit-log/${line}`, 'DELETE', {}),
        await ask('/audit-log', 'POST', { action: 'refused', at: '2026-01-01T00:00:00.000Z' }),
      ]).toStrictEqual([403, 403, 403, 403, 403, 403])
      const local = { collection: 'audit-log', id: line, user, overrideAccess: false } as const
      await expect(payload.update({ ...local, data: { detail: 'x' } })).rejects.toThrow()
      await expect(payload.delete(local)).rejects.toThrow()
    },
  )

  it('shows a person their own memberships alone, the secret of links to nobody, the journal to administrators', async () => {
    const sheet = await aKeptSheet(payload)
    const { user, membership } = await aMember(payload, { sheet, role: 'reader' })
    await aMember(payload, { sheet, role: 'manager' })
    const [own, admin] = [
      await signedIn(user),
      await signedIn(await aUser(payload, { roles: ['administrator'] })),
    ]
    const read = async (path: string, client: AuthClient) => {
      const response = await askRest(path, { headers: client.headers })
      return response.status === 200 ? await response.json() : response.status
    }
    const seen = await read('/memberships', own)
    expect(seen.docs.map(({ id }: Membership) => id)).toStrictEqual([membership.id])
    expect(Object.keys(seen.docs[0])).not.toContain('linkHash')
    expect(await read('/audit-log', own)).toBe(403)
    expect((await read('/audit-log', admin)).docs).toBeInstanceOf(Array)
  })
})

describe('the words of a form', () => {
  it('hold as many characters as the browser lets one type, line breaks included', async () => {
    const sheet = await aKeptSheet(payload)
    const partner = await signedIn(await aUser(payload, { roles: ['partner'] }))
    const message = `${'x'.repeat(249)}\r\n${'y'.repeat(250)}`
    expect(await send(sheet.number, { action: 'join', message: `${message}z` }, partner)).toBe('invalid')
    expect(await send(sheet.number, { action: 'join', message }, partner)).toBe('asked')
  })

  it('come back with an invitation that is refused', async () => {
    const sheet = await aKeptSheet(payload)
    const { user } = await aMember(payload, { sheet, role: 'manager' })
    const { answerMemberForm } = await import('@/features/keeping/memberships/write/answerMemberForm')
    const path = `/mes-fiches/${sheet.number}/membres`
    const form = { action: 'invite', email: 'zoe arobase exemple.fr', role: 'reader' }
    const request = formRequest(`${path}/agir`, form, await signedIn(user))
    const response = await answerMemberForm(payload, request, sheet.number)
    expect(response.headers.get('location')).toBe(`${path}?erreur=invalid`)
    expect(response.headers.get('set-cookie')).toMatch(
      /invited-email=zoe%20arobase%20exemple\.fr; .*Max-Age=300/,
    )
  })
})
