import type { Browser, Page } from '@playwright/test'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { SLUGS } from '@/domain/slugs'
import type { User } from '@/payload-types'
import { anOrganisation } from '../factories/anOrganisation'
import { aUser } from '../factories/aUser'
import { anOfflinePost, type OfflinePost, openOfflineBrowser } from '../helpers/scenes/offlinePost'
import {
  pressable as button,
  enterCopy,
  enterPost,
  prepare,
  reopen,
  unlock,
} from '../helpers/scenes/offlineSteps'
import { type BuiltServer, openBuiltServer } from '../helpers/servers/openBuiltServer'

const DAY = 86_400_000
let server: BuiltServer
let browser: Browser
let post: OfflinePost
let page: Page
let made = 0

beforeAll(async () => {
  ;[server, browser] = await Promise.all([openBuiltServer(), openOfflineBrowser()])
  await server.payload.create({
    collection: SLUGS.organisations,
    data: anOrganisation({ name: 'Maison du coquelicot' }),
    overrideAccess: true,
    depth: 0,
  })
})
afterAll(async () => {
  await browser.close()
  await server.close()
})
afterEach(() => post.close())

/** Somebody who has prepared a copy on a post of their own. */
async function aReader() {
  post = await anOfflinePost({ url: server.url, browser })
  page = post.page
  const user = await enterPost(server.payload, post, someone())
  await prepare(post)
  return user
}

function someone() {
  made += 1
  return { name: `Camille Nénuphar ${made}` }
}

const revoke = async (actor: User) => {
  const { revokeCopies } = await import('@/features/exchange/offline/write/revokeCopies')
  await revokeCopies({ payload: server.payload, actor, address: 'unknown' })
}

describe('the vault of a post', () => {
  it('counts no try for what the browser tells apart from a refusal', async () => {
    await aReader()
    await reopen(post)
    await page.evaluate(failWith, 'AbortError')
    await unlock(post)
    await page.getByText('Le navigateur n’a pas pu demander la clé. Rien n’est compté').waitFor()
    expect((await post.dump()).tries).toBe(0)
    await reopen(post)
    await page.evaluate(failWith, 'NotAllowedError')
    await page.evaluate(() => {
      let asked = 0
      const real = performance.now.bind(performance)
      performance.now = () => real() + 90_000 * asked++
    })
    await unlock(post)
    await page.getByText('La clé n’a pas été touchée à temps. Rien n’est compté').waitFor()
    expect((await post.dump()).tries).toBe(0)
    await reopen(post)
    await page.evaluate(failWith, 'NotAllowedError')
    await unlock(post)
    await page.getByText('Fermer la demande compte aussi').waitFor()
    expect((await post.dump()).tries).toBe(1)
    await reopen(post)
    await enterCopy(post)
    expect((await post.dump()).tries).toBe(0)
  })

  it('keeps two people apart on one profile, without their names, each with a lease of their own', async () => {
    const user = await aReader()
    const other = await aUser(server.payload, someone())
    await post.signIn(server.payload, other)
    await post.enrol(server.payload, other)
    await reopen(post)
    await page.getByText('Ce n’est pas ma copie').click()
    await prepare(post)
    expect(await post.dump()).toMatchObject({ vaults: 2, keys: 2 })
    await page.goto('/compte/hors-ligne')
    await page.getByText('2 copies sur ce poste').waitFor()
    const told = await page.locator('main').textContent()
    expect(told).not.toContain(user.name)
    await page.evaluate(swapLeases)
    await post.open()
    await unlock(post)
    await page.getByText('ne porte pas la marque du portail').waitFor()
  })

  it('opens where the network keeps it waiting for ever', async () => {
    await aReader()
    await page.route('**/api/offline/**', () => undefined)
    await reopen(post)
    await enterCopy(post)
    await page.getByText('Mise à jour en cours').waitFor()
  })

  it('erases what another tab erases, and does not bring it back', async () => {
    await aReader()
    const other = await post.context.newPage()
    await other.goto('/compte/hors-ligne')
    await other.getByRole('button', { name: 'Effacer ce que ce poste garde' }).click()
    await page.getByText('Effacé : la clé d’abord').waitFor()
    await page.getByRole('heading', { name: 'Aucune copie sur ce poste' }).waitFor()
    expect(await post.dump()).toMatchObject({ vaults: 0, blobs: 0 })
  })

  it('leaves alone what another tab is writing, and tidies up what one has left', async () => {
    await aReader()
    const other = await post.context.newPage()
    await other.goto('/hors-ligne')
    await other.evaluate(holdAndWrite)
    const { blobs } = await post.dump()
    await reopen(post)
    await enterCopy(post)
    await page.getByText('Mise à jour en cours').waitFor()
    expect((await post.dump()).blobs).toBe(blobs)
    await other.close()
    await page.getByText('Rien de nouveau').waitFor()
    await reopen(post)
    await enterCopy(post)
    await expect.poll(async () => (await post.dump()).blobs).toBe(blobs - 1)
  })

  it('C10: a clock that was ahead is put right by the portal, and by it alone', async () => {
    await aReader()
    await reopen(post, 2 * DAY)
    await enterCopy(post)
    await page.getByText('Rien de nouveau').waitFor()
    await post.context.setOffline(true)
    await reopen(post)
    await unlock(post)
    await page.getByRole('heading', { name: 'L’horloge de ce poste a reculé' }).waitFor()
    await post.context.setOffline(false)
    await button(post, 'Renouveler maintenant').click()
    await page.getByLabel('Chercher dans la copie').waitFor()
  })

  it('C10: a lease that was touched opens nothing', async () => {
    await aReader()
    await page.evaluate(stretchLease)
    await post.context.setOffline(true)
    await page.reload()
    await unlock(post)
    await page.getByText('ne porte pas la marque du portail').waitFor()
    await post.context.setOffline(false)
    await page.reload()
    await page.getByText('La copie de ce poste a été retirée').waitFor()
  })

  it('C7: a copy that was taken back erases itself at its next contact', async () => {
    const user = await aReader()
    await post.context.clearCookies()
    await revoke(user)
    await post.context.setOffline(true)
    await page.reload()
    await page.getByRole('heading', { name: 'Ouvrir la copie de ce poste' }).waitFor()
    await post.context.setOffline(false)
    await page.reload()
    await page.getByText('La copie de ce poste a été retirée').waitFor()
    expect(await post.dump()).toMatchObject({ vaults: 0, blobs: 0 })
  })

  it('C7: an open copy that was taken back erases itself when it asks for what is new', async () => {
    const user = await aReader()
    await revoke(user)
    await button(post, 'Ma copie').click()
    await button(post, 'Mettre à jour').click()
    await page.getByText('elle vient d’être effacée').waitFor()
    expect(await post.dump()).toMatchObject({ vaults: 0, blobs: 0 })
  })

  it('C8: leaves nothing on the page that is left, and no copy open behind it', async () => {
    await aReader()
    await page.getByRole('link', { name: 'Revenir au portail' }).click()
    await page.waitForURL((url) => url.pathname !== '/hors-ligne')
    await page.goBack()
    await page.getByRole('heading', { name: 'Ouvrir la copie de ce poste' }).waitFor()
  })
})

/** In the page: the records of the copies. */
type Stored = { id: string; lease: { text: string; signature: string } }

/** What a browser answers of a key, by the name of its error: a virtual key that has refused once answers never more. */
function failWith(name: string) {
  navigator.credentials.get = () => Promise.reject(new DOMException('', name))
}

async function swapLeases() {
  const database = await new Promise<IDBDatabase>((resolve) => {
    const opening = indexedDB.open('repere-hors-ligne')
    opening.onsuccess = () => resolve(opening.result)
  })
  const store = database.transaction('vaults', 'readwrite').objectStore('vaults')
  const vaults = await new Promise<Stored[]>((resolve) => {
    const asking = store.getAll()
    asking.onsuccess = () => resolve(asking.result)
  })
  const [one, other] = vaults
  if (!one || !other) throw new Error('There are not two copies')
  store.put({ ...one, lease: other.lease })
  store.put({ ...other, lease: one.lease })
  database.close()
}

async function stretchLease() {
  const database = await new Promise<IDBDatabase>((resolve) => {
    const opening = indexedDB.open('repere-hors-ligne')
    opening.onsuccess = () => resolve(opening.result)
  })
  const store = database.transaction('vaults', 'readwrite').objectStore('vaults')
  const [vault] = await new Promise<Stored[]>((resolve) => {
    const asking = store.getAll()
    asking.onsuccess = () => resolve(asking.result)
  })
  if (!vault) throw new Error('There is no copy')
  const lease = { ...JSON.parse(vault.lease.text), expiresAt: '2099-01-01T00:00:00.000Z' }
  store.put({ ...vault, lease: { ...vault.lease, text: JSON.stringify(lease) } })
  database.close()
}

/** In the page of another tab: an update that goes on, with a piece that no list holds yet. */
async function holdAndWrite() {
  const database = await new Promise<IDBDatabase>((resolve) => {
    const opening = indexedDB.open('repere-hors-ligne')
    opening.onsuccess = () => resolve(opening.result)
  })
  const stores = database.transaction(['vaults', 'blobs'], 'readwrite')
  const [vault] = await new Promise<Stored[]>((resolve) => {
    const asking = stores.objectStore('vaults').getAll()
    asking.onsuccess = () => resolve(asking.result)
  })
  if (!vault) throw new Error('There is no copy')
  stores.objectStore('blobs').put(new Uint8Array(1024), `${vault.id}/piece`)
  database.close()
  await new Promise<void>((held) => {
    void navigator.locks.request(`repere-hors-ligne-${vault.id}`, () => {
      held()
      return new Promise(() => undefined)
    })
  })
}
