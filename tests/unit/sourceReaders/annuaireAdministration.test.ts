import { describe, expect, it } from 'vitest'
import { readAnnuaireAdministration } from '@/features/intake/readers/annuaireAdministration/readAnnuaireAdministration'
import { readAll, rulesOf } from './aSourceFile'

const ADDRESS = {
  type: 'géopostale',
  Ligne: '12, rue du Lac',
  CodePostal: '91150',
  NomCommune: 'Étampes Cedex',
  Localisation: { Latitude: '48.43', Longitude: '2.16', Précision: '8' },
  Accessibilité: { type: 'ACC' },
}
const aFeature = (properties: object = {}, coordinates: unknown[] = [2.16, 48.43]) => ({
  type: 'Feature',
  geometry: { type: 'Point', coordinates },
  properties: {
    id: 'pmi-91223-01',
    codeInsee: '91223',
    dateMiseAJour: '2017-09-11',
    pivotLocal: 'pmi',
    Nom: 'Centre de protection maternelle et infantile (PMI) du Lac',
    Adresse: ADDRESS,
    CoordonnéesNum: { Téléphone: '01 69 80 46 46', Email: 'pmi@lac.example', Url: 'http://www.lac.example' },
    Ouverture: {
      PlageJ: { début: 'lundi', fin: 'mardi', PlageH: { début: '09:00:00', fin: '12:00:00' } },
    },
    ...properties,
  },
})
const read = (...features: unknown[]) =>
  readAll(readAnnuaireAdministration, { type: 'FeatureCollection', features })

describe('readAnnuaireAdministration', () => {
  it('reads a body', async () => {
    const [row] = await read(aFeature())
    expect(row?.warnings).toStrictEqual([])
    expect(row?.record).toMatchObject({
      source: 'dila',
      key: 'pmi-91223-01',
      updatedOn: '2017-09-11',
      values: {
        name: 'Centre de protection maternelle et infantile (PMI) du Lac',
        acronym: 'PMI',
        kind: 'pmi',
        street: '12, rue du Lac',
        city: 'Étampes',
        inseeCode: '91223',
        latitude: 48.43,
        locationPrecision: 'adresse',
        wheelchair: 'oui',
        website: 'http://www.lac.example',
        openingHours: [{ days: ['mo', 'tu'], ranges: [{ opens: '09:00', closes: '12:00' }] }],
      },
    })
  })

  it('takes the place where people are received, not the postal box', async () => {
    const postal = {
      type: 'postale',
      Ligne: ['Caisse du Lac', 'TSA 1'],
      CodePostal: '91035',
      NomCommune: 'Évry Cedex',
    }
    const physical = { ...ADDRESS, type: 'physique', Ligne: ['Tour Alpha', '12 bis rue du Lac'] }
    const [row] = await read(aFeature({ Adresse: [postal, physical] }))
    expect(row?.record?.values).toMatchObject({
      street: '12 bis rue du Lac',
      complement: 'Tour Alpha',
      postcode: '91150',
    })
  })

  it('reads telephones as text, as an object with its cost, as a list, and without', async () => {
    const cost = { coût: 'Numéro violet : service payant (depuis la France)', $t: '3646' }
    const rows = await read(
      aFeature({ CoordonnéesNum: { Téléphone: cost } }),
      aFeature({ CoordonnéesNum: { Téléphone: ['01 69 80 46 46', cost] } }),
      aFeature({ CoordonnéesNum: undefined }),
    )
    const phones = rows.map(({ record }) => record?.sheet === 'organisations' && record.values.phones)
    const short = { number: '3646', kind: 'accueil', note: 'Numéro violet : service payant' }
    expect(phones).toStrictEqual([
      [short],
      [{ number: '01 69 80 46 46', kind: 'accueil', note: null }, short],
      [],
    ])
  })

  it('needs neither point, address, hours nor kind', async () => {
    const bare = {
      Adresse: undefined,
      Ouverture: undefined,
      pivotLocal: 'nouveau',
      codeInsee: undefined,
      Nom: 'Mission locale du Lac',
    }
    const rows = await read(aFeature(bare, [null, null]))
    expect(rows[0]?.record?.values).toMatchObject({
      kind: 'mission-locale',
      latitude: null,
      openingHours: null,
    })
    expect(rulesOf(rows, 'warnings')).toStrictEqual([
      'pivotLocal: type de service inconnu\u00a0: déduit du nom',
    ])
  })

  it('reads lists, attributes and numbers where other years have one text', async () => {
    const [row] = await read(
      aFeature({
        Adresse: [{ ...ADDRESS, CodePostal: 91150, Accessibilité: [{ type: 'NAC' }, { type: 'ACC' }] }],
        CoordonnéesNum: {
          Email: ['a@lac.example', { $t: 'b@lac.example' }],
          Url: [{ $t: 'www.lac.example' }],
        },
        Commentaire: ['Sur rendez-vous.', 'Sonner.'],
      }),
    )
    expect(row?.record?.values).toMatchObject({
      postcode: '91150',
      wheelchair: 'non',
      emails: [{ address: 'a@lac.example' }, { address: 'b@lac.example' }],
      website: 'https://www.lac.example',
      hoursNote: 'Sur rendez-vous.\nSonner.',
    })
  })

  it('takes the address of a form given as a mail for the site', async () => {
    const [row] = await read(aFeature({ CoordonnéesNum: { Email: 'http://www.lac.example/contact' } }))
    expect(row?.record?.values).toMatchObject({ emails: [], website: 'http://www.lac.example/contact' })
  })

  it('refuses a feature without name, which is still in the file, and reads on', async () => {
    const rows = await read(aFeature({ Nom: null }), 'oups', aFeature())
    expect(rows.map(({ record }) => record !== null)).toStrictEqual([false, false, true])
    expect(rows[0]?.refusedKey).toStrictEqual({ source: 'dila', sheet: 'organisations', key: 'pmi-91223-01' })
    expect(rulesOf(rows, 'refused')).toStrictEqual([
      'Nom: valeur obligatoire',
      ': un objet est attendu, entre accolades',
    ])
  })

  it('leaves aside optional values of another shape, and tells each', async () => {
    const rows = await read(
      aFeature({ CoordonnéesNum: '' }),
      aFeature({ Adresse: { ...ADDRESS, Accessibilité: 'rampe' } }),
      aFeature({ Adresse: 'rue du Lac', Commentaire: { a: [1] } }),
      aFeature({ Commentaire: 'x'.repeat(2001) }),
    )
    expect(rows.map(({ record, refused }) => [record !== null, refused])).toStrictEqual(
      rows.map(() => [true, []]),
    )
    expect(rulesOf(rows, 'warnings')).toStrictEqual([
      'CoordonnéesNum: valeur d’une autre forme que prévu\u00a0: laissée de côté',
      'Adresse.Accessibilité: accès que le format ne connaît pas\u00a0: laissé de côté',
      'Commentaire: valeur d’une autre forme que prévu\u00a0: laissée de côté',
      'Adresse: valeur d’une autre forme que prévu\u00a0: laissée de côté',
      'Commentaire: texte de plus de 1000 caractères\u00a0: coupé',
    ])
    expect(rows[1]?.record?.values).toMatchObject({ street: '12, rue du Lac', wheelchair: null })
  })

  it('tells another GeoJSON', async () => {
    await expect(read({ type: 'Feature', properties: { MATRICULE: 1 } })).rejects.toThrow(
      'ce n’est pas l’annuaire de l’administration',
    )
  })
})
