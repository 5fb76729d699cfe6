import MiniSearch from 'minisearch'
import { changedGroups, deltaOf } from '@/domain/offline/deltaOf'
import {
  type ChunkFact,
  groupOf,
  type OfflineManifest,
  readGroupText,
  type SignedText,
} from '@/domain/offline/OfflineManifest'
import type { OfflineSheet } from '@/domain/offline/OfflineSheet'
import { type IndexedSheet, SEARCH_OPTIONS, toIndexed } from '../../present/searchOptions'
import { askBytes } from './askServer'
import type { Contents, Head, HeldChunk, SheetLine } from './Contents'
import { isSignedBy, sha256 } from './checkServer'
import { randomName } from './contentKey'
import { Fault } from './Fault'
import { blobsOf, writeVault } from './openVaults'

/** Slots that no generation owns: the reports that wait, and the time that was seen. */
const OWN_SLOTS = ['reports', 'clock'] as const
const BATCH = 250
/** Share of an index that is of sheets which are no longer there. */
const MOST_DIRT = 0.1
const decoder = new TextDecoder()

type Progress = (done: number, total: number) => void

/**
 * Brings a copy up to what the portal has: only what changed is fetched, each piece checked against what the server signed. The new
 * generation stands beside the old one until its list is written, in one step; cut short before that, the old one opens as it was.
 * `null` where nothing changed.
 */
export async function updateContents(
  contents: Contents,
  head: Head | null,
  tell: Progress,
): Promise<Head | null> {
  const { manifest, publicKey } = await fetchManifest(head)
  if (head?.edition === manifest.edition) return null
  const facts = await fetchFacts(manifest, head)
  const delta = deltaOf(head?.chunks ?? [], facts)
  const gone = new Set([...delta.drop, ...delta.fetch.map(({ id }) => id)])
  const fetched = await fetchChunks(contents, manifest, delta.fetch, tell)
  const kept = (head?.chunks ?? []).filter(({ id }) => !gone.has(id))
  const index = await nextIndex(contents, head, manifest, { gone, sheets: fetched.sheets })
  const next: Head = {
    edition: manifest.edition,
    madeAt: manifest.madeAt,
    groups: manifest.groups,
    publicKey,
    chunks: [...kept, ...fetched.chunks],
    index,
  }
  await swap(contents, next, manifest.sheets)
  return next
}

async function fetchManifest(
  head: Head | null,
): Promise<{ manifest: OfflineManifest; publicKey: JsonWebKey }> {
  // Ours once its signature holds.
  const answer = JSON.parse(decoder.decode(await askBytes('manifest'))) as {
    signed: SignedText
    publicKey: JsonWebKey
  }
  // The first key is believed on a signed-in page of the portal; no other one is afterwards.
  const publicKey = head?.publicKey ?? answer.publicKey
  if (!(await isSignedBy(publicKey, answer.signed))) throw new Fault('untrusted')
  return { manifest: JSON.parse(answer.signed.text) as OfflineManifest, publicKey }
}

async function fetchFacts(manifest: OfflineManifest, head: Head | null): Promise<ChunkFact[]> {
  const changed = changedGroups(head?.groups ?? [], manifest.groups)
  const known = new Set(changed)
  const facts = (head?.chunks ?? []).flatMap(({ id, sha256: digest }): ChunkFact[] => {
    const group = groupOf(id)
    const isSame = manifest.groups[group] !== '' && !known.has(group)
    return isSame ? [{ id, edition: '', sha256: digest, size: 0 }] : []
  })
  if (changed.length === 0) return facts
  const path = `groups?edition=${manifest.edition}&of=${changed.join(',')}`
  // Each text is checked below.
  const texts = JSON.parse(decoder.decode(await askBytes(path))) as Record<string, string>
  for (const group of changed) {
    const text = texts[group] ?? ''
    if ((await sha256(new TextEncoder().encode(text))) !== manifest.groups[group])
      throw new Fault('untrusted')
    facts.push(...readGroupText(text))
  }
  return facts
}

type Fetched = { chunks: HeldChunk[]; sheets: OfflineSheet[] }

async function fetchChunks(
  contents: Contents,
  manifest: OfflineManifest,
  wanted: readonly ChunkFact[],
  tell: Progress,
): Promise<Fetched> {
  const fetched: Fetched = { chunks: [], sheets: [] }
  for (let from = 0; from < wanted.length; from += BATCH) {
    tell(from, wanted.length)
    const batch = wanted.slice(from, from + BATCH)
    const bytes = await askBytes(`chunks?edition=${manifest.edition}`, { ids: batch.map(({ id }) => id) })
    let at = 0
    const sealed = []
    for (const { id, sha256: digest, size } of batch) {
      const chunk = bytes.slice(at, at + size)
      at += size
      if ((await sha256(chunk)) !== digest) throw new Fault('untrusted')
      const slot = randomName()
      const sheet = id.startsWith('sheet:') ? (JSON.parse(decoder.decode(chunk)) as OfflineSheet) : null
      if (sheet) fetched.sheets.push(sheet)
      fetched.chunks.push({ id, sha256: digest, slot, line: sheet && lineOf(sheet) })
      sealed.push(await contents.sealed(slot, chunk))
    }
    await writeVault(contents.database, contents.vault.id, { blobs: sealed })
  }
  tell(wanted.length, wanted.length)
  return fetched
}

const lineOf = ({ number, kind, title, place, keeper, phones }: OfflineSheet): SheetLine => ({
  number,
  kind,
  title,
  chapter: place?.chapter ?? null,
  position: place?.position ?? 0,
  keeper: keeper?.name ?? null,
  phone: phones[0] ? { number: phones[0].number, href: phones[0].href } : null,
})

type Change = { gone: ReadonlySet<string>; sheets: readonly OfflineSheet[] }

/** The server's index the first time; then that index with what changed, which is far less to fetch. */
async function nextIndex(
  contents: Contents,
  head: Head | null,
  manifest: OfflineManifest,
  { gone, sheets }: Change,
): Promise<string> {
  const slot = randomName()
  const held = head ? await contents.text(head.index) : null
  if (held === null) {
    const bytes = await askBytes(`index?edition=${manifest.edition}`)
    if ((await sha256(bytes)) !== manifest.index.sha256) throw new Fault('untrusted')
    const sealed = await contents.sealed(slot, bytes)
    await writeVault(contents.database, contents.vault.id, { blobs: [sealed] })
    return slot
  }
  const index = MiniSearch.loadJSON<IndexedSheet>(held, SEARCH_OPTIONS)
  for (const id of gone) {
    const number = id.slice('sheet:'.length)
    if (id.startsWith('sheet:') && index.has(number)) index.discard(number)
  }
  for (const sheet of sheets) index.add(toIndexed(sheet))
  // What was discarded weighs in the index until it is swept out of it; after some months it would be most of it.
  if (index.dirtFactor > MOST_DIRT) await index.vacuum()
  await contents.write(slot, index)
  return slot
}

/** One transaction makes the new generation the one that opens; the old one goes after it. */
async function swap(contents: Contents, head: Head, sheets: number): Promise<void> {
  const { database, vault } = contents
  const slot = randomName()
  const sealed = await contents.sealed(slot, new TextEncoder().encode(JSON.stringify(head)))
  const change = () => ({ head: slot, sheets, madeAt: head.madeAt })
  Object.assign(vault, await writeVault(database, vault.id, { blobs: [sealed], change }))
  await sweep(contents, head)
}

/**
 * Removes what no generation holds: the one before, or what an update that was cut short left. Under the lock of the copy: an update that
 * goes on elsewhere has chunks that no list holds yet.
 */
export async function sweep({ database, vault }: Contents, head: Head): Promise<void> {
  const used = new Set(
    [...OWN_SLOTS, vault.head ?? '', head.index, ...head.chunks.map(({ slot }) => slot)].map(
      (slot) => `${vault.id}/${slot}`,
    ),
  )
  const writing = database.transaction(['vaults', 'blobs'], 'readwrite')
  const blobs = writing.objectStore('blobs')
  const stored = await writing.objectStore('vaults').get(vault.id)
  // A list that is no longer the one that opens says nothing of what is used.
  const keys = stored?.head === vault.head ? await blobs.getAllKeys(blobsOf(vault.id)) : []
  await Promise.all([...keys.flatMap((key) => (used.has(key) ? [] : [blobs.delete(key)])), writing.done])
}
