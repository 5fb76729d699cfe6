import { Ajv2020 } from 'ajv/dist/2020'
import addFormats from 'ajv-formats'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { SLUGS } from '@/domain/slugs'
import { schemas } from '@/features/exchange/openapi/schemas'
import { aRate, aValue } from '../../factories/aRate'
import { readStrictCsv } from '../../helpers/asserts/readStrictCsv'
import { openTestPayload } from '../../helpers/servers/openTestPayload'
import { setEnvironment } from '../../helpers/servers/setEnvironment'

const ENTERED = '2026-03-20T09:00:00.000Z'
const { payload } = await openTestPayload({ REPERE_NOW: ENTERED })
const { answerRateCsv } = await import('@/features/exchange/publicApi/rates/answerRateCsv')
const { answerRate, answerRateList } = await import('@/features/exchange/publicApi/rates/answerRates')
const at = (now: string) => setEnvironment({ REPERE_NOW: now })
afterEach(() => at(ENTERED))

beforeAll(async () => {
  await payload.updateGlobal({ slug: SLUGS.site, data: { openToPublic: true }, overrideAccess: true })
  const made = [
    aRate({
      code: 'rsa_socle',
      label: 'RSA socle',
      domain: 'minimumIncome',
      entries: [
        aValue({ amount: '646,52', effectFrom: '2025-04-01T12:00:00.000Z' }),
        aValue({
          amount: '651.69',
          effectFrom: '2026-04-01T12:00:00.000Z',
          publishedOn: '2026-05-11T12:00:00.000Z',
          note: '=1+1',
        }),
      ],
    }),
    aRate({
      code: 'bourse',
      label: 'Bourse',
      kind: 'scale',
      reading: 'single',
      thresholdUnit: 'year',
      entries: [
        aValue({
          amount: null,
          brackets: [
            { threshold: '0', value: '100' },
            { threshold: '18', value: '150' },
          ],
        }),
      ],
    }),
    aRate({
      code: 'rsa_couple',
      label: 'RSA couple',
      kind: 'formula',
      entries: [],
      formula: 'rsa_socle × 150 %',
      formulaReference: 'Article R. 262-1',
    }),
    aRate({ code: 'cache', label: 'Brouillon', _status: 'draft' }),
  ]
  for (const data of made)
    await payload.create({
      collection: SLUGS.rates,
      data,
      draft: data._status === 'draft',
      overrideAccess: true,
    })
})

const request = (path: string) =>
  new Request(`http://localhost:3000${path}`, { headers: { 'x-repere-peer': '192.0.2.9' } })
const one = async (path: string) => (await answerRate(request(path), path.split(/[/?]/)[4] ?? '')).json()
const list = async (query = '') => (await answerRateList(request(`/api/v1/rates${query}`))).json()

describe('rates over the API', () => {
  it('switch at midnight in Paris, without anybody doing anything', async () => {
    const amounts: string[] = []
    // Summer time: 31 March ends at 22:00 UTC.
    for (const now of ['2026-03-31T21:59:59.000Z', '2026-03-31T22:00:00.000Z']) {
      await at(now)
      const { on, value, next } = await one('/api/v1/rates/rsa_socle')
      amounts.push(on, value.amount, value.words, next?.amount)
    }
    expect(amounts).toStrictEqual([
      '2026-03-31',
      '646.52',
      '646,52\u00a0€ par mois',
      '651.69',
      '2026-04-01',
      '651.69',
      '651,69\u00a0€ par mois',
      undefined,
    ])
  })

  it('give the value of a day that is asked for, and none before the first', async () => {
    expect([
      (await one('/api/v1/rates/rsa_socle?on=2026-04-01')).value.amount,
      (await one('/api/v1/rates/rsa_socle?on=2025-03-31')).value,
      (await one('/api/v1/rates/rsa_couple?on=2026-04-01')).value.amount,
      (await one('/api/v1/rates/bourse')).value.brackets,
    ]).toStrictEqual([
      '651.69',
      null,
      '977.54',
      [
        { threshold: '0', value: '100' },
        { threshold: '18', value: '150' },
      ],
    ])
  })

  it('tell a decree published forty days after its effect, with its three dates', async () => {
    await at('2026-06-01T09:00:00.000Z')
    const { values } = await one('/api/v1/rates/rsa_socle')
    expect(values[1]).toMatchObject({
      effectFrom: '2026-04-01',
      publishedOn: '2026-05-11',
      enteredAt: ENTERED,
      states: ['inForce', 'retroactive'],
    })
  })

  it('are as their description says', async () => {
    const ajv = new Ajv2020({ strict: false })
    addFormats.default(ajv)
    ajv.addSchema({ $id: 'api', components: { schemas } })
    const faults = (name: string, body: unknown) => {
      const validate = ajv.compile({ $ref: `api#/components/schemas/${name}` })
      return validate(body) ? [] : validate.errors
    }
    expect([
      faults('RateList', await list()),
      faults('Rate', await one('/api/v1/rates/rsa_socle')),
      faults('Rate', await one('/api/v1/rates/bourse?on=2020-01-01')),
      faults('Rate', await one('/api/v1/rates/rsa_couple')),
    ]).toStrictEqual([[], [], [], []])
  })

  it('list what is published, by domain and by words', async () => {
    const codes = async (query: string) => (await list(query)).items.map(({ code }: { code: string }) => code)
    expect([await codes(''), await codes('?domain=minimumIncome'), await codes('?q=rsa')]).toStrictEqual([
      ['bourse', 'rsa_couple', 'rsa_socle'],
      ['rsa_socle'],
      ['rsa_couple', 'rsa_socle'],
    ])
  })

  it.each([
    ['/api/v1/rates/inconnu', 404],
    ['/api/v1/rates/cache', 404],
    ['/api/v1/rates/rsa_socle?on=2026-02-30', 400],
    ['/api/v1/rates/rsa_socle?on=demain', 400],
  ])('refuse %s', async (path, status) => {
    const response = await answerRate(request(path), path.split(/[/?]/)[4] ?? '')
    expect([response.status, typeof (await response.json()).error.message]).toStrictEqual([status, 'string'])
  })

  it('are not for passers-by while the site is closed', async () => {
    await payload.updateGlobal({ slug: SLUGS.site, data: { openToPublic: false }, overrideAccess: true })
    const statuses = [
      (await answerRateList(request('/api/v1/rates'))).status,
      (await answerRateCsv(request('/baremes/telecharger'))).status,
    ]
    await payload.updateGlobal({ slug: SLUGS.site, data: { openToPublic: true }, overrideAccess: true })
    expect(statuses).toStrictEqual([401, 401])
  })
})

describe('the table of rates', () => {
  it('holds every value, a line a tranche, formulas of spreadsheets defused', async () => {
    const response = await answerRateCsv(request('/baremes/telecharger'))
    const [header = [], ...rows] = readStrictCsv(await response.text(), ';')
    const cells = (name: string) => rows.map((row) => row[header.indexOf(name)])
    expect([cells('Code'), cells('Montant'), cells('Seuil'), cells('Remarque')]).toStrictEqual([
      ['bourse', 'bourse', 'rsa_couple', 'rsa_couple', 'rsa_socle', 'rsa_socle'],
      ['100', '150', '969,78', '977,54', '646,52', '651,69'],
      ['0', '18', '', '', '', ''],
      ['', '', '', '', '', "'=1+1"],
    ])
  })

  it('is that of one rate where its code is given', async () => {
    const response = await answerRateCsv(request('/baremes/telecharger?code=rsa_socle'))
    expect((await response.text()).trim().split('\r\n').length).toBe(3)
  })
})
