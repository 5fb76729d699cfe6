import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, type BrowserContext, type CDPSession, chromium, type Page } from '@playwright/test'
import type { Payload } from 'payload'
import { PRF_INPUT } from '@/domain/authentication/PRF_INPUT'
import { SLUGS } from '@/domain/slugs'
import type { User } from '@/payload-types'
import { findChromium } from '../servers/findChromium'

export type OfflinePost = {
  page: Page
  context: BrowserContext
  /** The key takes no code any more, as one that had too many wrong ones: a virtual one never recovers. */
  refuses: () => Promise<void>
  /** Puts a new key in the place of the one that was plugged in. */
  changeKey: () => Promise<void>
  /** Opens a session for a person, in place of whoever had one. */
  signIn: (payload: Payload, user: User) => Promise<void>
  /** Makes a key in this browser and enrols it for the person. */
  enrol: (payload: Payload, user: User) => Promise<string>
  /** Opens the page that reads offline. */
  open: () => Promise<void>
  /** All that IndexedDB holds, as one text of its bytes, how many records of each store, and the refusals counted. */
  dump: () => Promise<{ text: string; vaults: number; blobs: number; keys: number; tries: number }>
  /** Tells whether a word is somewhere in the files of the profile, in UTF-8 or UTF-16. */
  isInProfile: (word: string) => boolean
  close: () => Promise<void>
}

/** Well above what a busy machine needs: it ends what hangs. */
const WAIT_MS = 20_000
const HOUR_SECONDS = 3600

type Given = { url: string; hasPrf?: boolean; width?: number; browser?: Browser }

/**
 * A post with a virtual security key, in front of a server: in a window of its own of `browser`, which starts at once, or without one in a
 * profile on the disk, whose files are looked through.
 */
export async function anOfflinePost({
  url,
  hasPrf = true,
  width = 1280,
  browser,
}: Given): Promise<OfflinePost> {
  const folder = browser ? null : mkdtempSync(join(tmpdir(), 'repere-profile-'))
  const window = { baseURL: url, locale: 'fr-FR', viewport: { width, height: 844 } }
  const context = browser
    ? await browser.newContext(window)
    : await chromium.launchPersistentContext(folder ?? '', { ...launching(), ...window })
  context.setDefaultTimeout(WAIT_MS)
  const page = context.pages()[0] ?? (await context.newPage())
  const session = await context.newCDPSession(page)
  await session.send('WebAuthn.enable')
  let authenticatorId = await plugIn(session, hasPrf)
  return {
    page,
    context,
    refuses: async () => {
      await session.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified: false })
    },
    changeKey: async () => {
      await session.send('WebAuthn.removeVirtualAuthenticator', { authenticatorId })
      authenticatorId = await plugIn(session, hasPrf)
    },
    signIn: async (payload, user) => {
      await context.clearCookies()
      await context.addCookies([{ ...(await cookieOf(payload, user)), url }])
    },
    enrol: async (payload, user) => {
      if (!page.url().startsWith(url)) await page.goto('/hors-ligne')
      const credentialId = await page.evaluate(makeKey, { user: user.id, input: PRF_INPUT })
      await payload.create({
        collection: SLUGS.signInKeys,
        data: { user: user.id, name: 'Clé', credentialId, publicKey: 'x', counter: 0, keyClass: 'hardware' },
        depth: 0,
        overrideAccess: true,
      })
      return credentialId
    },
    open: async () => {
      await page.goto('/hors-ligne')
    },
    dump: () => page.evaluate(dumpAll),
    isInProfile: (word) =>
      folder !== null && isInFolder(folder, [Buffer.from(word), Buffer.from(word, 'utf16le')]),
    close: async () => {
      await context.close()
      if (folder !== null) rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** The browser in which posts are windows. */
export const openOfflineBrowser = (): Promise<Browser> => chromium.launch(launching())

function launching() {
  const executablePath = findChromium()
  return {
    ...(executablePath ? { executablePath } : {}),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  }
}

/** Imported late: the product reads its settings when it is loaded. */
async function cookieOf(payload: Payload, user: User): Promise<{ name: string; value: string }> {
  const [{ startSession }, { sessionCookieOf }] = await Promise.all([
    import('@/features/people/session/write/startSession'),
    import('@/infra/auth/sessionCookieOf'),
  ])
  const proof = { factor: 'password' } as const
  const opened = await startSession({ payload, userId: user.id, sharedPost: false, proof })
  const [pair = ''] = (await sessionCookieOf({ ...opened, seconds: HOUR_SECONDS })).split(';')
  const at = pair.indexOf('=')
  return { name: pair.slice(0, at), value: pair.slice(at + 1) }
}

async function plugIn(session: CDPSession, hasPrf: boolean): Promise<string> {
  const { authenticatorId } = await session.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      ctap2Version: 'ctap2_1',
      transport: 'usb',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
      hasPrf,
    },
  })
  return authenticatorId
}

/** In the page: as the enrolment of keys makes one. */
async function makeKey({ user, input }: { user: string; input: string }): Promise<string> {
  const made = await navigator.credentials.create({
    publicKey: {
      challenge: new Uint8Array(32),
      rp: { name: 'Repère' },
      user: { id: new TextEncoder().encode(user), name: user, displayName: user },
      pubKeyCredParams: [{ type: 'public-key', alg: -7 }],
      authenticatorSelection: { residentKey: 'preferred', userVerification: 'required' },
      extensions: { prf: { eval: { first: new TextEncoder().encode(input) } } },
    },
  })
  if (!made) throw new Error('No key was made')
  return made.id
}

/** In the page. */
async function dumpAll() {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('repere-hors-ligne')
    opening.onsuccess = () => resolve(opening.result)
    opening.onerror = () => reject(opening.error)
  })
  const all = (store: string) =>
    new Promise<unknown[]>((resolve, reject) => {
      if (!database.objectStoreNames.contains(store)) return resolve([])
      const asking = database.transaction(store).objectStore(store).getAll()
      asking.onsuccess = () => resolve(asking.result)
      asking.onerror = () => reject(asking.error)
    })
  const [vaults, blobs] = [await all('vaults'), await all('blobs')]
  database.close()
  const decoder = new TextDecoder('latin1')
  const text = [JSON.stringify(vaults), ...blobs.map((blob) => decoder.decode(blob as Uint8Array))].join('\n')
  const keys = vaults.reduce((sum: number, vault) => sum + (vault as { keys: unknown[] }).keys.length, 0)
  const tries = vaults.reduce((sum: number, vault) => sum + (vault as { tries: number }).tries, 0)
  return { text, vaults: vaults.length, blobs: blobs.length, keys, tries }
}

function isInFolder(folder: string, needles: readonly Buffer[]): boolean {
  return readdirSync(folder).some((name) => {
    const path = join(folder, name)
    const stat = statSync(path, { throwIfNoEntry: false })
    if (!stat) return false
    if (stat.isDirectory()) return isInFolder(path, needles)
    if (!stat.isFile()) return false
    const bytes = readFileSync(path)
    return needles.some((needle) => bytes.includes(needle))
  })
}
