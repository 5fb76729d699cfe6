import type { ReactNode } from 'react'
import { freeCountWords, noFreePlaceWords, samePlacesWords } from '@/domain/facility/freePlacesWords'
import type { UnitCriteria } from '@/domain/facility/matchesUnit'
import { unitFits } from '@/domain/facility/unitFits'
import { frenchSpaces } from '@/ui/frenchSpaces'
import type { MatchedUnit } from '../present/matchFacilities'
import { namedUnitWords } from '../present/namedUnitWords'
import { searchedOf } from '../present/searchedOf'
import { UnitFits } from './UnitFits'

type Props = {
  matched: MatchedUnit
  criteria: UnitCriteria
  /** What stands on the line of its answers, after them. */
  children?: ReactNode
}

/** A unit of a row: what it has free, what it is, how it answers what is asked. Its state stands beside, or after it. */
export function UnitLine({ matched: { unit, free, state }, criteria, children }: Props) {
  const told = state.durations.filter(({ count }) => count > 0)
  const samePlaces = samePlacesWords(told, 'row')
  return (
    <>
      <p className="fit">
        <strong>
          {told.length > 0 ? told.map(freeCountWords).join(', ') : noFreePlaceWords(free, state.state)}
        </strong>
        {' · '}
        {frenchSpaces(namedUnitWords(unit))}
      </p>
      <div className="answers">
        <UnitFits fits={unitFits(searchedOf(unit), criteria, state)} />
        {samePlaces && <span className="small dim">{samePlaces}</span>}
        {children}
      </div>
    </>
  )
}
