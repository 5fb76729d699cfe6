import type { Browser } from '../servers/openBrowser'

type Press = {
  /** The page that holds the form. */
  page: string
  /** A name of an input that this form alone has. */
  having: string
  /** What the person typed, over what the form held. */
  typed?: Record<string, string>
}

/**
 * Reads a form of a server action in a page, as a browser without script has it. Returns what sends it, as often as wanted.
 * @throws Error when the page holds no such form.
 */
export async function openAction(
  browser: Browser,
  { page, having, typed = {} }: Press,
): Promise<(by?: Browser, init?: RequestInit) => Promise<Response>> {
  const html = await (await browser.get(page)).text()
  const form = html.split('<form').find((part) => part.split('</form>')[0]?.includes(`name="${having}"`))
  if (!form) throw new Error(`No form with ${having} in ${page}`)
  const hidden = [...(form.split('</form>')[0] ?? '').matchAll(/<input type="hidden"([^>]*)>/g)].map(
    ([, attributes = '']) => [attribute(attributes, 'name'), attribute(attributes, 'value')] as const,
  )
  return (by = browser, init) => {
    const data = new FormData()
    for (const [name, value] of [...hidden, ...Object.entries(typed)]) data.set(name, value)
    return by.post(page, data, init)
  }
}

function attribute(text: string, name: string): string {
  const value = new RegExp(`${name}="([^"]*)"`).exec(text)?.[1] ?? ''
  return value.replaceAll('&quot;', '"').replaceAll('&#x27;', "'").replaceAll('&amp;', '&')
}
