import { expect, test } from '@playwright/test'
import { seriousFaults } from '../helpers/asserts/seriousFaults'
import { signInAs } from '../helpers/scenes/signInAs'

const OPEN = [
  '/connexion',
  '/mot-de-passe/oublie',
  '/themes',
  '/themes/logement',
  '/annuaire/P0001',
  '/mentions-legales',
  '/accessibilite',
  '/acces-refuse',
  '/dispositifs/D9999',
  '/recherche?q=zzzz',
]
const PERSONAL = {
  agent: [
    '/compte',
    '/compte/signalements',
    '/favoris',
    '/dispositifs/D0032',
    '/dispositifs/D0032/imprimer',
    '/signaler/D0032',
    '/lieux-d-accueil/L0001/imprimer',
  ],
  partner: [
    '/mes-fiches',
    '/mes-fiches/P0042',
    '/mes-fiches/P0042/confirmer',
    '/mes-fiches/P0042/modifier/adresse',
    '/mes-fiches/P0042/modifier/horaires',
    '/mes-fiches/P0042/propositions',
    '/mes-fiches/P0042/historique',
    '/mes-fiches/P0042/frequentation',
    '/proposer',
  ],
  facility: [
    '/mes-fiches/L0001',
    '/mes-fiches/L0001/unites',
    '/mes-fiches/L0001/fermeture',
    '/mes-fiches/L0001/historique',
    '/mes-fiches/L0001/membres',
    '/mes-fiches/L0001/modifier/photos',
  ],
  editor: ['/bureau', '/bureau/propositions', '/bureau/signalements', '/bureau/nouvelles-fiches'],
} as const
const ROLES = ['agent', 'partner', 'facility', 'editor'] as const
const LONGEST_MS = 120_000
const WIDTHS = [1280, 390]

// They only look: both workers share them.
test.describe.configure({ mode: 'parallel' })

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

    for (const role of ROLES)
      test(`the pages of the role ${role} have no serious fault and scroll one way only`, async ({
        page,
      }) => {
        test.setTimeout(LONGEST_MS)
        await signInAs(page, role)
        const faults: string[] = []
        for (const path of PERSONAL[role]) {
          await page.goto(path)
          const wide = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth)
          faults.push(...(await seriousFaults(page)).map((fault) => `${path} ${fault}`))
          faults.push(...(wide ? [`${path} scrolls two ways`] : []))
        }
        expect(faults).toStrictEqual([])
      })
  })
