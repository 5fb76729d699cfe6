import { arrondissementName } from '@/domain/territory/arrondissementName'
import { departementOfCommune } from '@/domain/territory/departementOfCommune'
import { epciName } from '@/domain/territory/epciName'
import type { Commune, Geography } from './Geography'
import {
  type CommuneRow,
  communeRowSchema,
  departementRowSchema,
  epciRowSchema,
  readOfficialData,
} from './officialData'

let loaded: Geography | undefined

/** The official geography, read once for the process (about 0.3 s the first time). */
export function loadGeography(): Geography {
  loaded ??= readGeography()
  return loaded
}

function readGeography(): Geography {
  const epcis = readOfficialData('epci', epciRowSchema).map(({ code, nom, membres }) => ({
    code,
    name: epciName(nom),
    communes: membres.map((member) => member.code),
  }))
  const rows = readOfficialData('communes', communeRowSchema)
  const epciOf = new Map(epcis.flatMap((epci) => epci.communes.map((commune) => [commune, epci.code])))
  const current = rows.filter((row) => row.type === 'commune-actuelle')
  const former = rows.filter((row) => row.type !== 'commune-actuelle')
  const communes = byCode(current.map((row) => toCommune(row, epciOf)))
  return {
    communes,
    arrondissements: byCode(
      former.flatMap((row) => {
        const city = communes.get(row.commune ?? '')
        return city ? [toArrondissement(row, city)] : []
      }),
    ),
    currentCode: currentCodes(current, former),
    formerNames: former.flatMap((row) => (row.chefLieu ? [{ name: row.nom, code: row.chefLieu }] : [])),
    epcis: byCode(epcis),
    departements: byCode(
      readOfficialData('departements', departementRowSchema).map(({ code, nom, region }) => ({
        code,
        name: nom,
        region,
      })),
    ),
  }
}

function toCommune(row: CommuneRow, epciOf: Map<string, string>) {
  return {
    code: row.code,
    name: row.nom,
    departement: row.departement ?? departementOfCommune(row.code),
    epci: epciOf.get(row.code) ?? null,
    postcodes: row.codesPostaux,
    population: row.population,
  }
}

function toArrondissement(row: CommuneRow, city: Commune): Commune {
  const { code, nom, codesPostaux: postcodes, population } = row
  return { ...city, code, name: arrondissementName(nom), postcodes, population }
}

/** Former codes first, so that a delegated commune that has a row of its own has the last word. */
function currentCodes(current: CommuneRow[], former: CommuneRow[]): Map<string, string> {
  return new Map([
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
