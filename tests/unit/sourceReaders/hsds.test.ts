import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readHsds } from '@/features/intake/readers/hsds/readHsds'
import { readAll } from './aSourceFile'

const LOCATION = {
  id: 'lieu-1',
  location_type: 'physical',
  organization_id: 'org-1',
  latitude: 48.4343,
  longitude: 2.1616,
  addresses: [{ address_1: '2 rue des Tilleuls', city: 'Étampes', postal_code: '91150', country: 'FR' }],
  schedules: [
    { byday: 'MO,TU', opens_at: '09:00', closes_at: '12:00' },
    { byday: 'MO,TU', opens_at: '14:00', closes_at: '17:00' },
    { description: 'Semaines paires', byday: 'SA', opens_at: '09:00', closes_at: '11:00' },
  ],
}
const ORGANIZATION = {
  id: 'org-1',
  name: 'Centre social des Tilleuls',
  description: 'Centre social des Tilleuls',
  email: 'accueil@tilleuls.example',
  phones: [{ number: '01 60 00 00 00', description: 'matin seulement' }, null],
}

describe('readHsds', () => {
  it('reads an organization with the place and hours that its own location gives', async () => {
    const [row] = await readAll(readHsds, [{ ...ORGANIZATION, locations: [LOCATION] }])
    expect(row?.record).toMatchObject({
      source: 'hsds',
      key: 'org-1',
      values: {
        name: 'Centre social des Tilleuls',
        description: null,
        street: '2 rue des Tilleuls',
        inseeCode: '91223',
        latitude: 48.4343,
        openingHours: [
          {
            days: ['mo', 'tu'],
            ranges: [
              { opens: '09:00', closes: '12:00' },
              { opens: '14:00', closes: '17:00' },
            ],
          },
        ],
        hoursNote: 'Semaines paires SA 09:00-11:00',
        phones: [{ number: '01 60 00 00 00', kind: 'accueil', note: 'matin seulement' }],
        emails: [{ address: 'accueil@tilleuls.example', kind: 'accueil' }],
      },
    })
  })

  it('takes places from the other files of the package, a service’s own among them', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'repere-hsds-'))
    const file = (name: string, rows: object[]) => {
      writeFileSync(join(folder, name), JSON.stringify(rows))
      return { name, path: join(folder, name) }
    }
    const elsewhere = { ...LOCATION, id: 'lieu-2', addresses: [{ address_1: '5 place du Marché' }] }
    const services = file('services.json', [
      { id: 'service-1', organization_id: 'org-1', name: 'Permanence', status: 'active' },
    ])
    const beside = [
      services,
      file('locations.json', [LOCATION, elsewhere]),
      file('service_at_locations.json', [{ id: 'a', service_id: 'service-1', location_id: 'lieu-2' }]),
    ]
    const rows = []
    for await (const row of readHsds(services, { beside })) rows.push(row)
    expect(rows.map(({ record }) => record)).toMatchObject([
      { sheet: 'services', organisationKey: 'org-1', values: { street: '5 place du Marché' } },
    ])
  })

  it('refuses what has no name, and says so', async () => {
    const [row] = await readAll(readHsds, [{ id: 'org-1', name: ' ', location_id: undefined }])
    expect([row?.record, row?.refused.map(({ column, rule }) => [column, rule])]).toStrictEqual([
      null,
      [['name', 'valeur obligatoire']],
    ])
  })

  it('keeps the identifiers of a package that a Repère wrote', async () => {
    const identifiers = [{ identifier_scheme: 'repere', identifier: 'P0001' }]
    const [row] = await readAll(readHsds, [{ ...ORGANIZATION, organization_identifiers: identifiers }])
    expect([row?.record?.source, row?.record?.key]).toStrictEqual(['repere', 'repere--org-1'])
  })
})
