import type { Browser } from '@playwright/test'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { SLUGS } from '@/domain/slugs'
import { paragraphsToRichText } from '@/features/sheets/richText/paragraphsToRichText'
import { anArticle } from '../factories/anArticle'
import { anOrganisation } from '../factories/anOrganisation'
import { seriousFaults } from '../helpers/asserts/seriousFaults'
import { anOfflinePost, type OfflinePost, openOfflineBrowser } from '../helpers/scenes/offlinePost'
import { pressable as button, enterPost, prepare, reopen, unlock } from '../helpers/scenes/offlineSteps'
import { type BuiltServer, openBuiltServer } from '../helpers/servers/openBuiltServer'

const SENTENCE = 'Le coquelicot bleu se demande au guichet'
const TITLE = 'Aide du coquelicot'
const DAY = 86_400_000
const write = { overrideAccess: true, depth: 0 } as const
let server: BuiltServer
let browser: Browser
let post: OfflinePost | null = null
let articleId = ''
let made = 0

beforeAll(async () => {
  ;[server, browser] = await Promise.all([openBuiltServer(), openOfflineBrowser()])
  const { payload } = server
  const chapter = await payload.create({
    collection: SLUGS.chapters,
    data: { title: 'Aides', position: 1 },
    ...write,
  })
  const article = await payload.create({
    collection: SLUGS.articles,
    data: anArticle({ title: TITLE, chapter: chapter.id, body: paragraphsToRichText([`${SENTENCE}.`]) }),
    ...write,
  })
  articleId = article.id
  await payload.create({
    collection: SLUGS.organisations,
    data: anOrganisation({ name: 'Maison du coquelicot' }),
    ...write,
  })
})
afterAll(async () => {
  await browser.close()
  await server.close()
})
afterEach(async () => {
  await post?.close()
  post = null
})

/** A post whose person has a key and is signed in. */
async function aPost(given: { hasPrf?: boolean; width?: number; onDisk?: true } = {}) {
  const { onDisk, ...rest } = given
  post = await anOfflinePost({ url: server.url, ...rest, ...(onDisk ? {} : { browser }) })
  made += 1
  const user = await enterPost(server.payload, post, { name: `Camille Nénuphar ${made}` })
  return { post, page: post.page, user }
}

describe('reading without a network', () => {
  it('C8: opens with the key alone, and no word of it is in the files of the browser, before, during or after', async () => {
    const { post: own, page, user } = await aPost({ onDisk: true })
    await prepare(own)
    const words = [SENTENCE, TITLE, 'coquelicot', user.name, user.email]
    for (const word of words) expect((await own.dump()).text).not.toContain(word)
    for (const word of words.slice(0, 3)) expect(own.isInProfile(word)).toBe(false)
    await own.context.setOffline(true)
    await page.reload()
    expect(await page.locator('body').textContent()).not.toContain(user.name)
    await unlock(own)
    await button(own, 'Guide').click()
    await page.getByRole('button', { name: /Aides/ }).click()
    await page.getByRole('button', { name: new RegExp(TITLE) }).click()
    await page.getByText(SENTENCE).waitFor()
    expect(own.isInProfile(SENTENCE)).toBe(false)
    await button(own, 'Accueil').click()
    await page.getByLabel('Chercher dans la copie').fill('coquelicot')
    await page.getByText('2 résultats').waitFor()
    expect(page.url()).toBe(`${server.url}/hors-ligne`)
    await button(own, 'Verrouiller').click()
    await page.getByRole('heading', { name: 'Ouvrir la copie de ce poste' }).waitFor()
    expect(await page.locator('body').textContent()).not.toContain('coquelicot')
    await page.close()
    for (const word of words.slice(0, 3)) expect(own.isInProfile(word)).toBe(false)
  })

  it('C8: keeps the files of its shell and no page of the portal, no answer of the API', async () => {
    const { post: own, page } = await aPost()
    await prepare(own)
    const kept = await page.evaluate(async () => {
      const names = await caches.keys()
      const requests = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()))
      return requests.flat().map(({ url }) => new URL(url).pathname)
    })
    expect(kept.filter((path) => !/^\/hors-ligne(\/[\w-]+\.(js|css|woff2))?$/.test(path))).toStrictEqual([])
    expect(kept.length).toBeGreaterThan(3)
  })

  it('C9: after three answers that are not those of the key its material is gone, and only the network brings it back', async () => {
    const { post: own, page, user } = await aPost()
    await prepare(own)
    await page.reload()
    await own.refuses()
    await unlock(own)
    await page.getByText('Essais restants : 2.').waitFor()
    await unlock(own)
    await page.getByText('Essais restants : 1.').waitFor()
    await unlock(own)
    await page.getByRole('heading', { name: 'Cette copie ne s’ouvre plus' }).waitFor()
    expect((await own.dump()).keys).toBe(0)
    await own.changeKey()
    await own.enrol(server.payload, user)
    await own.context.setOffline(true)
    await button(own, 'Préparer la lecture hors ligne').click()
    await page.getByText('Le réseau ne répond pas').waitFor()
    await own.context.setOffline(false)
    await prepare(own)
    expect(await own.dump()).toMatchObject({ vaults: 1, keys: 1 })
  })

  it('C10: refuses in words past its lease, and when the clock went back', async () => {
    const { post: own, page } = await aPost()
    await prepare(own)
    await own.context.setOffline(true)
    await reopen(own, -DAY)
    await unlock(own)
    await page.getByRole('heading', { name: 'L’horloge de ce poste a reculé' }).waitFor()
    await reopen(own, 8 * DAY)
    await unlock(own)
    await page.getByRole('heading', { name: 'Le délai sans réseau est dépassé' }).waitFor()
    await page.reload()
    await unlock(own)
    await page.getByLabel('Chercher dans la copie').waitFor()
  })

  it('opens as it was when an update was cut short, then goes on', async () => {
    const { post: own, page } = await aPost()
    await prepare(own)
    const before = await own.dump()
    await server.payload.update({
      collection: SLUGS.articles,
      id: articleId,
      data: { title: 'Aide du bleuet', _status: 'published' },
      ...write,
    })
    await reopen(own)
    await page.workers()[0]?.evaluate(() => {
      const real = crypto.subtle.encrypt.bind(crypto.subtle)
      let count = 0
      // The time seen, twice, and the sheet that changed are written; then nothing more.
      crypto.subtle.encrypt = (...given) => {
        count += 1
        return count > 2 ? new Promise(() => undefined) : real(...given)
      }
    })
    await unlock(own)
    await page.getByText('Contenu reçu : 1 sur 1.').waitFor()
    expect((await own.dump()).blobs).toBe(before.blobs + 1)
    await own.context.setOffline(true)
    await page.reload()
    await unlock(own)
    await page.getByLabel('Chercher dans la copie').fill('coquelicot')
    await page.getByText(TITLE).waitFor()
    await own.context.setOffline(false)
    await page.reload()
    await unlock(own)
    await page.getByText('Copie à jour.').waitFor()
    await page.getByLabel('Chercher dans la copie').fill('bleuet')
    await page.getByText('Aide du bleuet').waitFor()
    expect((await own.dump()).blobs).toBe(before.blobs)
    await server.payload.update({
      collection: SLUGS.articles,
      id: articleId,
      data: { title: TITLE, _status: 'published' },
      ...write,
    })
  })

  it('says so and keeps nothing with a key that cannot encrypt', async () => {
    const { post: own, page } = await aPost({ hasPrf: false })
    await button(own, 'Préparer la lecture hors ligne').click()
    await page.getByText('Cette clé ne permet pas la lecture hors ligne.').waitFor()
    expect(await own.dump()).toMatchObject({ vaults: 0, blobs: 0 })
  })

  it('keeps a report written without a network and sends it once at return', async () => {
    const { post: own, page, user } = await aPost()
    await prepare(own)
    await own.context.setOffline(true)
    await page.reload()
    await unlock(own)
    await page.getByLabel('Chercher dans la copie').fill('Maison')
    await page.getByRole('button', { name: 'Maison du coquelicot' }).click()
    await page
      .getByRole('link', { name: /Appeler/ })
      .first()
      .waitFor()
    await button(own, 'Signaler une erreur').click()
    await page.getByLabel('Ce qui ne va pas').selectOption('ferme')
    await page.getByLabel(/Précisez/).fill('Le guichet vert est fermé.')
    await button(own, 'Garder ce signalement').click()
    await page.getByText('il partira à votre prochaine session').waitFor()
    expect((await own.dump()).text).not.toContain('guichet vert')
    await own.context.setOffline(false)
    await page.reload()
    await unlock(own)
    await page.getByText('Signalements envoyés : 1.').waitFor()
    const { docs } = await server.payload.find({
      collection: SLUGS.reports,
      where: { reporter: { equals: user.id } },
      overrideAccess: true,
    })
    expect(docs.map(({ text }) => text)).toStrictEqual(['Le guichet vert est fermé.'])
  })

  it('reads on a phone and with a screen reader', async () => {
    const { post: own, page } = await aPost({ width: 390 })
    const check = async () => {
      expect(await seriousFaults(page)).toStrictEqual([])
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
    }
    await check()
    await prepare(own)
    await check()
    for (const name of ['Guide', 'Dispositifs', 'Annuaire', 'Ma copie']) {
      await button(own, name).click()
      await page.getByRole('heading', { level: 1, name }).waitFor()
      expect(await button(own, name).getAttribute('aria-current')).toBe('page')
      await check()
    }
    await page.reload()
    await page.getByRole('button', { name: 'Ouvrir avec ma clé' }).waitFor()
    await check()
  })

  it('is read with the keyboard alone', async () => {
    const { post: own, page } = await aPost()
    await prepare(own)
    await reopen(own)
    const press = async (name: string) => {
      const target = button(own, name)
      for (
        let left = 20;
        left > 0 && !(await target.evaluate((it) => it === document.activeElement));
        left -= 1
      )
        await page.keyboard.press('Tab')
      await page.keyboard.press('Enter')
    }
    await press('Ouvrir avec ma clé')
    await page.getByLabel('Chercher dans la copie').waitFor()
    await press('Dispositifs')
    await page.getByRole('heading', { level: 1, name: 'Dispositifs' }).waitFor()
    await press('Accueil')
    await page.getByLabel('Chercher dans la copie').focus()
    await page.keyboard.type('coquelicot')
    await page.getByText('2 résultats').waitFor()
    await press(TITLE)
    await page.getByText(SENTENCE).waitFor()
    await page.goBack()
    expect(await page.getByLabel('Chercher dans la copie').inputValue()).toBe('coquelicot')
  })

  it('wears the colour of the département, and a new one at the next opening', async () => {
    const colour = async (accent: string) => {
      await server.payload.updateGlobal({ slug: SLUGS.site, data: { accent }, overrideAccess: true })
    }
    // Before the post is opened: its worker keeps the colour that it finds first.
    await colour('#7a1f5c')
    const { post: own, page } = await aPost()
    const worn = () =>
      page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--brand'))
    await own.open()
    expect(await worn()).toBe('#7a1f5c')
    await prepare(own)
    await colour('#1f3f7a')
    const renewed = page.waitForResponse((answer) => answer.url().endsWith('/teinte.css'))
    await page.reload()
    await renewed
    await expect
      .poll(async () => {
        await page.reload()
        return worn()
      })
      .toBe('#1f3f7a')
    await own.context.setOffline(true)
    await page.reload()
    expect(await worn()).toBe('#1f3f7a')
  })
})
