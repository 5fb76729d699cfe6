import { describe, expect, it } from 'vitest'
import { readMediationNumerique } from '@/features/intake/readers/mediationNumerique/readMediationNumerique'
import { readAll } from './aSourceFile'

const aPlace = (overrides: object = {}) => ({
  id: '4',
  nom: 'Espace numérique du Lac',
  services: 'Accéder à une connexion internet;Réaliser des démarches administratives avec un accompagnement',
  pivot: '00000000000000',
  commune: 'ÉTAMPES',
  code_postal: '91150',
  adresse: '12 rue du Lac',
  latitude: 48.43,
  longitude: 2.16,
  publics_accueillis: 'Adultes;Seniors (+ 65 ans)',
  conditions_acces: 'Gratuit : Je peux accéder gratuitement au lieu et à ses services',
  modalites_accompagnement: "Avec de l'aide : je suis accompagné seul dans l'usage du numérique",
  horaires: 'Tu-Fr 09:00-12:00',
  telephone: '+33169804646',
  source: 'Réseau du Lac',
  date_maj: '2022-08-18',
  ...overrides,
})

describe('readMediationNumerique', () => {
  it('reads a place and what it offers', async () => {
    const rows = await readAll(readMediationNumerique, [aPlace()])
    expect(rows.flatMap(({ warnings, refused }) => [...warnings, ...refused])).toStrictEqual([])
    expect(rows.map(({ record }) => record)).toMatchObject([
      {
        source: 'reseau-du-lac',
        key: '4',
        sheet: 'organisations',
        values: { kind: 'lieu-numerique', siret: null, city: 'Étampes', inseeCode: '91223' },
      },
      {
        source: 'reseau-du-lac',
        key: '4',
        organisationKey: '4',
        sheet: 'services',
        values: {
          name: 'Médiation numérique',
          type: 'accompagnement',
          thematics: [
            'numerique--acceder-a-des-services-en-ligne',
            'numerique--acceder-a-une-connexion-internet',
          ],
          publics: ['seniors'],
          publicsDetail: 'Adultes\u00a0; Seniors (+ 65 ans)',
          fees: 'gratuit',
          receptionModes: ['en-presentiel'],
        },
      },
    ])
  })

  it.each([
    ['Gratuit : oui;Accepte le Pass numérique : oui', 'gratuit'],
    ['Payant : oui', 'payant'],
    ["Adhésion : L'accès nécessite d'y adhérer", 'payant'],
    ['Gratuit : oui;Payant : parfois', null],
    ['Gratuit sous condition : ressources', null],
    [null, null],
  ])('takes %j for the fees', async (conditions_acces, fees) => {
    const [, service] = await readAll(readMediationNumerique, [aPlace({ conditions_acces })])
    expect(service?.record?.values).toMatchObject({ fees })
  })

  it('has no service where nothing is offered', async () => {
    const rows = await readAll(readMediationNumerique, [aPlace({ services: null })])
    expect(rows.map(({ record }) => record?.sheet)).toStrictEqual(['organisations'])
  })

  it('reads the columns of the second version', async () => {
    const place = {
      ...aPlace({ services: 'Aide aux démarches administratives|Accès internet et matériel informatique' }),
      conditions_acces: undefined,
      frais_a_charge: 'Gratuit',
      courriels: 'a@lac.example|b@lac.example',
      dispositif_programmes_nationaux: 'France Services|Aidants Connect',
      modalites_acces: 'Se présenter|Prendre un RDV en ligne',
      modalites_accompagnement: 'En autonomie|À distance',
      prise_rdv: 'https://rdv.example/lac',
    }
    const [organisation, service] = await readAll(readMediationNumerique, [place])
    expect(organisation?.record?.values).toMatchObject({
      kind: 'france-services',
      networks: ['france-service', 'aidants-connect'],
      emails: [
        { address: 'a@lac.example', kind: 'accueil' },
        { address: 'b@lac.example', kind: 'accueil' },
      ],
    })
    expect(service?.record?.values).toMatchObject({
      fees: 'gratuit',
      receptionModes: ['a-distance', 'en-presentiel'],
      mobilisationModes: ['se-presenter', 'utiliser-lien-mobilisation'],
      mobilisationLink: 'https://rdv.example/lac',
    })
  })

  it('refuses a place without key', async () => {
    const rows = await readAll(readMediationNumerique, [aPlace(), aPlace({ id: null })])
    expect(rows.at(-1)).toStrictEqual({
      row: 2,
      record: null,
      refused: [{ row: 2, column: 'id', value: '', rule: 'valeur obligatoire' }],
      warnings: [],
    })
  })
})
