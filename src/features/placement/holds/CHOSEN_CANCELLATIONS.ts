import { CANCELLATION_REASONS } from '@/domain/placement/closedLists'

/** The reasons that whoever asks may choose: the others are written by the product alone. */
export const CHOSEN_CANCELLATIONS = CANCELLATION_REASONS.filter(
  ({ code }) => code !== 'ailleurs' && code !== 'fratrie-incomplete',
)
