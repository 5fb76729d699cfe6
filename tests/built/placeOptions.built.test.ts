import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { type Browser, type BrowserContext, chromium, type Page } from '@playwright/test'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { User } from '@/payload-types'
import { seriousFaults } from '../helpers/asserts/seriousFaults'
import { smallTargets } from '../helpers/asserts/smallTargets'
import { aFacilityWithPlace, aRequester } from '../helpers/scenes/holdScene'
import { tabTo } from '../helpers/scenes/tabTo'
import { findChromium } from '../helpers/servers/findChromium'
import { openBrowser } from '../helpers/servers/openBrowser'
import { type BuiltServer, openBuiltServer } from '../helpers/servers/openBuiltServer'

const PHONE = { width: 390, height: 844 }
const A_MINUTE = 60_000

let server: BuiltServer
let chrome: Browser
beforeAll(async () => {
  server = await openBuiltServer({ RUN_JOBS: 'true' })
  const executablePath = findChromium()
  chrome = await chromium.launch(executablePath ? { executablePath } : {})
})
afterAll(async () => {
  await chrome.close()
  await server.close()
})

async function contextOf(user: User | null, viewport = PHONE): Promise<BrowserContext> {
  const context = await chrome.newContext({ baseURL: server.url, viewport, locale: 'fr-FR' })
  if (!user) return context
  const { jar } = await openBrowser(server.url, user)
  const cookies = jar.header.split('; ').map((pair) => {
    const [name = '', ...value] = pair.split('=')
    return { name, value: value.join('='), url: server.url }
  })
  await context.addCookies(cookies)
  return context
}

/** The path of the link in the first mail that asks somebody for an answer, once the runner has sent it. */
async function answerLink({ email }: User): Promise<string> {
  const { toReadableMail } = await import('@/features/shell/mails/present/toReadableMail')
  const folder = join(server.folder, 'mails')
  const until = Date.now() + A_MINUTE
  while (Date.now() < until) {
    // The folder comes with the first mail.
    const file = (existsSync(folder) ? readdirSync(folder) : []).find((name) =>
      name.endsWith(`-${email}.eml`),
    )
    const text = file ? toReadableMail(readFileSync(join(folder, file), 'utf8')).text : ''
    const found = /\/places\/reponse\/\S+/.exec(text)?.[0]
    if (found) return found
    await wait(500)
  }
  throw new Error(`No mail for ${email} within a minute`)
}

async function anOption() {
  const facility = await aFacilityWithPlace(server.payload)
  const today = new Date().toISOString().slice(0, 10)
  const asker = await aRequester(server.payload, { profile: { wishedFrom: today } })
  const browser = await openBrowser(server.url, asker.worker)
  const form = { demande: asker.request.id, enfant: '0', place: facility.place.id }
  const { headers } = await browser.post('/places/options', form)
  expect(headers.get('location')).toContain('info=held')
  return { ...facility, ...asker }
}

const isAccessible = async (page: Page) => {
  expect(await seriousFaults(page)).toStrictEqual([])
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(PHONE.width)
  expect(await smallTargets(page)).toStrictEqual([])
}

describe('an option', () => {
  it('is answered from the link of a mail on a phone, by the keyboard, once; scanners change nothing', async () => {
    const { manager, worker, request } = await anOption()
    const link = await answerLink(manager)
    const context = await contextOf(null)
    for (const method of ['HEAD', 'GET'] as const) await fetch(server.url + link, { method })
    await fetch(server.url + link, { headers: { purpose: 'prefetch', 'sec-purpose': 'prefetch' } })
    const page = await context.newPage()
    await page.goto(link)
    await expect
      .poll(() => page.getByRole('heading', { level: 1 }).textContent())
      .toContain('À répondre avant')
    await isAccessible(page)
    const accept = page.getByRole('button', { name: /^Accepter/ })
    await tabTo(page, accept)
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: 'Merci, la réponse est enregistrée' }).waitFor()
    await isAccessible(page)
    await page.goto(link)
    await page.getByText(`Déjà répondu par ${manager.name}`).waitFor()
    await page.goto(`${link.slice(0, -3)}xyz`)
    await page.getByRole('heading', { name: 'Ce lien n’est pas reconnu' }).waitFor()
    await isAccessible(page)

    const asker = await (await contextOf(worker)).newPage()
    await asker.goto(`/places/options/${request.id}`)
    await asker.getByText(`Acceptée par ${manager.name}`).waitFor()
    await isAccessible(asker)
  })

  it('is refused on the page of its facility with its reason, what was typed wrong being kept', async () => {
    const { sheet, manager, place } = await anOption()
    const page = await (await contextOf(manager)).newPage()
    await page.goto(`/mes-fiches/${sheet.number}/demandes`)
    await isAccessible(page)
    await page.getByText('Refuser', { exact: true }).first().click()
    await page.getByLabel(/^Précision/).fill('Le groupe est fragile ce soir')
    await page.getByRole('button', { name: 'Refuser', exact: true }).click()
    await page.getByText('Choisissez un motif dans la liste.').first().waitFor()
    expect(await page.getByLabel(/^Précision/).inputValue()).toBe('Le groupe est fragile ce soir')
    await isAccessible(page)
    await page.getByLabel('Motif du refus').selectOption('groupe')
    await page.getByRole('button', { name: 'Refuser', exact: true }).click()
    await page.getByText('Refus enregistré. Le demandeur est prévenu.').waitFor()
    const { docs } = await server.payload.find({
      collection: 'commitments',
      where: { place: { equals: place.id } },
      sort: 'seq',
      overrideAccess: true,
    })
    expect(docs.map(({ state }) => state)).toStrictEqual(['placed', 'refused'])
  })

  it('is told in the portal, with the count of what is not read', async () => {
    const { manager } = await anOption()
    await answerLink(manager)
    const page = await (await contextOf(manager)).newPage()
    await page.goto('/places/avis')
    await page.getByRole('link', { name: 'Avis : 1 non lu' }).waitFor()
    await isAccessible(page)
    await page.getByRole('button', { name: 'Tout marquer comme lu' }).click()
    await page.getByText('Tous les avis sont marqués comme lus.').waitFor()
    await page.getByRole('link', { name: 'Avis', exact: true }).waitFor()
  })
})
