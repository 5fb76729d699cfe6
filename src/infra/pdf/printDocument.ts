import { renderPdf } from './renderPdf'

/**
 * Prints a whole HTML document that asks for nothing else (styles within, no script) to PDF, with no server: what a job prints.
 * @throws PdfUnavailable as `renderPdf` does.
 */
export function printDocument(html: string): Promise<Uint8Array<ArrayBuffer>> {
  return renderPdf(async (browser) => {
    const context = await browser.newContext({ locale: 'fr-FR', javaScriptEnabled: false })
    await context.route('**/*', (route) => route.abort())
    const page = await context.newPage()
    await page.setContent(html)
    return new Uint8Array(await page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true }))
  })
}
