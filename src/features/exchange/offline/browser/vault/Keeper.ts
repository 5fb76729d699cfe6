import { MOST_TRIES } from '@/domain/offline/keyUse'
import { leaseState, type OfflineLease } from '@/domain/offline/OfflineLease'
import type { SignedText } from '@/domain/offline/OfflineManifest'
import { askServer } from './askServer'
import { Contents, type Head } from './Contents'
import { checkedLease } from './checkedLease'
import { newContentKey, newSalt, randomName, unwrapWith, wrapFor } from './contentKey'
import { Fault } from './Fault'
import {
  blobsOf,
  eraseVault,
  openVaults,
  tellErased,
  type Vault,
  type VaultDatabase,
  writeVault,
} from './openVaults'
import { Reading } from './Reading'
import { summaryOf, type VaultSummary } from './summaryOf'
import { untilSettled } from './untilSettled'
import { sweep, updateContents } from './updateContents'

/** What a key gave, and which one it was. */
export type Given = { credentialId: string; secret: ArrayBuffer }

type Clock = { lastKnown: number }
type Opened = {
  contents: Contents
  /** The key that opened it. */
  credentialId: string
  reading: Reading | null
  /** The list that is read, of the vault's `head`. */
  slot: string | null
  lease: OfflineLease
  lastKnown: number
}
type Prepared = { vault: Vault; probe: string; sealed: Uint8Array<ArrayBuffer> }

const SECOND = 1000
/** The time that was seen is written at most so often. */
const SEEN_STEP = 30 * SECOND

/** What the worker keeps between two asks; the content key is nowhere else, and goes with `lock`. */
export class Keeper {
  readonly #database: VaultDatabase
  #opened: Opened | null = null
  #prepared: Prepared | null = null

  private constructor(database: VaultDatabase) {
    this.#database = database
  }

  static async start(): Promise<Keeper> {
    return new Keeper(await openVaults())
  }

  async vaults(): Promise<VaultSummary[]> {
    return (await this.#database.getAll('vaults')).map(summaryOf)
  }

  /** The copy that is open. */
  async copy(): Promise<VaultSummary & { user: string }> {
    const { vault } = (await this.#fresh()).contents
    return { ...summaryOf(vault), user: vault.user }
  }

  /** Asks the portal whether the copies of this post may live on; those that may not are erased, key first. */
  async contact(): Promise<{ erased: number }> {
    let erased = 0
    for (const { id, lease } of await this.#database.getAll('vaults')) {
      const answer: unknown = await (await askServer('contact', lease)).json()
      const isRevoked =
        typeof answer === 'object' && answer !== null && 'standing' in answer && answer.standing === 'revoked'
      if (!isRevoked) continue
      if (this.#opened?.contents.vault.id === id) this.lock()
      await eraseVault(this.#database, id)
      erased += 1
    }
    return { erased }
  }

  /** First step of a new copy: its key is made, wrapped and forgotten, and a text encrypted that the second step must read. */
  async prepare({ given, user, rpId }: { given: Given; user: string; rpId: string | null }): Promise<void> {
    this.lock()
    const vault: Vault = {
      id: randomName(),
      user,
      rpId,
      salt: newSalt(),
      keys: [],
      lease: { text: '', signature: '' },
      tries: 0,
      head: null,
      sheets: 0,
      bytes: 0,
      madeAt: null,
    }
    const contentKey = await newContentKey()
    vault.keys.push(await wrapFor({ contentKey, ...given, bound: vault }))
    const probe = randomName()
    const contents = new Contents(this.#database, vault, contentKey)
    const [, sealed] = await contents.sealed('probe', new TextEncoder().encode(JSON.stringify(probe)))
    this.#prepared = { vault, probe, sealed }
  }

  /** Second step: the key, asked again, opens what the first encrypted; only then is anything kept. */
  async prove(given: Given): Promise<void> {
    const prepared = this.#prepared
    this.#prepared = null
    if (!prepared) throw new Fault('locked')
    const { vault } = prepared
    const key = await this.#unwrapped(vault, given).catch(() => null)
    if (!key) throw new Fault('unproved')
    const contents = new Contents(this.#database, vault, key)
    if (!(await contents.isProbe(prepared.sealed, prepared.probe))) throw new Fault('unproved')
    const signed = await this.#askLease(vault, given.credentialId, true)
    const lease = await checkedLease(vault, null, signed)
    vault.lease = signed
    // Whoever prepares again starts afresh: the copy that the same account had here goes, key first.
    for (const other of await this.#database.getAll('vaults'))
      if (other.user === vault.user) await eraseVault(this.#database, other.id)
    await this.#database.put('vaults', vault)
    const { credentialId } = given
    const opened = { contents, credentialId, reading: null, slot: null, lease, lastKnown: Date.now() }
    this.#opened = opened
    await this.#see(opened, true)
  }

  /** Opens a copy with what its key gave. @throws Fault where the key is another one, or the lease does not allow it. */
  async unlock(given: Given): Promise<{ isComplete: boolean }> {
    this.lock()
    const vaults = await this.#database.getAll('vaults')
    const vault = vaults.find(({ keys }) =>
      keys.some(({ credentialId }) => credentialId === given.credentialId),
    )
    if (!vault) throw new Fault('noCopy')
    const key = await this.#unwrapped(vault, given).catch(() => null)
    if (!key) throw new Fault('wrongKey')
    const contents = new Contents(this.#database, vault, key)
    const slot = vault.head
    const head = slot === null ? null : await contents.read<Head>(slot)
    const seen = await contents.read<Clock>('clock')
    // Nobody but us writes them: a copy from which they were taken is not one that we left so.
    if ((slot !== null && !head) || !seen) throw new Fault('untrusted')
    const lease = await checkedLease(vault, head, vault.lease)
    const { credentialId } = given
    const opened: Opened = {
      contents,
      credentialId,
      reading: null,
      slot,
      lease,
      lastKnown: seen.lastKnown,
    }
    if (stateNow(opened) !== 'open') await this.#putRight(opened, head)
    refuseUnlessOpen(opened)
    if (vault.tries > 0) await this.#change(vault, { tries: 0 })
    this.#opened = opened
    await this.#see(opened, true)
    if (head) opened.reading = new Reading(contents, head)
    return { isComplete: head !== null }
  }

  /** A lease that is past and a clock that is behind are put right by the portal and a session, whose time counts more than what was seen. */
  async #putRight(opened: Opened, head: Head | null): Promise<void> {
    try {
      await this.#renew(opened, head)
      opened.lastKnown = Date.parse(opened.lease.issuedAt)
    } catch (error) {
      if (!(error instanceof Fault && ['offline', 'signedOut', 'refused'].includes(error.code))) throw error
    }
  }

  /** A fresh lease in place of the one that is held. @throws Fault `revoked` once the copy was erased for it. */
  async #renew(opened: Opened, head: Head | null): Promise<void> {
    const { vault } = opened.contents
    const signed = await this.#askLease(vault, opened.credentialId, false)
    const lease = await checkedLease(vault, head, signed)
    if (Date.parse(lease.issuedAt) < Date.parse(opened.lease.issuedAt)) throw new Fault('untrusted')
    await this.#change(vault, { lease: signed })
    opened.lease = lease
  }

  /**
   * A refusal of a key: `credentialId` where it is known which one answered, `null` where the browser does not tell, which counts for every
   * copy that it was asked for. At the third the material goes, in the same step.
   */
  async refused(credentialId: string | null): Promise<{ left: number }> {
    let left = MOST_TRIES
    for (const { id, keys } of await this.#database.getAll('vaults')) {
      const isMeant = credentialId === null || keys.some((key) => key.credentialId === credentialId)
      if (keys.length === 0 || !isMeant) continue
      const { tries } = await writeVault(this.#database, id, { change: oneMoreRefusal })
      left = Math.min(left, MOST_TRIES - tries)
    }
    if (left <= 0) tellErased()
    return { left }
  }

  lock(): void {
    this.#opened = null
    this.#prepared = null
  }

  /** Erases the copy that is open. */
  async erase(): Promise<void> {
    const { id } = this.#open().contents.vault
    this.lock()
    await eraseVault(this.#database, id)
  }

  /** Renews the lease, then fetches what changed. `true` where the content did. */
  async update(tell: (done: number, total: number) => void): Promise<boolean> {
    const opened = await this.#fresh()
    const { contents } = opened
    // One tab at a time: two would each sweep away what the other has just fetched.
    const next = await navigator.locks.request(lockOf(contents.vault), async () => {
      const { vault } = (await this.#fresh()).contents
      const head = vault.head === null ? null : await contents.read<Head>(vault.head)
      await this.#renew(opened, head)
      return untilSettled(() => updateContents(contents, head, tell))
    })
    await this.#see(opened, true)
    if (next) {
      opened.slot = contents.vault.head
      opened.reading = new Reading(contents, next)
      await this.#change(contents.vault, { bytes: await this.#bytesOf(contents.vault.id) })
    }
    return next !== null
  }

  /** What is read, once the lease was looked at again. */
  async reading(): Promise<Reading> {
    const opened = await this.#fresh()
    await this.#see(opened, false)
    if (!opened.reading) throw new Fault('noCopy')
    return opened.reading
  }

  /** What can wait until the first page is shown: the index and the plan are read, what an update that was cut short left is swept away. */
  async settle(): Promise<void> {
    const { contents } = await this.#fresh()
    // An update that goes on in another tab has chunks that no list holds yet.
    await navigator.locks.request(lockOf(contents.vault), { ifAvailable: true }, async (lock) => {
      const { reading } = await this.#fresh()
      if (lock && reading) await sweep(contents, reading.head)
    })
    const { reading } = await this.#fresh()
    await Promise.all([reading?.plan(), reading?.index()])
  }

  /** The open copy, for what is kept in it. */
  async contents(): Promise<Contents> {
    return (await this.#fresh()).contents
  }

  /** Adds a key to the copy: the one that opens it and the new one, both asked for just now. */
  async addKey({ own, added }: { own: Given; added: Given }): Promise<void> {
    const { vault } = (await this.#fresh()).contents
    const wrapped = vault.keys.find(({ credentialId }) => credentialId === own.credentialId)
    if (!wrapped) throw new Fault('wrongKey')
    const contentKey = await unwrapWith(own.secret, wrapped, vault, true).catch(() => null)
    if (!contentKey) throw new Fault('wrongKey')
    const others = vault.keys.filter(({ credentialId }) => credentialId !== added.credentialId)
    await this.#change(vault, { keys: [...others, await wrapFor({ contentKey, ...added, bound: vault })] })
  }

  #open(): Opened {
    if (!this.#opened) throw new Fault('locked')
    try {
      refuseUnlessOpen(this.#opened)
    } catch (fault) {
      this.lock()
      throw fault
    }
    return this.#opened
  }

  /** The open copy as it stands: another tab may have erased it, or brought it up to date. */
  async #fresh(): Promise<Opened> {
    const opened = this.#open()
    const { contents } = opened
    const stored = await this.#database.get('vaults', contents.vault.id)
    if (!stored || stored.keys.length === 0) {
      this.lock()
      throw new Fault('locked')
    }
    Object.assign(contents.vault, stored)
    if (stored.head !== null && stored.head !== opened.slot) {
      const head = await contents.read<Head>(stored.head)
      if (!head) throw new Fault('untrusted')
      opened.slot = stored.head
      opened.reading = new Reading(contents, head)
    }
    return opened
  }

  async #see(opened: Opened, always: boolean): Promise<void> {
    const now = Date.now()
    if (!always && now < opened.lastKnown + SEEN_STEP) return
    opened.lastKnown = Math.max(now, opened.lastKnown, Date.parse(opened.lease.issuedAt))
    await opened.contents.write('clock', { lastKnown: opened.lastKnown } satisfies Clock)
  }

  async #unwrapped(vault: Vault, { credentialId, secret }: Given): Promise<CryptoKey> {
    const wrapped = vault.keys.find((key) => key.credentialId === credentialId)
    if (!wrapped) throw new Fault('wrongKey')
    return unwrapWith(secret, wrapped, vault)
  }

  async #askLease(vault: Vault, credential: string, isNew: boolean): Promise<SignedText> {
    const held = isNew ? null : vault.lease
    const answer = await askServer('lease', { device: vault.id, credential, held })
    // What `giveLease` answers.
    const told = (await answer.json()) as { lease: SignedText } | { standing: 'revoked' }
    if ('lease' in told) return told.lease
    this.lock()
    await eraseVault(this.#database, vault.id)
    throw new Fault('revoked')
  }

  async #change(vault: Vault, change: Partial<Vault>): Promise<void> {
    Object.assign(vault, await writeVault(this.#database, vault.id, { change: () => change }))
  }

  async #bytesOf(id: string): Promise<number> {
    let bytes = 0
    for await (const { value } of this.#database.transaction('blobs').store.iterate(blobsOf(id)))
      bytes += value.length
    return bytes
  }
}

const lockOf = ({ id }: Vault): string => `repere-hors-ligne-${id}`

const oneMoreRefusal = ({ tries }: Vault): Partial<Vault> =>
  tries + 1 < MOST_TRIES ? { tries: tries + 1 } : { tries: tries + 1, keys: [] }

const stateNow = ({ lease, lastKnown }: Pick<Opened, 'lease' | 'lastKnown'>) =>
  leaseState(lease, Date.now(), lastKnown)

function refuseUnlessOpen(opened: Pick<Opened, 'lease' | 'lastKnown'>): void {
  const state = stateNow(opened)
  if (state !== 'open') throw new Fault(state)
}
