/** The editors' lists, as the address names them. */
export const KEEPER_LISTS = ['orphelines', 'lieux', 'invitations', 'demandes'] as const
export type KeeperList = (typeof KEEPER_LISTS)[number]

/** The address of one of the editors' lists. */
export function keeperListPath(list: KeeperList, page = 1): string {
  return `/bureau/suivi?liste=${list}${page > 1 ? `&page=${page}` : ''}`
}
