import type { Payload, Where } from 'payload'
import { SLUGS } from '@/domain/slugs'
import { recordTrace } from '@/features/people/audit/write/recordTrace'
import { clock } from '@/infra/clock'
import type { SignInKey, User } from '@/payload-types'

type Use = {
  payload: Payload
  key: SignInKey
  user: User
  /** As the key signed it. */
  counter: number
  backedUp: boolean
  address: string
}

/**
 * Keeps that a key was used, in one conditional write: its counter goes up, or stays at 0 for keys that do not count (WebAuthn level 3, 7.2
 * step 22). Answers false for a counter that went back, which only a copy of the key explains: the key is then disabled, and the journal says so.
 */
export async function keepUse({ payload, key, user, counter, backedUp, address }: Use): Promise<boolean> {
  const goesOn: Where = counter === 0 ? { counter: { equals: 0 } } : { counter: { less_than: counter } }
  const usable: Where[] = [{ id: { equals: key.id } }, { disabledAt: { exists: false } }]
  const now = clock.now().toISOString()
  const kept: unknown = await payload.db.updateOne({
    collection: SLUGS.signInKeys,
    where: { and: [...usable, goesOn] },
    data: { counter, backedUp, lastUsedAt: now },
    options: { atomic: true },
  })
  const note = (action: 'keyCloned' | 'keyBackupChanged', detail: string) =>
    recordTrace({ payload, actor: { id: user.id, name: user.name }, action, detail, address })
  if (kept) {
    if (backedUp !== (key.backedUp === true))
      await note('keyBackupChanged', `${key.name} (${key.id}) : ${backedUp ? 'copiée' : 'plus copiée'}`)
    return true
  }
  await payload.db.updateOne({
    collection: SLUGS.signInKeys,
    where: { and: usable },
    data: {
      disabledAt: now,
      disabledBy: 'Repère',
      disabledWhy: 'Compteur en arrière : clé peut-être copiée',
    },
    options: { atomic: true },
    returning: false,
  })
  payload.logger.error({ msg: 'A key whose counter went back was disabled', key: key.id })
  await note('keyCloned', `${key.name} (${key.id})`)
  return false
}
