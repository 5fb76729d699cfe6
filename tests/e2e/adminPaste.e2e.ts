import { expect, test } from '@playwright/test'
import { WORD_CLIPBOARD } from '../helpers/samples/wordClipboard'
import { signInAs } from '../helpers/scenes/signInAs'

const EDITOR = '.rich-text-lexical [contenteditable="true"]'

test.describe('the editor of long texts', () => {
  test('keeps of a paste from Word its lists, its table and its good links, and drops styles and files of the machine', async ({
    page,
    context,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await signInAs(page, 'editor')
    await page.goto('/admin/collections/schemes/create', { waitUntil: 'networkidle' })
    await page.getByRole('button', { name: 'Comment' }).click()
    const editor = page.locator(EDITOR)
    await page.evaluate(async (html) => {
      const item = (type: string, text: string) => new Blob([text], { type })
      const formats = { 'text/html': item('text/html', html), 'text/plain': item('text/plain', 'Word') }
      await navigator.clipboard.write([new ClipboardItem(formats)])
    }, WORD_CLIPBOARD)
    await editor.click()
    await page.keyboard.press('ControlOrMeta+V')

    await expect(editor.locator('table tr')).toHaveCount(2)
    await expect(editor.locator('table tr').nth(1)).toHaveText('1 personne607,75 €')
    await expect(editor.locator('ul > li > span', { hasText: /^Le justificatif de domicile$/ })).toHaveCount(
      1,
    )
    await expect(editor.locator('ol > li', { hasText: 'Prendre rendez-vous' })).toHaveCount(1)
    await expect(editor.locator('ul ul > li', { hasText: 'de moins de trois mois' })).toHaveCount(1)
    await expect(editor.locator('strong')).toHaveText('gratuite')
    expect(
      await editor.locator('a').evaluateAll((all) => all.map((link) => link.getAttribute('href'))),
    ).toStrictEqual(['https://www.service-public.fr/', 'mailto:accueil@exemple.fr'])
    await expect(editor).toContainText('le modèle de lettre')
    expect(await editor.innerHTML()).not.toMatch(/Mso|file:|color:|background|Calibri/i)
  })
})
