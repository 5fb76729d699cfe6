import { type DBSchema, type IDBPDatabase, openDB } from 'idb'
import type { SignedText } from '@/domain/offline/OfflineManifest'

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

/** Erases a copy, its key first: what is left if it is cut short can be read by nobody. */
export async function eraseVault(database: VaultDatabase, id: string): Promise<void> {
  const vault = await database.get('vaults', id)
  if (vault) await database.put('vaults', { ...vault, keys: [] })
  await database.delete('blobs', blobsOf(id))
  await database.delete('vaults', id)
}

/** The material of the key goes, the rest stays closed for ever: after too many refusals. */
export async function dropKeys(database: VaultDatabase, id: string): Promise<void> {
  const vault = await database.get('vaults', id)
  if (vault) await database.put('vaults', { ...vault, keys: [] })
}
