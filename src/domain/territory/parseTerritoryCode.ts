import { FRANCE, type Territory } from './Territory'

const COMMUNE = /^(?:\d{2}|2[AB])\d{3}$/
const EPCI = /^\d{9}$/
const DEPARTEMENT = /^(?:0[1-9]|[1-8]\d|9[0-5]|2[AB]|97[1-8]|98[46789])$/

/** Reads a stored code; `null` when its form is none of ours. Says nothing of whether the place exists. */
export function parseTerritoryCode(code: string): Territory | null {
  if (code === FRANCE) return { kind: 'france', code }
  if (EPCI.test(code)) return { kind: 'epci', code }
  if (code !== '20' && DEPARTEMENT.test(code)) return { kind: 'departement', code }
  if (COMMUNE.test(code)) return { kind: 'commune', code }
  return null
}
