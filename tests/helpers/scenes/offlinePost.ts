import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BrowserContext, type CDPSession, chromium, type Page } from '@playwright/test'
import type { Payload } from 'payload'
import { SLUGS } from '@/domain/slugs'
import type { User } from '@/payload-types'
import { PASSWORD } from '../../factories/aUser'
import { findChromium } from '../servers/findChromium'

export type OfflinePost = {
  page: Page
  context: BrowserContext
  /** Says what the authenticator of the page does from now on. */
  verifies: (isVerified: boolean) => Promise<void>
  /** Signs in with a password, in place of whoever was. */
  signIn: (user: User) => Promise<void>
  /** Makes a key in this browser and enrols it for the person. */
  enrol: (payload: Payload, user: User) => Promise<string>
  /** Opens the page that reads offline, as a new window does: with its authenticator. */
  open: () => Promise<void>
  /** All that IndexedDB holds, as one text of its bytes, and how many records of each store. */
  dump: () => Promise<{ text: string; vaults: number; blobs: number; keys: number }>
  /** Tells whether a word is somewhere in the files of the profile, in UTF-8 or UTF-16. */
  isInProfile: (word: string) => boolean
  close: () => Promise<void>
}

/** Well above what a busy machine needs: it ends what hangs. */
const WAIT_MS = 20_000

type Given = { url: string; hasPrf?: boolean; width?: number }

/** A post with a profile of its own and a virtual security key, in front of a built server. */
export async function anOfflinePost({ url, hasPrf = true, width = 1280 }: Given): Promise<OfflinePost> {
  const folder = mkdtempSync(join(tmpdir(), 'repere-profile-'))
  const executablePath = findChromium()
  const context = await chromium.launchPersistentContext(folder, {
    ...(executablePath ? { executablePath } : {}),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
    baseURL: url,
    locale: 'fr-FR',
    viewport: { width, height: 844 },
  })
  context.setDefaultTimeout(WAIT_MS)
  const page = context.pages()[0] ?? (await context.newPage())
  const { session, authenticatorId } = await plugIn(context, page, hasPrf)
  return {
    page,
    context,
    verifies: async (isUserVerified) => {
      await session.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified })
    },
    signIn: async ({ email }) => {
      await context.clearCookies()
      const answer = await context.request.post('/connexion/entrer', {
        form: { email, password: PASSWORD },
        headers: { origin: url },
        maxRedirects: 0,
      })
      if (answer.status() !== 303) throw new Error(`Signing in answered ${answer.status()}`)
    },
    enrol: async (payload, user) => {
      if (!page.url().startsWith(url)) await page.goto('/hors-ligne')
      const credentialId = await page.evaluate(makeKey, user.id)
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
    isInProfile: (word) => isInFolder(folder, [Buffer.from(word), Buffer.from(word, 'utf16le')]),
    close: async () => {
      await context.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

async function plugIn(
  context: BrowserContext,
  page: Page,
  hasPrf: boolean,
): Promise<{ session: CDPSession; authenticatorId: string }> {
  const session = await context.newCDPSession(page)
  await session.send('WebAuthn.enable')
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
  return { session, authenticatorId }
}

/** In the page: as the enrolment of keys makes one. */
async function makeKey(user: string): Promise<string> {
  const made = await navigator.credentials.create({
    publicKey: {
      challenge: new Uint8Array(32),
      rp: { name: 'Repère' },
      user: { id: new TextEncoder().encode(user), name: user, displayName: user },
      pubKeyCredParams: [{ type: 'public-key', alg: -7 }],
      authenticatorSelection: { residentKey: 'preferred', userVerification: 'required' },
      extensions: { prf: { eval: { first: new Uint8Array(32) } } },
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
  return { text, vaults: vaults.length, blobs: blobs.length, keys }
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
