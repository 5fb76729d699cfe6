import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, describe, expect, it } from 'vitest'
import { type CitedArticles, citedArticles } from '@/domain/law/citedArticles'
import { openLegifranceApi } from '@/infra/law/api/openLegifranceApi'
import type { SourceItem } from '@/infra/law/LegalSource'

const CASF = 'LEGITEXT000006074069'
const asked: { path: string; authorization: string; body: unknown }[] = []
const START = Date.UTC(2023, 11, 31, 23)

/** As the API answers: instants in milliseconds, HTML, no article where its end is planned. */
const version = (id: string, change: object = {}) => ({
  id,
  cid: 'LEGIARTI000006797000',
  num: 'L262-2',
  etat: 'VIGUEUR',
  dateDebut: START,
  dateFin: 32472144000000,
  texte: '',
  texteHtml: '<p>Un texte<br/>inventé.</p>',
  nota: null,
  notaHtml: null,
  ...change,
})
const ANSWERS: Record<string, (body: { id?: string; num?: string; cid?: string }) => object> = {
  '/consult/getArticleWithIdAndNum': ({ num }) => ({
    article: num === 'L262-2' ? version('LEGIARTI000000000001') : null,
  }),
  '/consult/getArticle': ({ id }) => ({
    article: version(id ?? '', { num: 'L262-3', cid: 'LEGIARTI000006797001' }),
  }),
  '/consult/getArticleByCid': ({ cid }) => ({
    listArticle:
      cid === 'LEGIARTI000006797000'
        ? [
            version('LEGIARTI000000000001'),
            version('LEGIARTI000000000002', { etat: 'VIGUEUR_DIFF', dateDebut: Date.UTC(2027, 0, 1) }),
          ]
        : [
            version('LEGIARTI000000000003', {
              num: 'L262-3',
              etat: 'ABROGE_DIFF',
              dateFin: Date.UTC(2027, 0, 1),
            }),
          ],
  }),
}
let keys = 'right'
const server = createServer(async (request, response) => {
  const pieces: Buffer[] = []
  for await (const piece of request) pieces.push(piece)
  const text = Buffer.concat(pieces).toString()
  const json = (status: number, body: object) =>
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
  if (request.url === '/token')
    return new URLSearchParams(text).get('client_secret') === keys
      ? json(200, { access_token: 'jeton', token_type: 'Bearer', expires_in: 3600, scope: 'openid' })
      : json(400, { error: 'invalid_client' })
  const body: { id?: string } = JSON.parse(text)
  asked.push({ path: request.url ?? '', authorization: request.headers.authorization ?? '', body })
  return json(200, ANSWERS[request.url ?? '']?.(body) ?? {})
})
await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
afterAll(() => server.close())
// Listening on a port, it has one.
const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`

const api = () =>
  openLegifranceApi(
    { clientId: 'moi', clientSecret: 'right', apiUrl: origin, tokenUrl: `${origin}/token` },
    () => new Date('2026-03-20T02:00:00.000Z'),
  )
async function read(cited: CitedArticles) {
  const items: SourceItem[] = []
  for await (const item of api().read(cited, new Map())) items.push(item)
  return items
}
const none = { title: 'CASF', article: null, url: null, legiId: null, versionDate: null }

describe('the API of Légifrance', () => {
  it('gives every version of the cited articles, those whose end is planned too', async () => {
    const cited = citedArticles([
      { ...none, article: 'L. 262-2' },
      { ...none, article: 'L. 262-3', legiId: 'LEGIARTI000000000003' },
    ])
    const items = await read(cited)
    expect(items).toMatchObject([
      {
        version: {
          legiId: 'LEGIARTI000000000001',
          textIds: [CASF],
          number: 'L262-2',
          from: '2024-01-01',
          until: null,
          text: 'Un texte\ninventé.',
          note: '',
        },
      },
      { version: { legiId: 'LEGIARTI000000000002', state: 'VIGUEUR_DIFF', from: '2027-01-01' } },
      { version: { legiId: 'LEGIARTI000000000003', state: 'ABROGE_DIFF', until: '2027-01-01' } },
    ])
    expect(asked.map(({ path }) => path)).toStrictEqual([
      '/consult/getArticleWithIdAndNum',
      '/consult/getArticleByCid',
      '/consult/getArticleWithIdAndNum',
      '/consult/getArticle',
      '/consult/getArticleByCid',
    ])
    expect(new Set(asked.map(({ authorization }) => authorization))).toStrictEqual(new Set(['Bearer jeton']))
  })

  it('says in French that its keys are refused', async () => {
    keys = 'other'
    const cited = citedArticles([{ ...none, article: 'L. 262-2' }])
    await expect(read(cited)).rejects.toThrow('refuse les clés (réponse 400)')
  })

  it('is never called without keys', async () => {
    const { legalSources } = await import('@/infra/law/select')
    expect(legalSources()).toStrictEqual([])
  })
})
