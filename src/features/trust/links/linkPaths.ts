import type { LinkState } from '@/domain/links/linkLists'

/** The editors’ page of the links to other sites. */
export const LINKS_PATH = '/bureau/liens'

/** The links of a state, as addresses name them. */
export const LINK_FILTERS = [
  { code: 'casses', state: 'broken' },
  { code: 'demenages', state: 'moved' },
  { code: 'laisses-de-cote', state: 'ignored' },
  { code: 'non-verifiables', state: 'kept' },
] as const satisfies readonly { code: string; state: LinkState }[]
export type ListedState = (typeof LINK_FILTERS)[number]['state']

/** The state that an address asks for; broken links by default. */
export const stateOfFilter = (code: string | null): ListedState =>
  LINK_FILTERS.find((filter) => filter.code === code)?.state ?? 'broken'

/** The address of the links of a state. */
export const linkListPath = (state: ListedState): string =>
  `${LINKS_PATH}?liste=${LINK_FILTERS.find((filter) => filter.state === state)?.code ?? ''}`

/** The page where one sees what a replacement changes; `by`: the new address, where it is proposed. */
export const replacePath = (id: string, by: string | null = null): string =>
  `${LINKS_PATH}/${encodeURIComponent(id)}${by ? `?par=${encodeURIComponent(by)}` : ''}`
