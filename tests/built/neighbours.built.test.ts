import { type Browser, type BrowserContext, chromium, type Page } from '@playwright/test'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { PlacementNeighbour, User } from '@/payload-types'
import { aKeptFacility } from '../factories/aKeptFacility'
import { aPlacementRequest } from '../factories/aPlacementRequest'
import { aUser } from '../factories/aUser'
import { seriousFaults } from '../helpers/asserts/seriousFaults'
import { smallTargets } from '../helpers/asserts/smallTargets'
import { aNeighbour } from '../helpers/scenes/aNeighbour'
import { findChromium } from '../helpers/servers/findChromium'
import { openBrowser } from '../helpers/servers/openBrowser'
import { type BuiltServer, openBuiltServer } from '../helpers/servers/openBuiltServer'

const PHONE = { width: 390, height: 844 }

let server: BuiltServer
let chrome: Browser
let coordinator: User
let neighbour: PlacementNeighbour
beforeAll(async () => {
  server = await openBuiltServer()
  const executablePath = findChromium()
  chrome = await chromium.launch(executablePath ? { executablePath } : {})
  coordinator = await aUser(server.payload, { roles: ['coordinator'] })
  await aKeptFacility(server.payload, { facility: { name: 'Foyer des Essais' } })
  neighbour = (
    await aNeighbour(server.payload, { name: 'Département voisin', active: false, verifiedAt: null })
  ).neighbour
})
afterAll(async () => {
  await chrome.close()
  await server.close()
})

async function contextOf(user: User): Promise<BrowserContext> {
  const context = await chrome.newContext({ baseURL: server.url, viewport: PHONE, locale: 'fr-FR' })
  const { jar } = await openBrowser(server.url, user)
  const cookies = jar.header.split('; ').map((pair) => {
    const [name = '', ...value] = pair.split('=')
    return { name, value: value.join('='), url: server.url }
  })
  await context.addCookies(cookies)
  return context
}

const isAccessible = async (page: Page) => {
  expect(await seriousFaults(page)).toStrictEqual([])
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(PHONE.width)
  expect(await smallTargets(page)).toStrictEqual([])
}

describe('neighbours, on a phone', () => {
  it('are compared, opened, shared with, suspended and revoked', async () => {
    const page = await (await contextOf(coordinator)).newPage()
    await page.goto('/places/voisins')
    await page.getByText('Empreinte à comparer').waitFor()
    await isAccessible(page)
    await page.getByText('Ajouter un voisin').click()
    await page.getByRole('button', { name: 'Ajouter', exact: true }).click()
    await page.getByText('Écrivez le nom du département.').waitFor()
    await isAccessible(page)
    await page.goto(`/places/voisins/${neighbour.id}`)
    await isAccessible(page)
    await page.getByRole('button', { name: 'C’est la même : ouvrir l’échange' }).click()
    await page.getByText('Échange ouvert.', { exact: true }).waitFor()
    await page.getByLabel(/^Foyer des Essais/).check()
    await page.getByRole('button', { name: 'Enregistrer le partage' }).click()
    await page.getByText('Partage enregistré.').waitFor()
    await isAccessible(page)
    await page.getByRole('button', { name: 'Suspendre l’échange' }).click()
    await page.getByRole('button', { name: 'Rouvrir l’échange' }).click()
    await page.getByText('Échange ouvert.', { exact: true }).waitFor()
  })

  it('are told as out of reach in a search, which shows our own results; the request waits for them', async () => {
    const worker = await aUser(server.payload, { roles: ['agent'] })
    await aNeighbour(server.payload, { name: 'Voisin en panne' })
    const today = new Date().toISOString().slice(0, 10)
    const request = await aPlacementRequest(server.payload, {
      profile: { wishedFrom: today },
      row: { requester: worker.id },
    })
    const page = await (await contextOf(worker)).newPage()
    await page.goto(`/places/recherche?demande=${request.id}`)
    await page.getByRole('heading', { name: 'Chez nos voisins' }).waitFor()
    await page.getByText('Il est injoignable. Rien n’a encore été reçu de lui.').first().waitFor()
    await page.getByText('Ce qui part').click()
    await isAccessible(page)
  })

  it('send requests that coordinators answer on their page', async () => {
    const { neighbour: from } = await aNeighbour(server.payload, { name: 'Voisin qui demande' })
    const request = await aPlacementRequest(server.payload, {
      row: { neighbour: from.id, requesterName: from.name },
    })
    await server.payload.create({
      collection: 'neighbour-exchanges',
      data: {
        key: `received:${from.id}:1`,
        direction: 'received',
        neighbour: from.id,
        request: request.id,
        theirId: '1',
        state: 'waiting',
        sentAt: new Date().toISOString(),
      },
      depth: 0,
      overrideAccess: true,
    })
    const page = await (await contextOf(coordinator)).newPage()
    await page.goto(`/places/demandes/${request.id}`)
    await page.getByText(/^Reçue de Voisin qui demande/).waitFor()
    await isAccessible(page)
    await page.getByLabel('Lieu d’accueil').selectOption({ index: 1 })
    await page.getByRole('button', { name: 'Proposer cette place' }).click()
    await page.getByText('Réponse enregistrée. Elle sera remise au voisin dès que possible.').waitFor()
    await isAccessible(page)
  })
})
