import { mayKeepNeighbours } from '@/access/placementRights'
import type { AuditAction } from '@/domain/audit/actions'
import { fingerprint } from '@/domain/placement/neighbours/fingerprint'
import type { NeighbourKey } from '@/domain/placement/neighbours/NeighbourKey'
import { SLUGS } from '@/domain/slugs'
import type { MemberContext } from '@/features/people/actor/MemberContext'
import { recordTrace } from '@/features/people/audit/write/recordTrace'
import { clock } from '@/infra/clock'
import { isUniqueViolation } from '@/infra/database/isUniqueViolation'
import { isValidationError } from '@/infra/database/isValidationError'
import { NeighbourUnreachable } from '@/infra/neighbours/askNeighbour'
import { type PublicKey, readPublicKey } from '@/infra/neighbours/publicKey'
import type { PlacementNeighbour } from '@/payload-types'
import { fetchIdentity } from '../read/fetchIdentity'
import { findNeighbour, findNeighbours } from '../read/findNeighbours'
import { forgetCopy } from '../read/neighbourCopy'
import { ourKeys } from '../read/ourKeys'
import { updateNeighbour } from './updateNeighbour'

/** `portal`: where it is served (`neighbourOrigin`); `key`: pasted; `null`: asked at the address. */
type Add = MemberContext & { name: string; departmentCode: string; portal: string; key: string | null }
type Added =
  | { fault: null; id: string }
  | { fault: 'refused' | 'already' | 'invalid' | 'unsent'; words?: string }

/** Notes a neighbour and its key. Nothing is exchanged before somebody has compared the fingerprint and opened it (`openExchange`). */
export async function addNeighbour(add: Add): Promise<Added> {
  const { payload, name, departmentCode, portal } = add
  if (!(await mayKeep(add, 'ajouter un voisin'))) return { fault: 'refused' }
  const key = await keyOf(add.key, portal)
  if ('words' in key) return { fault: add.key ? 'invalid' : 'unsent', words: key.words }
  const all = await findNeighbours(payload)
  const holder = all.find(({ theirKeys }) => theirKeys?.some(({ keyId }) => keyId === key.keyId))
  const [{ keyId: ours }] = await ourKeys(payload)
  if (holder || key.keyId === ours || all.some((one) => one.departmentCode === departmentCode))
    return { fault: 'already' }
  try {
    const { id } = await payload.create({
      collection: SLUGS.placementNeighbours,
      data: { name, departmentCode, address: portal, active: false, sharesAll: false, ...given(key, ours) },
      depth: 0,
      select: {},
      overrideAccess: true,
    })
    await trace(add, 'neighbourAdded', `${name} (${portal}), empreinte ${fingerprint(key.keyId)}`)
    return { fault: null, id }
  } catch (error) {
    if (!isUniqueViolation(error) && !isValidationError(error)) throw error
    return { fault: 'already' }
  }
}

/** A key that was just given, and which of ours they were given. */
const given = ({ keyId, pem }: PublicKey, ours: string) => ({
  theirKeys: [{ keyId, pem, addedAt: clock.now().toISOString(), until: null }] satisfies NeighbourKey[],
  ourKeys: [ours],
})

async function keyOf(pasted: string | null, address: string): Promise<PublicKey | { words: string }> {
  if (pasted !== null)
    return (
      readPublicKey(pasted) ?? { words: 'Cette clé ne se lit pas\u00a0: collez-la entière, de BEGIN à END.' }
    )
  try {
    return (await fetchIdentity(address)).key
  } catch (error) {
    if (error instanceof NeighbourUnreachable) return { words: error.reason }
    throw error
  }
}

type One = MemberContext & { id: string }
type Kept = 'refused' | 'gone' | 'moved' | null

/** Opens the exchange: whoever does says that they compared the fingerprint of the key. Suspended, it opens again. */
export function openExchange(one: One & { keyId: string }): Promise<Kept> {
  return keep(one, 'ouvrir un échange', async ({ payload, actor, keyId }, neighbour) => {
    const current = neighbour.theirKeys?.find(({ until }) => until === null)
    // The key that was compared is the one that is opened: another may have come meanwhile.
    if (!current || current.keyId !== keyId || neighbour.revokedAt) return 'moved'
    await updateNeighbour(payload, neighbour.id, {
      active: true,
      verifiedAt: neighbour.verifiedAt ?? clock.now().toISOString(),
      verifiedByName: neighbour.verifiedAt ? (neighbour.verifiedByName ?? null) : actor.name,
      lastFault: null,
    })
    await trace(
      one,
      'neighbourChanged',
      `${neighbour.name} : échange ouvert, empreinte ${fingerprint(keyId)}`,
    )
    return null
  })
}

/** Nothing goes either way until it is opened again. Its key is kept. */
export function suspendExchange(one: One): Promise<Kept> {
  return keep(one, 'suspendre un échange', async ({ payload }, { id, name }) => {
    await updateNeighbour(payload, id, { active: false })
    await trace(one, 'neighbourChanged', `${name} : échange suspendu`)
    return null
  })
}

/** Its keys are worth nothing from now on, and what it shared is forgotten here. A new key may be given later, and is compared anew. */
export function revokeNeighbour(one: One): Promise<Kept> {
  return keep(one, 'révoquer un voisin', async ({ payload }, { id, name }) => {
    const revokedAt = clock.now().toISOString()
    await updateNeighbour(payload, id, {
      active: false,
      revokedAt,
      verifiedAt: null,
      verifiedByName: null,
      theirKeys: [],
    })
    await forgetCopy(payload, id)
    await trace(one, 'neighbourRevoked', name)
    return null
  })
}

/** Gives a neighbour another key, pasted or asked at its address; the exchange is closed until it is compared. In words, what is wrong. */
export async function giveKey(one: One & { key: string | null }): Promise<Kept | { words: string }> {
  let words = ''
  const end = await keep(one, 'donner une clé à un voisin', async ({ payload }, { id, name, address }) => {
    const key = await keyOf(one.key, address)
    if ('words' in key) {
      words = key.words
      return null
    }
    const others = (await findNeighbours(payload)).filter((other) => other.id !== id)
    const [{ keyId: ours }] = await ourKeys(payload)
    if (
      key.keyId === ours ||
      others.some(({ theirKeys }) => theirKeys?.some(({ keyId }) => keyId === key.keyId))
    ) {
      words = 'Cette clé est déjà celle d’un autre portail.'
      return null
    }
    const closed = { active: false, revokedAt: null, verifiedAt: null, verifiedByName: null }
    await updateNeighbour(payload, id, { ...closed, ...given(key, ours) })
    await trace(one, 'neighbourChanged', `${name} : nouvelle clé à comparer, ${fingerprint(key.keyId)}`)
    return null
  })
  return words ? { words } : end
}

/** What a neighbour may read: all facilities whose address is not kept, or those that are chosen. */
export function shareFacilities(one: One & { sharesAll: boolean; shared: string[] }): Promise<Kept> {
  return keep(one, 'changer ce qui est partagé', async ({ payload, sharesAll, shared }, { id, name }) => {
    await payload.update({
      collection: SLUGS.placementNeighbours,
      id,
      data: { sharesAll, shared },
      depth: 0,
      select: {},
      overrideAccess: true,
    })
    const what = sharesAll ? 'tous les lieux d’accueil' : `${shared.length} lieux d’accueil choisis`
    await trace(one, 'neighbourChanged', `${name} : partage de ${what}`)
    return null
  })
}

async function keep<Asked extends One>(
  one: Asked,
  what: string,
  work: (one: Asked, neighbour: PlacementNeighbour) => Promise<Kept>,
): Promise<Kept> {
  if (!(await mayKeep(one, what))) return 'refused'
  const neighbour = await findNeighbour(one.payload, one.id)
  return neighbour ? work(one, neighbour) : 'gone'
}

async function mayKeep(context: MemberContext, what: string): Promise<boolean> {
  if (mayKeepNeighbours(context.actor)) return true
  await trace(context, 'refused', what)
  return false
}

const trace = (
  { payload, actor, address }: MemberContext,
  action: AuditAction,
  detail: string,
): Promise<void> => recordTrace({ payload, actor, action, detail, address })
