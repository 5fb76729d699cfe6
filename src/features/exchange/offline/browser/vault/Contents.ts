import { unzlibSync, zlibSync } from 'fflate'
import type { OfflineKind } from '@/domain/offline/OfflineSheet'
import { seal, unseal } from './contentKey'
import { blobKey, type Vault, type VaultDatabase, writeVault } from './openVaults'

/** What a list shows of a sheet without opening it. */
export type SheetLine = {
  number: string
  kind: OfflineKind
  title: string
  chapter: string | null
  position: number
  keeper: string | null
  phone: { number: string; href: string } | null
}

/** A chunk that is held: where, and of what digest. `line`: of a sheet. */
export type HeldChunk = { id: string; sha256: string; slot: string; line: SheetLine | null }

/** All that a generation holds; encrypted as the rest is. */
export type Head = {
  edition: string
  madeAt: string
  groups: string[]
  publicKey: JsonWebKey
  chunks: HeldChunk[]
  index: string
}

const encoder = new TextEncoder()
const decoder = new TextDecoder()

/** An open copy: what it reads and writes is plain here and encrypted in the browser's files. */
export class Contents {
  readonly vault: Vault
  readonly database: VaultDatabase
  readonly #key: CryptoKey

  constructor(database: VaultDatabase, vault: Vault, key: CryptoKey) {
    this.database = database
    this.vault = vault
    this.#key = key
  }

  /** Encrypts what stands in a slot; the caller stores it. */
  async sealed(slot: string, bytes: Uint8Array): Promise<readonly [string, Uint8Array<ArrayBuffer>]> {
    const place = blobKey(this.vault.id, slot)
    return [place, await seal(this.#key, place, zlibSync(bytes, { level: 6 }))]
  }

  /** @throws Fault `locked` where the copy was erased since. */
  async write(slot: string, value: unknown): Promise<void> {
    const sealed = await this.sealed(slot, encoder.encode(JSON.stringify(value)))
    await writeVault(this.database, this.vault.id, { blobs: [sealed] })
  }

  /** The text of a slot, `null` where it is empty. */
  async text(slot: string): Promise<string | null> {
    const place = blobKey(this.vault.id, slot)
    const sealed = await this.database.get('blobs', place)
    return sealed ? decoder.decode(unzlibSync(await unseal(this.#key, place, sealed))) : null
  }

  /** Tells whether a blob of the slot `probe` holds this word. */
  async isProbe(sealed: Uint8Array<ArrayBuffer>, word: string): Promise<boolean> {
    const opened = await unseal(this.#key, blobKey(this.vault.id, 'probe'), sealed).catch(() => null)
    return opened !== null && decoder.decode(unzlibSync(opened)) === JSON.stringify(word)
  }

  /** What `write` was given, `null` where there is nothing. The shape is the writer's: it was ours, and nobody else can write it. */
  async read<Value>(slot: string): Promise<Value | null> {
    const text = await this.text(slot)
    return text === null ? null : (JSON.parse(text) as Value)
  }
}
