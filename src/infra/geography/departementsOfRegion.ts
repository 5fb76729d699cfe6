import { loadGeography } from './loadGeography'

/** The département codes of a region code (`94` → `['2A', '2B']`); empty when the region is unknown. */
export function departementsOfRegion(region: string): string[] {
  return [...loadGeography().departements.values()]
    .filter((departement) => departement.region === region)
    .map((departement) => departement.code)
}
