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

  it('reads its values as the other formats do, and tells what it leaves out', async () => {
    const attribute = (taxonomy: string, code: string) => ({ taxonomy_term: { taxonomy, code } })
    const [row] = await readAll(
      readHsds,
      [
        {
          ...ORGANIZATION,
          description: '<p>Aide&nbsp;: 1&nbsp;900&nbsp;€</p><ul><li>sur place</li></ul>',
          email: 'accueil@tilleuls',
          phones: [
            { number: '24 12 34 poste 12', description: 'Accueil, le matin' },
            { number: 241235 },
            { number: 'Fax : 24 12 36' },
          ],
          attributes: [attribute('data-inclusion-reseaux-porteurs', 'reseau-inconnu')],
          locations: [
            {
              ...LOCATION,
              latitude: '-22.27',
              longitude: '166.44',
              addresses: [{ address_1: '<b>2 rue</b>', city: 'NOUMEA CEDEX', postal_code: '98800' }],
            },
          ],
        },
      ],
      { source: 'ailleurs' },
    )
    expect(row?.record?.values).toMatchObject({
      description: expect.stringMatching(/^Aide\s: 1\s900\s€\n• sur place$/),
      street: '2 rue',
      city: 'Noumea',
      inseeCode: '98818',
      latitude: -22.27,
      phones: [
        { number: '+687 24 12 34', kind: 'accueil', note: 'le matin, poste 12' },
        { number: '+687 24 12 35', kind: 'accueil', note: null },
      ],
      emails: [],
    })
    expect(row?.warnings.map(({ column, rule }) => `${column}: ${rule}`).sort()).toStrictEqual([
      'attributes: valeur inconnue de la liste\u00a0: laissée de côté',
      'email: ce n’est pas une adresse de courriel\u00a0: laissée de côté',
      'phones: numéro de télécopie\u00a0: laissé de côté',
    ])
  })

  it('keeps every number of a service and brings its zone up to date', async () => {
    const [row] = await readAll(readHsds, [
      {
        id: 'service-1',
        organization_id: 'org-1',
        name: 'Permanence',
        status: 'active',
        phones: [{ number: '01 60 00 00 00 poste 3' }, { number: '01 60 00 00 01' }],
        service_areas: [{ extent: '91182' }, { extent: '99999' }],
      },
    ])
    expect(row?.record?.values).toMatchObject({
      phone: '01 60 00 00 00',
      mobilisationDetail: 'Téléphone\u00a0: poste 3, 01 60 00 00 01',
      zone: ['91228'],
    })
    expect(row?.warnings.map(({ column }) => column)).toStrictEqual([
      'phones',
      'service_areas',
      'service_areas',
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
