import { beforeAll, describe, expect, it } from 'vitest'
import { ROLES, type Role } from '@/access/roles'
import type { User } from '@/payload-types'
import { aPlacementRequest } from '../../factories/aPlacementRequest'
import { aUser } from '../../factories/aUser'
import { aNeighbour } from '../../helpers/scenes/aNeighbour'
import { formRequest } from '../../helpers/scenes/formRequest'
import { askRest } from '../../helpers/scenes/restClient'
import { signIn } from '../../helpers/scenes/signIn'
import { openTestPayload } from '../../helpers/servers/openTestPayload'

const { payload } = await openTestPayload()
const { ourKeys } = await import('@/features/placement/neighbours/read/ourKeys')

const COLLECTIONS = ['placement-neighbours', 'neighbour-exchanges', 'neighbour-keys'] as const
/** How many rows of each a role reads, and whether it may open, share and close exchanges. */
const RIGHTS: readonly { role: Role | null; reads: readonly [number, number, number]; keeps: boolean }[] = [
  { role: null, reads: [0, 0, 0], keeps: false },
  ...ROLES.map((role) => ({
    role,
    reads: [
      role === 'coordinator' || role === 'administrator' ? 1 : 0,
      role === 'coordinator' ? 1 : 0,
      0,
    ] as const,
    keeps: role === 'coordinator' || role === 'administrator',
  })),
]

const users = new Map<Role | null, User | null>()
const headers = new Map<Role | null, Headers>()
const ids = new Map<string, string>()
let secrets: string[] = []

beforeAll(async () => {
  const { neighbour } = await aNeighbour(payload)
  const request = await aPlacementRequest(payload)
  const exchange = await payload.create({
    collection: 'neighbour-exchanges',
    data: {
      key: 'sent:essai',
      direction: 'sent',
      neighbour: neighbour.id,
      request: request.id,
      state: 'waiting',
      sentAt: new Date().toISOString(),
    },
    depth: 0,
    overrideAccess: true,
  })
  await ourKeys(payload)
  const { docs } = await payload.find({
    collection: 'neighbour-keys',
    depth: 0,
    limit: 1,
    overrideAccess: true,
    showHiddenFields: true,
  })
  secrets = docs.map(({ sealed }) => sealed?.split('\n')[1] ?? '')
  ids.set('placement-neighbours', neighbour.id)
  ids.set('neighbour-exchanges', exchange.id)
  ids.set('neighbour-keys', docs[0]?.id ?? '')
  for (const { role } of RIGHTS) {
    const user = role ? await aUser(payload, { roles: [role] }) : null
    users.set(role, user)
    headers.set(
      role,
      user ? (await signIn(payload, user)).headers : new Headers({ 'x-repere-peer': '192.0.2.9' }),
    )
  }
})

describe.each(RIGHTS)('$role', ({ role, reads, keeps }) => {
  it('reads over the Local API and REST what its role says, and a private key never', async () => {
    const seen = await Promise.all(
      COLLECTIONS.map(async (collection) => {
        const local = await payload
          .find({
            collection,
            depth: 0,
            limit: 10,
            overrideAccess: false,
            user: users.get(role) ?? null,
            showHiddenFields: true,
          })
          .then(
            ({ docs }) => docs.length,
            () => 0,
          )
        const answer = await askRest(`/${collection}?limit=10`, {
          headers: headers.get(role) ?? new Headers(),
        })
        const text = await answer.text()
        for (const secret of secrets) expect(text).not.toContain(secret)
        const { docs }: { docs?: unknown[] } = JSON.parse(text)
        return [local, answer.ok ? (docs?.length ?? 0) : 0]
      }),
    )
    expect(secrets[0]).toMatch(/^.{20,}/)
    expect(seen).toStrictEqual(reads.map((count) => [count, count]))
  })

  it.each(COLLECTIONS)('writes nothing of %s over the Local API nor REST', async (collection) => {
    const id = ids.get(collection) ?? ''
    const as = { collection, overrideAccess: false, user: users.get(role) ?? null, depth: 0 } as const
    await expect(payload.update({ ...as, id, data: {} })).rejects.toThrow()
    await expect(payload.delete({ ...as, id })).rejects.toThrow()
    for (const method of ['POST', 'PATCH', 'DELETE'] as const) {
      const path = method === 'POST' ? `/${collection}` : `/${collection}/${id}`
      const { ok } = await askRest(path, { method, body: {}, headers: headers.get(role) ?? new Headers() })
      expect(ok).toBe(false)
    }
  })

  it('opens, shares, suspends and renews if its role does, and leaves a line in the journal', async () => {
    const { answerNeighbourForm } = await import('@/features/placement/neighbours/write/answerNeighbourForm')
    const id = ids.get('placement-neighbours') ?? ''
    const sent = new Request(`http://localhost:3000/places/voisins/${id}/agir`, {
      method: 'POST',
      body: new URLSearchParams({ action: 'share', sharesAll: '1' }),
      headers: headers.get(role) ?? new Headers(),
    })
    const answer = await answerNeighbourForm(payload, sent, id)
    const { pathname, searchParams } = new URL(answer.headers.get('location') ?? '', 'http://localhost')
    if (keeps) expect([pathname, searchParams.get('info')]).toStrictEqual([`/places/voisins/${id}`, 'shared'])
    else expect(pathname).toBe(role ? '/acces-refuse' : '/connexion')
  })
})

describe('the forms of neighbours', () => {
  it('refuse an address that is not a portal, and keep what was typed', async () => {
    const { answerNeighboursForm } = await import(
      '@/features/placement/neighbours/write/answerNeighboursForm'
    )
    const coordinator = users.get('coordinator')
    if (!coordinator) throw new Error('Nobody')
    const client = await signIn(payload, coordinator)
    for (const address of [
      'http://repere.exemple.fr',
      'https://u:p@exemple.fr',
      'https://exemple.fr/chemin',
      'ftp://exemple.fr',
      'http://169.254.169.254',
    ]) {
      const form = { action: 'add', name: 'Voisin', departmentCode: '45', address, key: '' }
      const answer = await answerNeighboursForm(
        payload,
        formRequest('/places/voisins/agir', form, client),
        undefined,
      )
      expect(answer.headers.get('location')).toContain('erreur=invalid')
      expect(answer.headers.get('set-cookie')).toContain('saisie')
    }
  })

  it('say why a portal cannot be read: nothing is kept', async () => {
    const { addNeighbour } = await import('@/features/placement/neighbours/write/keepNeighbour')
    const actor = users.get('coordinator')
    if (!actor) throw new Error('Nobody')
    const given = { name: 'Voisin', departmentCode: '45', portal: 'http://localhost:9', key: null }
    const end = await addNeighbour({ payload, actor, address: '192.0.2.1', ...given })
    expect(end).toStrictEqual({ fault: 'unsent', words: 'Il est injoignable.' })
    const inside = await addNeighbour({
      payload,
      actor,
      address: '192.0.2.1',
      ...given,
      portal: 'https://10.0.0.1',
    })
    expect(inside).toStrictEqual({ fault: 'unsent', words: 'Son adresse n’est pas une adresse publique.' })
  })
})
