import type { RequestState } from '../closedLists'

const ENDED: readonly RequestState[] = ['closed', 'withdrawn']

/** Whether a request is still written: until it is closed or withdrawn. */
export const isFollowed = (state: RequestState): boolean => !ENDED.includes(state)

/** Whether its profile may change: until somebody has received the child on what it says. */
export const isEditable = (state: RequestState): boolean => isFollowed(state) && state !== 'admitted'
