import type { Match } from '@/domain/placement/matching/matchPlaces'
import { MatchRow } from './MatchRow'
import type { SearchContext } from './SearchContext'

type Props = {
  matches: readonly Match[]
  context: SearchContext
  /** Facilities that have a row above: the map leads to the first one. */
  shown: Set<string>
}

/** Rows of results, the best first. */
export function MatchList({ matches, context, shown }: Props) {
  return (
    <ol>
      {matches.map((match) => {
        const isFirst = !shown.has(match.unit.facility.id)
        shown.add(match.unit.facility.id)
        return <MatchRow key={match.unit.id} match={match} context={context} isFirst={isFirst} />
      })}
    </ol>
  )
}
