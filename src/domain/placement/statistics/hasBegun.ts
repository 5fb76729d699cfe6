import type { CountedThread } from './CountedInput'

/** Whether a commitment is a stay whose child came. */
export const hasBegun = ({ kind, state }: Pick<CountedThread, 'kind' | 'state'>): boolean =>
  kind === 'stay' && (state === 'arrived' || state === 'left')
