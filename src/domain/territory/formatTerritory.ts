import type { Territory } from './Territory'

/** The form of a label for people; `withKind` says what the place is: « Essonne (département) ». */
export type TerritoryLabelForm = 'name' | 'withKind'

const KIND_WORDS = { commune: 'commune', epci: 'intercommunalité', departement: 'département' } as const

/** Words a territory for people, from its official name (ignored for the whole country). */
export function formatTerritory(
  territory: Territory,
  name: string,
  form: TerritoryLabelForm = 'name',
): string {
  if (territory.kind === 'france') return 'France entière'
  return form === 'name' ? name : `${name} (${KIND_WORDS[territory.kind]})`
}
