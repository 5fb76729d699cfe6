import { useTranslations } from 'next-intl'
import type { PlacementNeighbour } from '@/payload-types'
import { type NeighbourState, neighbourState } from '../present/neighbourState'

const TONES: Record<NeighbourState, string> = {
  compare: 'soon',
  open: 'ok',
  suspended: 'plain',
  revoked: 'late',
}

/** What an exchange with a neighbour is at, in two words. */
export function NeighbourStateTag({ neighbour }: { neighbour: PlacementNeighbour }) {
  const t = useTranslations('placementNeighbours.state')
  const state = neighbourState(neighbour)
  return <span className={`state pill ${TONES[state]}`}>{t(state)}</span>
}
