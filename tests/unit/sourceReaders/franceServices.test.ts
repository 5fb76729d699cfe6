import { describe, expect, it } from 'vitest'
import { readFranceServices } from '@/features/intake/readers/franceServices/readFranceServices'
import { readAll, rulesOf } from './aSourceFile'

const aSite = (properties: object = {}) => ({
  type: 'Feature',
  geometry: { type: 'Point', coordinates: [5.35, 45.95] },
  properties: {
    MATRICULE: 12,
    DEPARTEMENT: '1',
    lib_france_services: 'Plaine du Lac',
    ADRESSE: '1 rue de la Gare',
    'COMPLEMENT.D.ADRESSE': '',
    insee_com: '01004',
    code_postal: '1500',
    lib_com: 'AMBÉRIEU EN BUGEY',
    LATITUDE: 45.95,
    LONGITUDE: 5.35,
    'CONTACT.MAIL': '-',
    TELEPHONE: '04 74 00 00 00',
    h_lundi: '9:00 - 12:00 / 13:30 - 17:00',
    h_mardi: '-',
    h_samedi: '',
    ITINERANCE: 'Oui',
    Groupe: 'Pays du Lac',
    categorie: 'Antenne',
    ...properties,
  },
})
const read = (...features: unknown[]) => readAll(readFranceServices, { type: 'FeatureCollection', features })

describe('readFranceServices', () => {
  it('reads a site', async () => {
    const rows = await read(aSite())
    expect(rows[0]?.record).toMatchObject({
      source: 'france-services',
      key: '12',
      updatedOn: null,
      values: {
        name: 'France services Plaine du Lac',
        kind: 'france-services',
        networks: ['france-service'],
        description:
          'Antenne d’un espace France services. Service itinérant\u00a0: il change de lieu selon les jours. Groupe France services\u00a0: Pays du Lac.',
        postcode: '01500',
        city: 'Ambérieu en Bugey',
        inseeCode: '01004',
        emails: [],
        openingHours: [
          {
            days: ['mo'],
            ranges: [
              { opens: '09:00', closes: '12:00' },
              { opens: '13:30', closes: '17:00' },
            ],
          },
          { days: ['tu'], ranges: [] },
        ],
      },
    })
    expect(rulesOf(rows, 'warnings')).toStrictEqual([
      'DEPARTEMENT: colonne que rien ne lit ici\u00a0: laissée de côté (dit une seule fois)',
      'code_postal: zéro de tête perdu par un tableur\u00a0: rétabli',
    ])
  })

  it('finds the commune of a broken INSEE code by its postcode and name', async () => {
    const rows = await read(aSite({ insee_com: '2B14' }))
    expect(rows[0]?.record?.values.inseeCode).toBe('01004')
  })

  it('keeps hours under a condition in words, and tells it', async () => {
    const rows = await read(
      aSite({ code_postal: '01500', h_lundi: '9:00 - 12:00 / Sur RDV : 14:00 - 17:00' }),
    )
    expect(rows[0]?.record?.values.openingHours).toStrictEqual([
      { days: ['mo'], ranges: [{ opens: '09:00', closes: '12:00' }], comment: 'Sur RDV : 14:00 - 17:00' },
      { days: ['tu'], ranges: [] },
    ])
    expect(rulesOf(rows, 'warnings')).toStrictEqual([
      'DEPARTEMENT: colonne que rien ne lit ici\u00a0: laissée de côté (dit une seule fois)',
      'h_lundi: une partie des horaires n’est gardée qu’en toutes lettres',
    ])
  })

  it('refuses a site without name', async () => {
    expect(rulesOf(await read(aSite(), aSite({ lib_france_services: ' ' })), 'refused')).toStrictEqual([
      'lib_france_services: valeur obligatoire',
    ])
  })

  it('reads the same columns in a table', async () => {
    const csv =
      'MATRICULE;lib_france_services;code_postal;lib_com\n12;France services du Lac;01500;Ambérieu-en-Bugey\n'
    const [row] = await readAll(readFranceServices, csv, { name: 'sites.csv' })
    expect(row?.record?.values).toMatchObject({ name: 'France services du Lac', inseeCode: '01004' })
  })

  it('reads the columns of later publications', async () => {
    const csv =
      'id_fs;lib_fs;adresse;code_postal;lib_com;mail;h_lundi\n12;Le Lac;1 rue X;01500;Ambérieu-en-Bugey;a@lac.example;9h-12h\n'
    const [row] = await readAll(readFranceServices, csv, { name: 'sites.csv' })
    expect(row?.record).toMatchObject({
      key: '12',
      values: {
        name: 'France services Le Lac',
        street: '1 rue X',
        emails: [{ address: 'a@lac.example', kind: 'accueil' }],
      },
    })
  })

  it('tells another file', async () => {
    await expect(readAll(readFranceServices, [{ a: 1 }])).rejects.toThrow(
      'ce n’est pas la liste des sites France services',
    )
  })
})
