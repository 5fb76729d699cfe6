import { beforeAll, describe, expect, it } from 'vitest'
import type { ReaderClass } from '@/domain/ReaderClass'
import { SLUGS } from '@/domain/slugs'
import { aNationalXml } from '../../factories/aNationalXml'
import { aUser } from '../../factories/aUser'
import { importNationalXml } from '../../helpers/scenes/importNationalXml'
import { openTestPayload } from '../../helpers/servers/openTestPayload'

const opened = await openTestPayload()
const { payload } = opened

const TEXT =
  '<Chapitre><Titre><Paragraphe>Montant</Paragraphe></Titre><Paragraphe>L’aide est de 100 €.</Paragraphe></Chapitre>'
const keys = new Map<ReaderClass, string>()

beforeAll(async () => {
  await importNationalXml(opened, {
    F900020: aNationalXml({ code: 'F900020', title: 'Aide au déménagement', text: TEXT }),
    F900021: aNationalXml({ code: 'F900021', title: 'Aide au loyer', text: TEXT }),
  })
  const editor = await aUser(payload, { roles: ['editor'] })
  const complete = (placement: 'below' | 'note', audience: 'public' | 'agents', text: string) =>
    payload.create({
      collection: SLUGS.nationalComplements,
      data: { sheetCode: 'F900020', sectionPath: 'montant', placement, audience, text, state: 'current' },
      depth: 0,
      user: editor,
      overrideAccess: false,
    })
  await complete('below', 'public', 'Ici, plus 50 €.')
  await complete('below', 'agents', 'Appeler le poste 12.')
  await complete('note', 'agents', 'Se méfier des doublons.')
  for (const readerClass of ['public', 'agents'] as const) {
    const key = await payload.create({
      collection: SLUGS.apiKeys,
      data: { name: readerClass, readerClass, ratePerMinute: 1000 },
      overrideAccess: true,
    })
    keys.set(readerClass, String(key.shownOnce))
  }
})

async function ask(path: string, readerClass?: ReaderClass): Promise<Response> {
  const { pathname } = new URL(path, 'http://localhost:3000')
  const request = new Request(`http://localhost:3000${path}`, {
    headers: {
      'x-repere-peer': '192.0.2.9',
      ...(readerClass ? { authorization: `Bearer ${keys.get(readerClass)}` } : {}),
    },
  })
  const code = pathname.split('/')[4]
  if (code === undefined) {
    const { GET } = await import('@/app/api/v1/national-sheets/route')
    return GET(request)
  }
  const { GET } = await import('@/app/api/v1/national-sheets/[code]/route')
  return GET(request, { params: Promise.resolve({ code }) })
}

describe('national sheets for other tools', () => {
  it('are listed page by page', async () => {
    const page = await (await ask('/api/v1/national-sheets?pageSize=1&page=2', 'public')).json()
    expect(page).toMatchObject({ total: 2, page: 2, pageSize: 1 })
    const codes = (await (await ask('/api/v1/national-sheets', 'public')).json()).items.map(
      ({ code }: { code: string }) => code,
    )
    expect(new Set(codes)).toStrictEqual(new Set(['F900020', 'F900021']))
  })

  it('are whole, with their source and what each caller may read of the complements, never a note of agents', async () => {
    const complements = async (readerClass: ReaderClass) => {
      const body = await (await ask('/api/v1/national-sheets/f900020', readerClass)).json()
      expect(body.text).toContain('L’aide est de 100 €.')
      expect(body.source).toContain('DILA')
      expect(JSON.stringify(body)).not.toContain('doublons')
      return body.complements.map(({ text }: { text: string }) => text)
    }
    expect(await complements('public')).toStrictEqual(['Ici, plus 50 €.'])
    expect(new Set(await complements('agents'))).toStrictEqual(
      new Set(['Ici, plus 50 €.', 'Appeler le poste 12.']),
    )
  })

  it('refuse strangers where the site is closed, unknown codes and wrong pages', async () => {
    const status = async (path: string, readerClass?: ReaderClass) => (await ask(path, readerClass)).status
    expect([
      await status('/api/v1/national-sheets'),
      await status('/api/v1/national-sheets/F900020'),
      await status('/api/v1/national-sheets/F1', 'agents'),
      await status('/api/v1/national-sheets/x', 'agents'),
      await status('/api/v1/national-sheets?page=0', 'agents'),
    ]).toStrictEqual([401, 401, 404, 404, 400])
  })
})
