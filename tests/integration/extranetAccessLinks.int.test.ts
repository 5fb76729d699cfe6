import { beforeAll, describe, expect, it } from 'vitest'
import { currentDoubtsKey } from '@/features/trust/doubts/read/currentDoubtsKey'
import type { SignedLink } from '@/payload-types'
import { aMember } from '../factories/aMember'
import { GESTURES, sendGesture } from '../helpers/scenes/extranetGestures'
import { extranetScene, type Scene } from '../helpers/scenes/extranetScene'
import { openTestPayload } from '../helpers/servers/openTestPayload'

const DAY = 86_400_000

let scene: Scene

const { payload } = await openTestPayload()

beforeAll(async () => {
  scene = await extranetScene(payload)
})

type Changed = Partial<Pick<SignedLink, 'purpose' | 'expiresAt' | 'usedAt' | 'revokedAt' | 'user'>>

/** A link that confirms the first sheet, lent by its manager, then changed; answers its secret. */
async function aLink(changed: Changed = {}): Promise<string> {
  const { newSignedLink } = await import('@/features/trust/verifications/write/newSignedLink')
  const { sheet, people } = scene
  const token = await newSignedLink({
    payload,
    purpose: 'verify',
    email: people.manager.email,
    userId: people.manager.id,
    sheet: { kind: 'organisations', id: sheet.id, number: sheet.number },
  })
  const { hashToken } = await import('@/infra/auth/hashToken')
  await payload.update({
    collection: 'signed-links',
    where: { tokenHash: { equals: hashToken(token) } },
    data: changed,
    overrideAccess: true,
  })
  return token
}

let visitors = 0

/** Presses the button behind a link, from a new address, the sheet as it is now before the eyes. */
async function press(token: string): Promise<string> {
  visitors += 1
  const { POST } = await import('@/app/(portal)/confirmer/[token]/oui/route')
  const { modifiedAt } = await payload.findByID({
    collection: 'organisations',
    id: scene.sheet.id,
    overrideAccess: true,
  })
  const request = new Request(`http://localhost:3000/confirmer/${token}/oui`, {
    method: 'POST',
    body: new URLSearchParams({
      seen: modifiedAt ?? '',
      doubts: await currentDoubtsKey(payload, String(scene.sheet.id)),
    }),
    headers: { 'x-repere-peer': `198.51.100.${visitors}` },
  })
  const response = await POST(request, { params: Promise.resolve({ token }) })
  return new URL(response.headers.get('location') ?? '', 'http://localhost').search
}

async function countOf(collection: 'verifications' | 'audit-log'): Promise<number> {
  const isRefused = { action: { equals: 'refused' } }
  const { totalDocs } = await payload.count({
    collection,
    ...(collection === 'audit-log' ? { where: isRefused } : {}),
    overrideAccess: true,
  })
  return totalDocs
}

/** How many verifications and refusals a press leaves. */
async function leaves(token: string): Promise<{ verifications: number; refusals: number; said: string }> {
  const before = [await countOf('verifications'), await countOf('audit-log')]
  const said = await press(token)
  return {
    verifications: (await countOf('verifications')) - (before[0] ?? 0),
    refusals: (await countOf('audit-log')) - (before[1] ?? 0),
    said,
  }
}

const NOTHING = { verifications: 0, refusals: 1, said: '' }

describe('a link of a mail', () => {
  it('confirms its sheet once, and does nothing when it is replayed', async () => {
    const token = await aLink()
    expect(await leaves(token)).toStrictEqual({ verifications: 1, refusals: 0, said: '?info=merci' })
    expect(await leaves(token)).toStrictEqual(NOTHING)
  })

  it('confirms once of presses at the same instant', async () => {
    const token = await aLink()
    const before = await countOf('verifications')
    await Promise.all([press(token), press(token), press(token)])
    expect((await countOf('verifications')) - before).toBe(1)
  })

  it.each([
    ['expired', { expiresAt: new Date(Date.now() - DAY).toISOString() }],
    ['called off', { revokedAt: new Date().toISOString() }],
    ['for another purpose', { purpose: 'digest-stop' }],
  ] as const)('does nothing when it is %s, and leaves a line in the journal', async (_, changed) => {
    expect(await leaves(await aLink(changed))).toStrictEqual(NOTHING)
  })

  it('ends with the right of the person whose it is', async () => {
    expect(await leaves(await aLink({ user: scene.people.removed.id }))).toStrictEqual(NOTHING)
    expect(await leaves(await aLink({ user: scene.people.managerOfAnother.id }))).toStrictEqual(NOTHING)
  })

  it('cannot be guessed, nor be the secret of an invitation or of a password', async () => {
    const { newToken } = await import('@/infra/auth/newToken')
    const { newInvitationLink } = await import('@/features/keeping/memberships/write/newInvitationLink')
    const { token, stored } = newInvitationLink()
    await payload.update({
      collection: 'memberships',
      id: scene.membershipId,
      data: stored,
      overrideAccess: true,
    })
    for (const secret of [newToken(), token, '', '%00', 'a'.repeat(5000)])
      expect((await leaves(secret)).verifications).toBe(0)
  })

  it('that confirms a sheet stops no monthly mail, and the reverse stops it once', async () => {
    const { POST } = await import('@/app/(portal)/point/[token]/arreter/route')
    const stop = async (token: string) => {
      visitors += 1
      const request = new Request(`http://localhost:3000/point/${token}/arreter`, {
        method: 'POST',
        headers: { 'x-repere-peer': `198.51.100.${visitors}` },
      })
      await POST(request, { params: Promise.resolve({ token }) })
      const { digest } = await payload.findByID({
        collection: 'users',
        id: scene.people.manager.id,
        overrideAccess: true,
      })
      return digest
    }
    const before = await countOf('audit-log')
    expect(await stop(await aLink())).toBe(true)
    expect((await countOf('audit-log')) - before).toBe(1)
    expect(await stop(await aLink({ purpose: 'digest-stop' }))).toBe(false)
  })

  it('is no invitation', async () => {
    const { POST } = await import('@/app/(portal)/invitation-fiche/accepter/route')
    const token = await aLink()
    const response = await POST(
      new Request('http://localhost:3000/invitation-fiche/accepter', {
        method: 'POST',
        body: new URLSearchParams({ token, name: 'Intrus' }),
        headers: { 'x-repere-peer': '198.51.100.250' },
      }),
    )
    expect(response.headers.get('location')).toBe('/invitation-fiche?erreur=gone')
  })
})

describe('a page left open', () => {
  it('is refused when the membership ends, and the session with the last one', async () => {
    const { sheet, clients, people } = scene
    const { signIn } = await import('../helpers/scenes/signIn')
    const { user, membership } = await aMember(payload, { sheet, role: 'contributor' })
    const tab = await signIn(payload, user)
    const gesture = GESTURES['say that it is still right'](scene)
    expect((await sendGesture(gesture, tab.headers)).headers.get('location')).not.toMatch(/refused|connexion/)
    const end = {
      route: 'membres',
      params: { number: sheet.number },
      form: { action: 'end', id: membership.id },
    } as const
    await sendGesture(end, clients.manager.headers)
    expect((await sendGesture(gesture, tab.headers)).headers.get('location')).toMatch(/^\/connexion/)
    expect((await sendGesture(end, clients.manager.headers)).headers.get('location')).toContain('erreur=gone')
    expect(await clients.manager.whoAmI()).toBe(people.manager.email)
  })

  it('is refused with the role, without waiting for a new sign-in', async () => {
    const { sheet, clients } = scene
    const { signIn } = await import('../helpers/scenes/signIn')
    const { user, membership } = await aMember(payload, { sheet, role: 'manager' })
    const tab = await signIn(payload, user)
    await sendGesture(
      {
        route: 'membres',
        params: { number: sheet.number },
        form: { action: 'role', id: membership.id, role: 'reader' },
      },
      clients.editor.headers,
    )
    const invite = await sendGesture(GESTURES['invite a member'](scene), tab.headers)
    expect(invite.headers.get('location')).toBe('/mes-fiches?erreur=refused')
  })

  it('reaches no row of another sheet by its id, and no unknown one', async () => {
    const { other, facility, clients, membershipId, proposalId } = scene
    const tries = [
      { route: 'membres', params: { number: other.number }, form: { action: 'end', id: membershipId } },
      { route: 'membres', params: { number: other.number }, form: { action: 'end', id: "x' or 1=1" } },
      { route: 'propositions', params: { number: other.number }, form: { id: proposalId, all: 'accept' } },
      { route: 'propositions', params: { number: other.number }, form: { id: 'inconnu', all: 'accept' } },
      { route: 'places', params: { number: facility.number }, form: { action: 'all', unit: 'inconnue' } },
      { route: 'unites', params: { number: facility.number }, form: { unit: 'inconnue', name: 'X' } },
      {
        route: 'historique',
        params: { number: other.number },
        form: { version: 'inconnue', section: 'essentiel', seen: other.updatedAt },
      },
      { route: 'modifier', params: { number: other.number, section: 'inconnue' }, form: {} },
      { route: 'membres', params: { number: 'P9999' }, form: { action: 'end', id: membershipId } },
    ] as const
    for (const gesture of tries) {
      const response = await sendGesture(gesture, clients.managerOfAnother.headers)
      expect([gesture.route, response.status, response.headers.get('location')]).toStrictEqual([
        gesture.route,
        303,
        expect.stringContaining('erreur='),
      ])
    }
    const row = await payload.findByID({ collection: 'memberships', id: membershipId, overrideAccess: true })
    expect(row.state).toBe('active')
  })
})
