import type { z } from 'zod'
import { arrondissementName } from '@/domain/territory/arrondissementName'
import { departementOfCommune } from '@/domain/territory/departementOfCommune'
import { epciName } from '@/domain/territory/epciName'
import type { Commune, Epci, Geography } from './Geography'
import {
  type CommuneRow,
  communeRowSchema,
  departementRowSchema,
  epciRowSchema,
  readOfficialData,
} from './officialData'
import { OLD_NAMES } from './oldNames'

let loaded: Geography | undefined

/** The official geography, read once for the process (about 0.3 s the first time). */
export function loadGeography(): Geography {
  loaded ??= readGeography()
  return loaded
}

function readGeography(): Geography {
  const epcis = readOfficialData('epci', epciRowSchema).map(toEpci)
  const epts = readOfficialData('ept', epciRowSchema).map(toEpci)
  const rows = readOfficialData('communes', communeRowSchema)
  const belongs = { epci: ownersOf(epcis), ept: ownersOf(epts) }
  const current = rows.filter((row) => row.type === 'commune-actuelle')
  const former = rows.filter((row) => row.type !== 'commune-actuelle')
  const communes = byCode(current.map((row) => toCommune(row, belongs)))
  return {
    communes,
    arrondissements: byCode(
      former.flatMap((row) => {
        const city = communes.get(row.commune ?? '')
        return city ? [toArrondissement(row, city)] : []
      }),
    ),
    currentCode: currentCodes(current, former),
    formerNames: [
      ...former.flatMap((row) => (row.chefLieu ? [{ name: row.nom, code: row.chefLieu }] : [])),
      ...OLD_NAMES,
    ],
    epcis: byCode([...epcis, ...epts]),
    departements: byCode(
      readOfficialData('departements', departementRowSchema).map(({ code, nom, region }) => ({
        code,
        name: nom,
        region,
      })),
    ),
  }
}

const toEpci = ({ code, nom, membres }: z.infer<typeof epciRowSchema>): Epci => ({
  code,
  name: epciName(nom),
  communes: membres.map((member) => member.code),
})

const ownersOf = (epcis: Epci[]): Map<string, string> =>
  new Map(epcis.flatMap(({ code, communes }) => communes.map((commune) => [commune, code])))

type Belongs = Record<'epci' | 'ept', Map<string, string>>

function toCommune(row: CommuneRow, { epci, ept }: Belongs): Commune {
  return {
    code: row.code,
    name: row.nom,
    departement: row.departement ?? departementOfCommune(row.code),
    epci: epci.get(row.code) ?? null,
    ept: ept.get(row.code) ?? null,
    postcodes: row.codesPostaux,
    population: row.population,
  }
}

function toArrondissement(row: CommuneRow, city: Commune): Commune {
  const { code, nom, codesPostaux: postcodes, population } = row
  return { ...city, code, name: arrondissementName(nom), postcodes, population }
}

/** Communes of Guadeloupe that became collectivities in 2007: registers keep their old codes. */
const COLLECTIVITIES: [string, string][] = [
  ['97123', '97701'],
  ['97127', '97801'],
]

/** Former codes first, so that a delegated commune that has a row of its own has the last word. */
function currentCodes(current: CommuneRow[], former: CommuneRow[]): Map<string, string> {
  return new Map([
    ...COLLECTIVITIES,
    ...current.flatMap((row) => row.anciensCodes.map((old): [string, string] => [old, row.code])),
    ...former.flatMap((row): [string, string][] => {
      const code = row.chefLieu ?? row.commune
      return code ? [[row.code, code]] : []
    }),
  ])
}

function byCode<T extends { code: string }>(places: T[]): Map<string, T> {
  return new Map(places.map((place) => [place.code, place]))
}
