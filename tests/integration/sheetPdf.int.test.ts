import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { SLUGS } from '@/domain/slugs'
import { aScheme } from '../factories/aScheme'
import { openTestPayload } from '../helpers/servers/openTestPayload'

const BROKEN_CHROMIUM = '/bin/false'
const A_BROWSER = 'text/html,application/xhtml+xml'

let open: string
let agentsOnly: string

const { payload } = await openTestPayload({ CHROMIUM_PATH: BROKEN_CHROMIUM })

beforeAll(async () => {
  open = await aSheet('public')
  agentsOnly = await aSheet('agents')
})
beforeEach(() => setSite({ openToPublic: true, chromium: BROKEN_CHROMIUM }))

type Setting = { openToPublic: boolean; chromium: string | undefined }

async function setSite({ openToPublic, chromium }: Setting): Promise<void> {
  const { env } = await import('@/env')
  env.CHROMIUM_PATH = chromium
  await payload.updateGlobal({ slug: SLUGS.site, data: { openToPublic }, overrideAccess: true })
}

async function aSheet(audience: 'public' | 'agents'): Promise<string> {
  const theme = await payload.create({
    collection: SLUGS.themes,
    data: { title: 'Eau', slug: `eau-${audience}` },
    overrideAccess: true,
  })
  const { number } = await payload.create({
    collection: SLUGS.schemes,
    data: aScheme({ audience, themes: [theme.id] }),
    overrideAccess: true,
  })
  return number ?? ''
}

async function askPdf(number: string, accept = '*/*'): Promise<Response> {
  const { GET } = await import('@/app/(portal)/dispositifs/[number]/imprimer.pdf/route')
  const url = `http://localhost:3000/dispositifs/${number}/imprimer.pdf`
  return GET(new Request(url, { headers: { accept } }), { params: Promise.resolve({ number }) })
}

const codeOf = async (response: Response) => (await response.json()).error.code

describe('the PDF of a scheme', () => {
  it('is not found where no Chromium is configured', async () => {
    await setSite({ openToPublic: true, chromium: undefined })
    const response = await askPdf(open)
    expect([response.status, await codeOf(response)]).toStrictEqual([404, 'not_found'])
  })

  it('is not found for a reader who may not read the scheme', async () => {
    const response = await askPdf(agentsOnly)
    expect([response.status, await codeOf(response)]).toStrictEqual([404, 'not_found'])
  })

  it('asks to sign in on a site that is closed: a browser is led there', async () => {
    await setSite({ openToPublic: false, chromium: BROKEN_CHROMIUM })
    expect((await askPdf(open)).status).toBe(401)
    const led = await askPdf(open, A_BROWSER)
    expect([led.status, led.headers.get('location')]).toStrictEqual([
      302,
      `/connexion?callbackUrl=%2Fdispositifs%2F${open}%2Fimprimer`,
    ])
  })

  it('says in French that Chromium failed, as JSON or as a page with the way back', async () => {
    const json = await askPdf(open)
    expect([json.status, await codeOf(json)]).toStrictEqual([503, 'pdf_unavailable'])
    const page = await askPdf(open, A_BROWSER)
    const html = await page.text()
    expect([page.status, page.headers.get('content-type')]).toStrictEqual([503, 'text/html; charset=utf-8'])
    expect(html).toContain('Le PDF n’a pas pu être fabriqué')
    expect(html).toContain(`href="/dispositifs/${open}/imprimer"`)
    expect(html).not.toContain('playwright')
  })
})
