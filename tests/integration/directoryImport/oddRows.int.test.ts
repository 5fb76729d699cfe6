import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { FACILITY_FORM_SECTIONS } from '@/domain/facility/formSections'
import { ORGANISATION_FORM_SECTIONS } from '@/domain/organisation/formSections'
import { SERVICE_FORM_SECTIONS } from '@/domain/service/formSections'
import type { CsvMapping } from '@/domain/sources/CsvMapping'
import type { SourceRow } from '@/domain/sources/SourceRecord'
import { readAnnuaireAdministration } from '@/features/intake/readers/annuaireAdministration/readAnnuaireAdministration'
import { readMappedTable } from '@/features/intake/readers/csv/readMappedTable'
import { readDataInclusion } from '@/features/intake/readers/dataInclusion/readDataInclusion'
import { readFranceServices } from '@/features/intake/readers/franceServices/readFranceServices'
import { readMediationNumerique } from '@/features/intake/readers/mediationNumerique/readMediationNumerique'
import { aMember } from '../../factories/aMember'
import { changeEverySection } from '../../helpers/scenes/changeEverySection'
import { importRows } from '../../helpers/scenes/importRows'
import { openTestPayload } from '../../helpers/servers/openTestPayload'
import { readAll } from '../../unit/sourceReaders/aSourceFile'
import { aService, aStructure } from '../../unit/sourceReaders/dataInclusionRecords'

const { payload, folder } = await openTestPayload()

const LONG = 'Un texte qui n’en finit pas. '.repeat(500)
const NAME = 'Association pour le développement de l’accueil et de l’orientation '.repeat(4)
const PHONES = Array.from({ length: 15 }, (_, at) => `01 99 00 00 ${String(at + 10)}`)

const MAPPING: CsvMapping = {
  source: 'ccas-du-lac',
  keyColumns: ['id'],
  fields: {
    name: ['nom'],
    acronym: ['sigle'],
    description: ['texte'],
    phones: ['tel'],
    emails: ['mail'],
    website: ['site'],
    appointmentLink: ['rdv'],
    street: ['voie'],
    complement: ['complement'],
    postcode: ['cp'],
    city: ['ville'],
    inseeCode: ['insee'],
    siret: ['siret'],
    latitude: ['lat'],
    longitude: ['lon'],
    hours: ['horaires'],
    hoursNote: ['note'],
    communesServed: ['zone'],
    networks: ['reseaux'],
  },
  kind: 'association',
  dateOrder: 'jma',
}
const COLUMNS = ['id', ...new Set(Object.values(MAPPING.fields).flat())]

/** Odd in every cell that a table may fill. */
const TABLE: readonly Record<string, string>[] = [
  { nom: 'Sans code', cp: '91150', ville: 'Nulle-Part', voie: '3 rue Haute', site: 'www.exemple.fr' },
  { nom: 'Namesakes', ville: 'Saint-Denis', tel: `${PHONES.join(' / ')} / 3646 / 12`, rdv: 'voir le site' },
  {
    nom: NAME,
    sigle: NAME,
    texte: LONG,
    note: LONG,
    voie: NAME,
    complement: NAME,
    ville: NAME,
    site: 'javascript:alert(1)',
    rdv: 'exemple.fr/rdv',
    mail: "accueil@mairie.musée, contact@exemple.x, a..b@exemple.fr ; o'brien+aide@exemple.museum",
    insee: '00000',
  },
  {
    nom: 'Numbers',
    siret: '12345678901234',
    lat: '4,5',
    lon: '200',
    cp: '9115',
    insee: '91182',
    zone: '91182,245900410,999999999',
    horaires: 'Mo-Fr 09:00-12:00; Mo 25:00-26:00',
    reseaux: 'inconnu|agefiph',
    mail: 'accueil@exemple.xn--p1ai',
  },
]

const csv = () =>
  [
    COLUMNS.join(';'),
    ...TABLE.map((row, at) => COLUMNS.map((name) => `"${{ id: `${at}`, ...row }[name] ?? ''}"`).join(';')),
  ].join('\n')

const ODD_PLACE = {
  commune: 'Nulle-Part',
  code_insee: '91999',
  accessibilite_lieu: 'https://acceslibre.info/x',
}

const READ: Record<string, () => Promise<SourceRow[]>> = {
  'a free table': () => readAll(readMappedTable, csv(), { name: 'table.csv', mapping: MAPPING }),
  'data.inclusion': () =>
    readAll(readDataInclusion, [
      aStructure({
        ...ODD_PLACE,
        id: 'demo--odd',
        telephone: '3646 poste 12',
        courriel: "o'brien+aide@tilleuls.example",
      }),
      aStructure({
        id: 'demo--text',
        nom: 'N'.repeat(150),
        description: 'D'.repeat(9990),
        telephone: `${PHONES.join(' ')} sauf le mardi`,
      }),
      aService({
        ...ODD_PLACE,
        id: 'demo--so',
        structure_id: 'demo--odd',
        zone_eligibilite: ['91182', '245900410', '999999999'],
      }),
      aService({
        id: 'demo--st',
        structure_id: 'demo--odd',
        mobilisation_precisions: 'M'.repeat(9990),
        telephone: `${PHONES.join(' ')} sauf le mardi`,
      }),
    ]),
  'digital mediation': () =>
    readAll(readMediationNumerique, [
      {
        id: 'm1',
        nom: NAME,
        services: 'Utiliser le numérique',
        pivot: '0',
        commune: 'Nulle-Part',
        code_postal: '91150',
        code_insee: '91182',
        presentation_detail: LONG,
        telephone: PHONES.join(' '),
        courriels: 'a@b.c|accueil@exemple.fr',
        site_web: 'exemple.fr',
        prise_rdv: 'www.exemple.fr/rdv',
        accessibilite: 'acceslibre',
        horaires: 'tous les jours',
        publics_specifiquement_adresses: 'Public inconnu|Jeunes',
        itinerance: 'Fixe',
        date_maj: '2026-01-01',
        source: 'Hinaura',
        frais_a_charge: NAME,
      },
    ]),
  'France services': () =>
    readAll(
      readFranceServices,
      `MATRICULE;lib_france_services;adresse;cp;lib_com;insee_com;telephone;mail;h_lundi;commentaire_horaires;groupe\nX1;${NAME};;91080;COURCOURONNES;91182;3646;a@b.c;9h-12h, 11h-14h;${LONG};${LONG}\n`,
      { name: 'fs.csv' },
    ),
  'the directory of the administration': () =>
    readAll(readAnnuaireAdministration, {
      type: 'FeatureCollection',
      features: [
        {
          type: 'Feature',
          geometry: null,
          properties: {
            id: 'caf-91-01',
            codeInsee: '91182',
            pivotLocal: 'caf',
            Nom: NAME,
            Adresse: {
              type: 'physique',
              Ligne: [NAME],
              CodePostal: '9108',
              NomCommune: 'COURCOURONNES CEDEX',
            },
            CoordonnéesNum: { Téléphone: '3646, poste 12', Email: 'accueil@caf.xn--p1ai', Url: 'www.caf.fr' },
          },
        },
      ],
    }),
}

describe('what an import lets in', () => {
  it.each(Object.keys(READ))(
    'is never refused later by a form that changes another field: %s',
    { timeout: 120_000 },
    async (name) => {
      const rows = (await READ[name]?.()) ?? []
      const report = await importRows(payload, rows, { format: 'data-inclusion' })
      expect(report.refused).toStrictEqual([])
      expect(report.created).toBe(rows.length)
      const keys = rows.flatMap(({ record }) => record?.key ?? [])
      const { docs: fed } = await payload.find({
        collection: 'source-records',
        where: { key: { in: keys } },
        depth: 0,
        limit: 0,
        pagination: false,
        overrideAccess: true,
      })
      expect(fed).toHaveLength(rows.length)
      for (const { sheet, sheetId } of fed) {
        const kind = sheet === 'services' ? 'services' : 'organisations'
        await payload.update({
          collection: kind,
          id: sheetId,
          data: { internalNote: 'Appelé le 3 mars.', _status: 'published' },
          depth: 0,
          overrideAccess: true,
        })
        const sections = kind === 'services' ? SERVICE_FORM_SECTIONS : ORGANISATION_FORM_SECTIONS
        expect(
          await changeEverySection({ payload, collection: kind, id: sheetId, sections, memberOf: aMember }),
        ).toStrictEqual([])
      }
    },
  )

  it('is never refused later by a form that changes another field: a table of facilities', {
    timeout: 120_000,
  }, async () => {
    const { importFacilities } = await import('@/features/intake/imports/write/facilities/importFacilities')
    const { wordImportError } = await import('@/features/intake/imports/write/wordImportError')
    const path = join(folder, 'odd.csv')
    writeFileSync(
      path,
      [
        'Nom;Catégorie;FINESS;Gestionnaire;Voie;Code postal;Commune;Code INSEE;Téléphone accueil;Courriel;Site web;Résumé',
        `${NAME};mecs;;${NAME};${NAME};91150;Nulle-Part;91999;${PHONES.join(' ')};a@b.c;exemple.fr;${LONG}`,
        'Sans commune;mecs;;;3 rue Haute;;;;3646;accueil@exemple.xn--p1ai;voir le site;',
        'Ancienne;mecs;;;;91080;Courcouronnes;91182;;;;',
      ].join('\n'),
    )
    const report = await importFacilities({
      payload,
      files: [{ name: 'odd.csv', path }],
      apply: true,
      complete: false,
      wordError: wordImportError(payload),
    })
    expect(report.refused).toStrictEqual([])
    const { docs } = await payload.find({
      collection: 'facilities',
      depth: 0,
      limit: 0,
      pagination: false,
      overrideAccess: true,
    })
    expect(docs).toHaveLength(3)
    expect(docs.map(({ address }) => address?.inseeCode ?? null).sort()).toStrictEqual(['91228', null, null])
    for (const { id } of docs) {
      await payload.update({
        collection: 'facilities',
        id,
        data: { internalNote: 'Vu.', _status: 'published' },
        depth: 0,
        overrideAccess: true,
      })
      expect(
        await changeEverySection({
          payload,
          collection: 'facilities',
          id,
          sections: FACILITY_FORM_SECTIONS,
          memberOf: aMember,
        }),
      ).toStrictEqual([])
    }
  })
})
