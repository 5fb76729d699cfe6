import { type DBSchema, type IDBPDatabase, openDB } from 'idb'
import type { SignedText } from '@/domain/offline/OfflineManifest'
import { ERASED_CHANNEL } from './ERASED_CHANNEL'
import { Fault } from './Fault'

/** The content key, wrapped for one enrolled key. */
export type WrappedKey = { credentialId: string; iv: Uint8Array<ArrayBuffer>; wrapped: ArrayBuffer }

/**
 * One copy on this post, by what stands in clear: nothing that says whose it is but the opaque id of an account, nothing of what it
 * holds. `head`: slot of the encrypted list of what it holds; `null` until a first download has ended.
 */
export type Vault = {
  id: string
  user: string
  rpId: string | null
  salt: Uint8Array<ArrayBuffer>
  keys: WrappedKey[]
  lease: SignedText
  /** Refusals in a row. */
  tries: number
  head: string | null
  sheets: number
  bytes: number
  /** Of the content, ISO 8601. */
  madeAt: string | null
}

interface VaultSchema extends DBSchema {
  vaults: { key: string; value: Vault }
  /** By `vault/slot`: initialisation vector, then ciphertext. */
  blobs: { key: string; value: Uint8Array<ArrayBuffer> }
}
export type VaultDatabase = IDBPDatabase<VaultSchema>

const NAME = 'repere-hors-ligne'

/** Opens what this browser keeps. @throws DOMException where it keeps nothing for anybody (private windows of some). */
export function openVaults(): Promise<VaultDatabase> {
  return openDB<VaultSchema>(NAME, 1, {
    upgrade: (database) => {
      database.createObjectStore('vaults', { keyPath: 'id' })
      database.createObjectStore('blobs')
    },
  })
}

export const blobKey = (vault: string, slot: string): string => `${vault}/${slot}`

/** All the keys of one copy. */
export const blobsOf = (vault: string): IDBKeyRange =>
  IDBKeyRange.bound(`${vault}/`, `${vault}0`, false, true)

type Writing = {
  blobs?: readonly (readonly [string, Uint8Array<ArrayBuffer>])[]
  change?: (stored: Vault) => Partial<Vault>
}

/**
 * Writes blobs of a copy and what stands in clear of it, in one step.
 * @throws Fault `locked` where it was erased since, or its keys were: another tab must not bring it back.
 */
export async function writeVault(
  database: VaultDatabase,
  id: string,
  { blobs = [], change }: Writing,
): Promise<Vault> {
  const writing = database.transaction(['vaults', 'blobs'], 'readwrite')
  const stored = await writing.objectStore('vaults').get(id)
  if (!stored || stored.keys.length === 0) throw new Fault('locked')
  const next = { ...stored, ...change?.(stored) }
  const store = writing.objectStore('blobs')
  const puts: Promise<unknown>[] = blobs.map(([place, blob]) => store.put(blob, place))
  if (change) puts.push(writing.objectStore('vaults').put(next))
  await Promise.all([...puts, writing.done])
  return next
}

/** Erases a copy, its key first: what is left if it is cut short can be read by nobody. */
export async function eraseVault(database: VaultDatabase, id: string): Promise<void> {
  const keysFirst = database.transaction('vaults', 'readwrite')
  const vault = await keysFirst.store.get(id)
  if (vault) await keysFirst.store.put({ ...vault, keys: [] })
  await keysFirst.done
  tellErased()
  const rest = database.transaction(['vaults', 'blobs'], 'readwrite')
  await Promise.all([
    rest.objectStore('blobs').delete(blobsOf(id)),
    rest.objectStore('vaults').delete(id),
    rest.done,
  ])
}

/** Says to the other tabs that a copy is gone: what they show of it goes too. */
export function tellErased(): void {
  const channel = new BroadcastChannel(ERASED_CHANNEL)
  channel.postMessage(null)
  channel.close()
}
