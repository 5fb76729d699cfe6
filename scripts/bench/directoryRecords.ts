import { createWriteStream } from 'node:fs'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { THEMATICS } from '@/domain/service/thematics'
import { loadGeography } from '@/infra/geography/loadGeography'
import { pick, type Random, seededRandom } from './generator'

/** Structures among the records; the others are their services. */
const SHARE_OF_STRUCTURES = 0.4
const SOURCES = ['dora', 'soliguide', 'emplois-de-linclusion', 'action-logement']
const BODIES = [
  'Association',
  'Centre social',
  'Épicerie solidaire',
  'Maison',
  'Atelier',
  'Entraide',
  'Espace',
  'Régie',
]
const SYLLABLES = [
  'ba',
  'ce',
  'dou',
  'fi',
  'go',
  'ju',
  'lan',
  'mi',
  'nor',
  'pa',
  'quin',
  'ro',
  'sa',
  'ti',
  'val',
  'ze',
]
const STREETS = ['rue', 'avenue', 'place', 'allée', 'boulevard']
const OFFERS = [
  'Aide alimentaire',
  'Écrivain public',
  'Atelier de français',
  'Permanence logement',
  'Accès aux droits',
]
const HOURS = ['Mo-Fr 09:00-12:00,14:00-17:00', 'Mo-Th 08:30-12:30; Fr 09:00-11:30', 'Tu,Th 13:30-18:00']
const SENTENCE =
  'Accueille, écoute et oriente les habitants, avec ou sans rendez-vous, et les accompagne dans leurs démarches. '

/** Writes generated records of the data.inclusion schema, one a line, the same for the same number. Answers the files. */
export async function writeDirectoryRecords(
  folder: string,
  records: number,
): Promise<{ path: string; name: string }[]> {
  const structures = Math.round(records * SHARE_OF_STRUCTURES)
  const files = [
    { name: 'services.ndjson', lines: services(records - structures, structures) },
    { name: 'structures.ndjson', lines: structureLines(structures) },
  ]
  for (const { name, lines } of files)
    await pipeline(Readable.from(lines), createWriteStream(join(folder, name)))
  return files.map(({ name }) => ({ name, path: join(folder, name) }))
}

function* structureLines(count: number): Generator<string> {
  for (let rank = 0; rank < count; rank += 1) yield `${JSON.stringify(structure(rank))}\n`
}

function* services(count: number, structures: number): Generator<string> {
  for (let rank = 0; rank < count; rank += 1) yield `${JSON.stringify(service(rank, structures))}\n`
}

const sourceOf = (rank: number): string => SOURCES[rank % SOURCES.length] ?? 'dora'
const idOf = (rank: number): string => `${sourceOf(rank)}--structure-${rank}`

/** A structure of the data.inclusion schema, the same for the same rank. */
export function structure(rank: number) {
  const random = seededRandom(rank * 7919 + 1)
  return {
    source: sourceOf(rank),
    id: idOf(rank),
    nom: `${pick(random, BODIES)} ${properName(random)} ${properName(random)}`,
    description: SENTENCE.repeat(1 + Math.floor(random() * 4)),
    date_maj: '2026-03-01',
    ...place(random),
    telephone: `+331${String(40_000_000 + rank)}`,
    courriel: `contact@structure${rank}.example`,
    site_web: `https://structure${rank}.example/`,
    horaires_accueil: pick(random, HOURS),
    reseaux_porteurs: random() < 0.2 ? ['ccas-cias'] : [],
  }
}

function service(rank: number, structures: number) {
  const random = seededRandom(rank * 104_729 + 3)
  const host = Math.floor(random() * structures)
  return {
    source: sourceOf(host),
    id: `${sourceOf(host)}--service-${rank}`,
    structure_id: idOf(host),
    nom: `${pick(random, OFFERS)} ${properName(random)}`,
    description: SENTENCE.repeat(2 + Math.floor(random() * 4)),
    date_maj: '2026-03-01',
    type: 'accompagnement',
    thematiques: [pick(random, THEMATICS).code, pick(random, THEMATICS).code].filter(
      (code, at, all) => all.indexOf(code) === at,
    ),
    frais: 'gratuit',
    publics: ['familles', 'jeunes'],
    zone_eligibilite: ['france'],
    modes_accueil: ['en-presentiel'],
    modes_mobilisation: ['telephoner', 'se-presenter'],
    mobilisable_par: ['usagers', 'professionnels'],
    telephone: `+331${String(50_000_000 + rank)}`,
    horaires_accueil: random() < 0.3 ? pick(random, HOURS) : null,
  }
}

let communes: { code: string; name: string; postcode: string }[] | undefined

function place(random: Random) {
  communes ??= [...loadGeography().communes.values()].flatMap(({ code, name, postcodes: [postcode] }) =>
    postcode ? [{ code, name, postcode }] : [],
  )
  const { code, name, postcode } = pick(random, communes)
  return {
    commune: name,
    code_postal: postcode,
    code_insee: code,
    adresse: `${1 + Math.floor(random() * 90)} ${pick(random, STREETS)} ${properName(random)}`,
    longitude: -1 + random() * 7,
    latitude: 43 + random() * 6,
  }
}

function properName(random: Random): string {
  const name = Array.from({ length: 2 + Math.floor(random() * 3) }, () => pick(random, SYLLABLES)).join('')
  return name.charAt(0).toUpperCase() + name.slice(1)
}
