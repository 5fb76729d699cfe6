import type { AlertState } from '@/domain/law/alertLists'

/** The editors’ page of the legal watch. */
export const WATCH_PATH = '/bureau/veille'

/** The alerts of a state, as addresses name them. */
export const WATCH_FILTERS = [
  { code: 'a-traiter', state: 'todo' },
  { code: 'en-cours', state: 'doing' },
  { code: 'traitees', state: 'done' },
  { code: 'sans-effet', state: 'rejected' },
] as const satisfies readonly { code: string; state: AlertState }[]

/** The state that an address asks for; what waits by default. */
export const stateOfFilter = (code: string | null): AlertState =>
  WATCH_FILTERS.find((filter) => filter.code === code)?.state ?? 'todo'

/** The address of the alerts of a state. */
export const watchListPath = (state: AlertState): string =>
  `${WATCH_PATH}?etat=${WATCH_FILTERS.find((filter) => filter.state === state)?.code ?? ''}`

/** Where an alert is answered: its place in the list of its state. */
export const alertPath = ({ id, state }: { id: string; state: AlertState }): string =>
  `${watchListPath(state)}#alerte-${id}`
