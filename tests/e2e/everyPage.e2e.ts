import { expect, test } from '@playwright/test'
import { seriousFaults } from '../helpers/seriousFaults'
import { signInAs } from '../helpers/signInAs'

const OPEN = [
  '/connexion',
  '/mot-de-passe/oublie',
  '/themes',
  '/themes/logement',
  '/annuaire/P0001',
  '/mentions-legales',
  '/accessibilite',
  '/dispositifs/D9999',
  '/recherche?q=zzzz',
]
const PERSONAL = ['/compte', '/favoris', '/dispositifs/D0032', '/dispositifs/D0032/imprimer']
const WIDTHS = [1280, 390]

for (const width of WIDTHS)
  test.describe(`at ${width} px`, () => {
    test.use({ viewport: { width, height: 844 } })

    for (const path of OPEN)
      test(`${path} has no serious fault and scrolls one way only`, async ({ page }) => {
        await page.goto(path)
        expect(await seriousFaults(page)).toStrictEqual([])
        expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(
          true,
        )
      })

    test('the pages of a signed-in person have no serious fault', async ({ page }) => {
      await signInAs(page, 'agent')
      const faults: string[] = []
      for (const path of PERSONAL) {
        await page.goto(path)
        faults.push(...(await seriousFaults(page)).map((fault) => `${path} ${fault}`))
      }
      expect(faults).toStrictEqual([])
    })
  })
