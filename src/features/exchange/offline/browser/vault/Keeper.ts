import { MOST_TRIES } from '@/domain/offline/keyUse'
import { leaseState, type OfflineLease } from '@/domain/offline/OfflineLease'
import type { SignedText } from '@/domain/offline/OfflineManifest'
import type { OfflineReport, OfflineReportAnswer } from '@/domain/offline/OfflineReport'
import { askServer } from './askServer'
import { Contents, type Head } from './Contents'
import { isSignedBy } from './checkServer'
import { newContentKey, newSalt, randomName, unwrapWith, wrapFor } from './contentKey'
import { Fault } from './Fault'
import { dropKeys, eraseVault, openVaults, type Vault, type VaultDatabase } from './openVaults'
import { Reading } from './Reading'
import { sweep, updateContents } from './updateContents'

/** A copy as it is told of before it is opened. */
export type VaultSummary = {
  id: string
  rpId: string | null
  credentialIds: string[]
  tries: number
  sheets: number
  bytes: number
  madeAt: string | null
  expiresAt: string
  state: 'open' | 'past' | 'clockBack' | 'keysGone' | 'unfinished'
}

/** What a key gave, and which one it was. */
export type Given = { credentialId: string; secret: ArrayBuffer }

type Clock = { lastKnown: number }
type Opened = { contents: Contents; reading: Reading | null; lease: OfflineLease; lastKnown: number }
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
    return (await this.#database.getAll('vaults')).map((vault) => {
      const lease = leaseOf(vault.lease)
      return {
        id: vault.id,
        rpId: vault.rpId,
        credentialIds: vault.keys.map(({ credentialId }) => credentialId),
        tries: vault.tries,
        sheets: vault.sheets,
        bytes: vault.bytes,
        madeAt: vault.madeAt,
        expiresAt: lease.expiresAt,
        state: stateOf(vault, lease),
      }
    })
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
    const { lease } = await this.#askLease(vault, given.credentialId, true)
    vault.lease = lease
    // Whoever prepares again starts afresh: the copy that the same account had here goes, key first.
    for (const other of await this.#database.getAll('vaults'))
      if (other.user === vault.user) await eraseVault(this.#database, other.id)
    await this.#database.put('vaults', vault)
    this.#opened = { contents, reading: null, lease: leaseOf(lease), lastKnown: Date.now() }
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
    const head = vault.head === null ? null : await contents.read<Head>(vault.head)
    const lease = await this.#currentLease(vault, head, given.credentialId)
    const seen = await contents.read<Clock>('clock')
    const opened = { contents, reading: null, lease, lastKnown: seen?.lastKnown ?? 0 }
    refuseUnlessOpen(opened)
    if (vault.tries > 0) await this.#patch(vault, { tries: 0 })
    this.#opened = opened
    await this.#see(opened, true)
    if (head) await this.#read(opened, head)
    return { isComplete: head !== null }
  }

  /** The lease of a copy that its key has opened; past, it is renewed where the portal and a session are there. */
  async #currentLease(vault: Vault, head: Head | null, credentialId: string): Promise<OfflineLease> {
    const held = leaseOf(vault.lease)
    const isPast = leaseState(held, Date.now(), 0) === 'past'
    const renewed = isPast ? await this.#askLease(vault, credentialId, false).catch(() => null) : null
    if (renewed) await this.#patch(vault, { lease: renewed.lease })
    // The key of the server is read from what only ours can have written.
    if (head && !(await isSignedBy(head.publicKey, vault.lease))) throw new Fault('untrusted')
    return leaseOf(vault.lease)
  }

  /** A refusal of the key, whatever its reason: the browser does not tell. At the third the material goes. */
  async refused(): Promise<{ left: number }> {
    let left = MOST_TRIES
    for (const vault of await this.#database.getAll('vaults')) {
      if (vault.keys.length === 0) continue
      const tries = vault.tries + 1
      await this.#patch(vault, { tries })
      if (tries >= MOST_TRIES) await dropKeys(this.#database, vault.id)
      left = Math.min(left, MOST_TRIES - tries)
    }
    return { left }
  }

  lock(): void {
    this.#opened = null
    this.#prepared = null
  }

  async erase(): Promise<void> {
    this.lock()
    for (const { id } of await this.#database.getAll('vaults')) await eraseVault(this.#database, id)
  }

  /** Renews the lease, then fetches what changed. `true` where the content did. */
  async update(tell: (done: number, total: number) => void): Promise<boolean> {
    const opened = this.#open()
    const { contents } = opened
    const { vault } = contents
    const [own] = vault.keys
    if (!own) throw new Fault('keysGone')
    const renewed = await this.#askLease(vault, own.credentialId, false)
    // One tab at a time: two would each sweep away what the other has just fetched.
    const next = await navigator.locks.request(`repere-hors-ligne-${vault.id}`, async () => {
      const head = vault.head === null ? null : await contents.read<Head>(vault.head)
      if (head && !(await isSignedBy(head.publicKey, renewed.lease))) throw new Fault('untrusted')
      await this.#patch(vault, { lease: renewed.lease })
      opened.lease = leaseOf(renewed.lease)
      return updateContents(contents, head, tell)
    })
    await this.#see(opened, true)
    if (next) {
      await this.#read(opened, next)
      await this.#patch(vault, { bytes: await this.#bytesOf(vault.id) })
    }
    return next !== null
  }

  /** What is read, once the lease was looked at again. */
  async reading(): Promise<Reading> {
    const opened = this.#open()
    await this.#see(opened, false)
    if (!opened.reading) throw new Fault('noCopy')
    return opened.reading
  }

  /** Adds a key to the copy: the one that opens it and the new one, both asked for just now. */
  async addKey({ own, added }: { own: Given; added: Given }): Promise<void> {
    const { vault } = this.#open().contents
    const wrapped = vault.keys.find(({ credentialId }) => credentialId === own.credentialId)
    if (!wrapped) throw new Fault('wrongKey')
    const contentKey = await unwrapWith(own.secret, wrapped, vault, true).catch(() => null)
    if (!contentKey) throw new Fault('wrongKey')
    const others = vault.keys.filter(({ credentialId }) => credentialId !== added.credentialId)
    await this.#patch(vault, { keys: [...others, await wrapFor({ contentKey, ...added, bound: vault })] })
  }

  async reports(): Promise<OfflineReport[]> {
    return (await this.#open().contents.read<OfflineReport[]>('reports')) ?? []
  }

  async keepReport(report: OfflineReport): Promise<void> {
    const { contents } = this.#open()
    await contents.write('reports', [...(await this.reports()), report])
  }

  /** Sends what waits; what the portal took goes from here, the rest stays with why. */
  async sendReports(): Promise<{ sent: number; refused: string[] }> {
    const { contents } = this.#open()
    const waiting = await this.reports()
    if (waiting.length === 0) return { sent: 0, refused: [] }
    const told = (await (await askServer('reports', { reports: waiting.slice(0, 20) })).json()) as {
      answers: OfflineReportAnswer[]
    }
    const taken = new Set(told.answers.flatMap(({ draft, sent }) => (sent ? [draft] : [])))
    await contents.write(
      'reports',
      waiting.filter(({ draft }) => !taken.has(draft)),
    )
    return { sent: taken.size, refused: told.answers.flatMap(({ words }) => words ?? []) }
  }

  async dropReports(): Promise<void> {
    await this.#open().contents.write('reports', [])
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

  async #read(opened: Opened, head: Head): Promise<void> {
    opened.reading = await Reading.open(opened.contents, head)
    // Begun at once, and not waited for: the first page needs no index.
    void opened.reading.index()
    void sweep(opened.contents, head)
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

  async #askLease(vault: Vault, credential: string, isNew: boolean): Promise<{ lease: SignedText }> {
    const answer = await askServer('lease', { device: vault.id, credential, isNew })
    return (await answer.json()) as { lease: SignedText }
  }

  async #patch(vault: Vault, change: Partial<Vault>): Promise<void> {
    const stored = (await this.#database.get('vaults', vault.id)) ?? vault
    Object.assign(vault, stored, change)
    await this.#database.put('vaults', { ...stored, ...change })
  }

  async #bytesOf(id: string): Promise<number> {
    let bytes = 0
    const range = IDBKeyRange.bound(`${id}/`, `${id}0`, false, true)
    for await (const { value } of this.#database.transaction('blobs').store.iterate(range))
      bytes += value.length
    return bytes
  }
}

const leaseOf = ({ text }: SignedText): OfflineLease => JSON.parse(text) as OfflineLease

function stateOf(vault: Vault, lease: OfflineLease): VaultSummary['state'] {
  if (vault.keys.length === 0) return 'keysGone'
  const state = leaseState(lease, Date.now(), 0)
  if (state !== 'open') return state
  return vault.head === null ? 'unfinished' : 'open'
}

function refuseUnlessOpen({ lease, lastKnown }: Pick<Opened, 'lease' | 'lastKnown'>): void {
  const state = leaseState(lease, Date.now(), lastKnown)
  if (state !== 'open') throw new Fault(state)
}
