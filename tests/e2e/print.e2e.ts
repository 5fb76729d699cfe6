import { expect, test } from '@playwright/test'
import { pdfText } from '../helpers/asserts/pdfText'
import { seriousFaults } from '../helpers/asserts/seriousFaults'
import { signInAs } from '../helpers/scenes/signInAs'

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

  test('the sheet of an interview holds on one page, in its own layout', async ({ page }) => {
    await signInAs(page, 'agent')
    for (const number of ['D0032', 'D0001', 'D0024']) {
      await page.goto(`/dispositifs/${number}`)
      await page.getByRole('button', { name: 'Ajouter à l’entretien' }).click()
      await expect(page.getByRole('link', { name: /entretien/ }).first()).toBeVisible()
    }
    await page.goto('/entretien')
    const paper = page.locator('#feuille[data-fitted]')
    await expect(paper).toContainText('D0024')
    const fact = paper.locator('.facts li').first()
    const { width } = (await fact.boundingBox()) ?? { width: 0 }
    expect(width).toBeGreaterThan(600)
    expect(await paper.evaluate((sheet) => sheet.scrollHeight - sheet.clientHeight)).toBeLessThanOrEqual(0)
    const smallest = await paper.evaluate((sheet) =>
      Math.min(
        ...[...sheet.querySelectorAll('*')].map((part) => Number.parseFloat(getComputedStyle(part).fontSize)),
      ),
    )
    // 9,5 pt
    expect(smallest).toBeGreaterThanOrEqual(12.66)
    await page.getByLabel('Prochain rendez-vous').fill('mardi 1er décembre à 10 h')
    await expect(paper).toContainText('mardi 1er décembre à 10 h')
    expect(await seriousFaults(page)).toStrictEqual([])
  })

  test('any page is printed without buttons nor filters, with exact days, its address and the day', async ({
    page,
  }) => {
    await signInAs(page, 'agent')
    for (const path of ['/dispositifs/D0001', '/annuaire/P0067', '/recherche?q=ccas', '/annuaire', '/']) {
      await page.goto(path)
      await page.emulateMedia({ media: 'print' })
      const body = page.locator('body')
      await expect(body).toContainText('imprimé le', { useInnerText: true })
      await expect(body).toContainText(path.split('?')[0] ?? '', { useInnerText: true })
      const relative = /il y a \d|aujourd’hui|Ouvert jusqu’à|ouvre demain/
      await expect(body).not.toContainText(relative, { useInnerText: true })
      expect(await page.locator('button:visible, input:visible, nav:visible').count()).toBe(0)
      await page.emulateMedia({ media: 'screen' })
    }
  })

  test('a whole sheet of paper is seen at 390 px', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 })
    await signInAs(page, 'agent')
    for (const path of ['/dispositifs/D0001/imprimer?commune=91223', '/annuaire/P0001/imprimer']) {
      await page.goto(path)
      const { width, x } = (await page.locator('#feuille').boundingBox()) ?? { width: 0, x: 0 }
      expect(x + width).toBeLessThanOrEqual(390)
      expect(width).toBeGreaterThan(300)
    }
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

  test('D9: the PDF is one A4 page with the number and the contact, for who may read the sheet', async ({
    page,
    request,
  }) => {
    await page.goto('/dispositifs/D0001/imprimer?commune=91223')
    const href = await page.getByRole('link', { name: 'Télécharger le PDF' }).getAttribute('href')
    expect(href).toBe('/dispositifs/D0001/imprimer.pdf?commune=91223')
    const answer = await request.get(`${href}`)
    expect(answer.headers()).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition': 'inline; filename="D0001.pdf"',
    })
    const pdf = await answer.body()
    expect(pdf.toString('latin1').match(PAGE_OBJECT)).toHaveLength(1)
    expect(pdf.toString('latin1')).toMatch(/\/MediaBox \[0 0 59[45](\.\d+)? 84[12](\.\d+)?\]/)
    const text = pdfText(pdf)
    expect(text).toContain('D0001')
    expect(text).toContain('Étampes')
  })

  test('the PDF holds the contact of the family’s commune, whoever prints it', async ({ page }) => {
    await signInAs(page, 'agent')
    // The words of a PDF are read without their spaces.
    const printed = async (commune: string) =>
      pdfText(
        await (await page.request.get(`/dispositifs/D0032/imprimer.pdf?commune=${commune}`)).body(),
      ).replaceAll(' ', '')
    const [corbeil, etampes] = [await printed('91174'), await printed('91223')]
    expect(corbeil).toContain('MaisondessolidaritésdeCorbeil-Essonnes')
    expect(corbeil).not.toContain('Maisondessolidaritésd’Étampes')
    expect(etampes).toContain('Maisondessolidaritésd’Étampes')
  })

  test('the PDF of a sheet for agents is theirs alone', async ({ page, request }) => {
    await signInAs(page, 'agent')
    const all = '/api/search?type=scheme&pageSize=100'
    const open = (await (await request.get(all)).json()).hits.map((hit: { number: string }) => hit.number)
    const { hits } = await (await page.request.get(all)).json()
    const number = hits
      .map((hit: { number: string }) => hit.number)
      .find((one: string) => !open.includes(one))
    const path = `/dispositifs/${number}/imprimer.pdf`
    expect((await request.get(path)).status()).toBe(404)
    const own = await page.request.get(path)
    expect(own.headers()['content-type']).toBe('application/pdf')
    expect(pdfText(await own.body())).toContain(number)
  })
})
