import { createWriteStream, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { CsvMapping } from '@/domain/sources/CsvMapping'
import { csvText } from '@/infra/tables/csvText'
import { structure } from './directoryRecords'

const ROWS_AT_ONCE = 1000
const COLUMNS = [
  'identifiant',
  'nom',
  'description',
  'voie',
  'code postal',
  'commune',
  'code insee',
  'latitude',
  'longitude',
  'telephone',
  'courriel',
  'site',
  'horaires',
] as const

const MAPPING: CsvMapping = {
  source: 'annuaire-engendre',
  keyColumns: ['identifiant'],
  fields: {
    name: ['nom'],
    description: ['description'],
    street: ['voie'],
    postcode: ['code postal'],
    city: ['commune'],
    inseeCode: ['code insee'],
    latitude: ['latitude'],
    longitude: ['longitude'],
    phones: ['telephone'],
    emails: ['courriel'],
    website: ['site'],
    hours: ['horaires'],
  },
  kind: null,
  dateOrder: 'jma',
}

/** Writes a CSV table of generated organisations and how its columns are read, the same for the same number. Answers both paths. */
export async function writeTableRecords(
  folder: string,
  organisations: number,
): Promise<{ table: string; mapping: string }> {
  const paths = { table: join(folder, 'annuaire.csv'), mapping: join(folder, 'annuaire.map.json') }
  writeFileSync(paths.mapping, JSON.stringify(MAPPING))
  await pipeline(Readable.from(pieces(organisations)), createWriteStream(paths.table))
  return paths
}

function* pieces(count: number): Generator<string> {
  yield csvText([COLUMNS], ';')
  for (let at = 0; at < count; at += ROWS_AT_ONCE)
    yield csvText(
      Array.from({ length: Math.min(ROWS_AT_ONCE, count - at) }, (_, rank) => cells(at + rank)),
      ';',
    )
}

function cells(rank: number): (string | number)[] {
  const { id, nom, description, adresse, code_postal, commune, code_insee, ...rest } = structure(rank)
  const { latitude, longitude, telephone, courriel, site_web, horaires_accueil } = rest
  return [
    id,
    nom,
    description,
    adresse,
    code_postal,
    commune,
    code_insee,
    latitude,
    longitude,
    telephone,
    courriel,
    site_web,
    horaires_accueil,
  ]
}
