import { expect, test } from '@playwright/test'
import { seriousFaults } from '../helpers/seriousFaults'
import { signInAs } from '../helpers/signInAs'

const PAGE_OBJECT = /\/Type\s*\/Page[^s]/g

test.describe('print', () => {
  test('D9: one A4 with number, date, print date and the contact of the commune', async ({ page }) => {
    await page.goto('/dispositifs/D0001/imprimer?commune=91223')
    const paper = page.getByRole('region', { name: 'Feuille à remettre' })
    await expect(paper).toContainText('Fiche D0001')
    await expect(paper).toContainText('à jour au')
    await expect(paper).toContainText('Imprimée le')
    await expect(paper).toContainText('Maison des solidarités d’Étampes')
    await expect(paper.getByRole('img', { name: /\/d\/D0001/ })).toBeVisible()
    expect(await seriousFaults(page)).toStrictEqual([])
    const pdf = await page.pdf({ preferCSSPageSize: true })
    expect(pdf.toString('latin1').match(PAGE_OBJECT)).toHaveLength(1)
  })

  test('the longest sheets still hold on one page', async ({ page }) => {
    test.setTimeout(180_000)
    await signInAs(page, 'agent')
    const { hits } = await (await page.request.get('/api/search?type=scheme&pageSize=100&ended=1')).json()
    const spills: string[] = []
    for (const { number } of hits) {
      await page.goto(`/dispositifs/${number}/imprimer?commune=91223`)
      const over = await page.locator('#feuille').evaluate(async (sheet) => {
        await document.fonts.ready
        return sheet.scrollHeight > sheet.clientHeight
      })
      spills.push(...(over ? [number] : []))
    }
    expect(spills).toStrictEqual([])
  })
})
