import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { InvalidInput } from '@/errors'
import { fetchCentres } from '@/infra/geography/fetchCentres'
import { openHttpServer, type TestHttpServer } from '../../helpers/servers/httpServer'

const COMMUNES = [
  { code: '91223', nom: 'Étampes', centre: { type: 'Point', coordinates: [2.152, 48.423] } },
  { code: '55039', nom: 'Beaumont-en-Verdunois' },
]

let server: TestHttpServer
beforeAll(async () => {
  server = await openHttpServer(({ pathname }) =>
    pathname === '/communes'
      ? { body: COMMUNES }
      : pathname === '/page/communes'
        ? { body: '<html>' }
        : pathname === '/autre/communes'
          ? { body: { communes: [] } }
          : { status: 502, body: '' },
  )
})
afterAll(() => server.close())

describe('fetchCentres', () => {
  it('reads the centres of the State’s API, and tells the communes that have none', async () => {
    expect(await fetchCentres(`${server.url}/`)).toStrictEqual({
      centres: new Map([['91223', [2.152, 48.423]]]),
      refused: [
        {
          row: '55039',
          column: 'centre',
          value: 'null',
          rule: 'Deux nombres attendus : [longitude, latitude], en degrés.',
        },
      ],
    })
    expect(server.asked[0]?.searchParams.get('fields')).toBe('code,centre')
  })

  it.each([
    ['/page', 'ne répond pas en JSON.'],
    ['/autre', 'ne répond pas par une liste de communes avec leur centre.'],
    ['/panne', 'répond 502.'],
  ])('says in French that %s cannot be read', async (path, words) => {
    const failure = fetchCentres(`${server.url}${path}`)
    await expect(failure).rejects.toBeInstanceOf(InvalidInput)
    await expect(failure).rejects.toThrow(words)
  })

  it('says that nothing listens', async () => {
    await expect(fetchCentres('http://127.0.0.1:9')).rejects.toThrow('127.0.0.1:9 ne répond pas.')
  })
})
