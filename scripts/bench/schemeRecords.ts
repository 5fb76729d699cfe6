import { createWriteStream } from 'node:fs'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { AID_SCHEME_COLUMNS, type AidSchemeCells } from '@/domain/sources/AID_SCHEME_COLUMNS'
import { loadGeography } from '@/infra/geography/loadGeography'
import { csvText } from '@/infra/tables/csvText'
import { pick, type Random, seededRandom } from './generator'
import { COMMON_WORDS } from './generatorWords'

const ROWS_AT_ONCE = 500
const KINDS = ['financement', 'accompagnement', 'formation', 'prêt']
const TARGETS = ['particuliers', 'associations', 'professionnels', 'particuliers|associations']

/** Writes a table of generated schemes (`dispositif-aide`), the same for the same number. Answers its path. */
export async function writeSchemeRecords(folder: string, schemes: number): Promise<string> {
  const path = join(folder, 'dispositifs.csv')
  await pipeline(Readable.from(pieces(schemes)), createWriteStream(path))
  return path
}

function* pieces(count: number): Generator<string> {
  yield csvText([AID_SCHEME_COLUMNS], ',')
  const departements = [...loadGeography().departements.keys()]
  for (let at = 0; at < count; at += ROWS_AT_ONCE) {
    const some = Array.from({ length: Math.min(ROWS_AT_ONCE, count - at) }, (_, rank) =>
      scheme(at + rank, departements),
    )
    yield csvText(
      some.map((row) => AID_SCHEME_COLUMNS.map((column) => row[column])),
      ',',
    )
  }
}

function scheme(rank: number, departements: readonly string[]): AidSchemeCells {
  const random = seededRandom(rank + 1)
  const zones = Array.from(
    { length: 1 + Math.floor(random() * 3) },
    () => `DEP-${pick(random, departements)}`,
  )
  return {
    id: `aide-${rank}`,
    titre: `Aide ${words(4, random)} ${rank}`,
    promesse: sentence(14, random),
    description: Array.from({ length: 5 }, () => sentence(40, random)).join('\n\n'),
    eligibilite: Array.from({ length: 3 }, () => sentence(25, random)).join('\n'),
    types_aides: pick(random, KINDS),
    porteurs: `[{ nom: 'Organisme ${rank % 200}', siren: '${385_290_000 + (rank % 200)}', roles: [ 'instructeur' ] }]`,
    programmes_parents: '',
    url_source: `https://aides.example/${rank}`,
    cibles: pick(random, TARGETS),
    eligibilite_geographique: [...new Set(zones)].join('|'),
    eligibilite_geographique_exclusions: '',
    date_ouverture: '2024-01-01',
    date_cloture: '',
    date_mise_a_jour: `2026-0${1 + (rank % 9)}-15`,
  }
}

const words = (count: number, random: Random): string =>
  Array.from({ length: count }, () => pick(random, COMMON_WORDS)).join(' ')

const sentence = (count: number, random: Random): string => `Pour ${words(count, random)}.`
