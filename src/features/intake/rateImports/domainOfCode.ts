import type { RateDomain } from '@/domain/rates/closedLists'

/** The folders of OpenFisca and where their rates are filed here; the first that fits decides. */
const FOLDERS: readonly [RegExp, RateDomain][] = [
  [/minimum_vieillesse|\baspa\b|\bapa\b|retraite/, 'oldAge'],
  [/aides_logement|bail_reel|\blogement/, 'housing'],
  [/etat_de_sante|handicap|invalidite|\baah\b/, 'disability'],
  [/cheque_energie|energie/, 'energy'],
  [/prestations_familiales|petite_enfance|famille/, 'family'],
  [/education|bourses|pass_culture/, 'education'],
  [/transport|permis_de_conduire|mobilite/, 'mobility'],
  [/solidarite_insertion|minima_sociaux|alimentation/, 'minimumIncome'],
  [/chomage|marche_travail|smic|salaire/, 'work'],
]

/** Where the rate of a code of OpenFisca is filed. */
export function domainOfCode(code: string): RateDomain {
  return FOLDERS.find(([folder]) => folder.test(code))?.[1] ?? 'other'
}
