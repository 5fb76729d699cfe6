import { useTranslations } from 'next-intl'
import { spanWords } from '@/domain/placement/matching/availabilityOf'
import type { Match } from '@/domain/placement/matching/matchPlaces'
import { sheetPath } from '@/domain/sheet/sheetNumber'
import { namedUnitWords } from '@/features/catalogue/facilities/present/namedUnitWords'
import { ConfirmationPill } from '@/features/catalogue/facilities/ui/ConfirmationPill'
import { COMPARE_FORM } from '@/features/catalogue/facilities/ui/compareForm'
import { FacilityPhones } from '@/features/catalogue/facilities/ui/FacilityPhones'
import { UnitFits } from '@/features/catalogue/facilities/ui/UnitFits'
import { ClosureNotice } from '@/features/sheets/hours/ui/ClosureNotice'
import { frenchSpaces } from '@/ui/frenchSpaces'
import { roomWords } from '../present/roomWords'
import { travelLine } from '../present/travelLine'
import { HoldForm } from './HoldForm'
import { ScoreWhy } from './ScoreWhy'
import type { SearchContext } from './SearchContext'

type Props = {
  match: Match
  context: SearchContext
  /** The first row of its facility: the map leads to it. */
  isFirst: boolean
}

/** A unit that may receive the child: where it is, what it has free, how it answers and why, since when that is known, whom to call. */
export function MatchRow({ match, context, isFirst }: Props) {
  const t = useTranslations('placementSearch')
  const listed = context.listedOf.get(match.unit.id)
  if (!listed) return null
  const { number, name, city, phones, contactPoint, closures, departement } = listed.facility
  const { unit, availability, refusal, travel } = match
  const where = [city, travel && travelLine(travel)].filter(Boolean).join(' · ')
  return (
    <li className="hit facility" {...(isFirst ? { id: `fiche-${number}` } : {})} data-sheet={number}>
      <div className="what">
        <h3>
          <a className="t" href={sheetPath(number)}>
            {frenchSpaces(name)}
          </a>{' '}
          <span className="small dim">{where}</span>
        </h3>
        <ClosureNotice closures={closures} departement={departement} now={context.now} />
        <p className="fit">
          <strong>{roomWords(match)}</strong>
          {' · '}
          {frenchSpaces(namedUnitWords(listed.unit))}
        </p>
        <div className="answers">
          <UnitFits
            fits={[
              ...match.answers,
              ...(refusal ? [{ verdict: 'asks' as const, words: refusal.words }] : []),
            ]}
          />
        </div>
        {availability.whole.length === 0 && availability.partly.length > 0 && (
          <ul className="xs dim">
            {availability.partly.slice(0, 3).map(({ place, spans }) => (
              <li key={place.id}>
                {t('stretch', { reference: place.reference, spans: spans.map(spanWords).join(', ') })}
              </li>
            ))}
          </ul>
        )}
        <ScoreWhy score={match.score} />
      </div>
      <div className="r">
        <ConfirmationPill free={unit.free} state={availability.state} now={context.now} />
        <FacilityPhones phones={phones?.slice(0, 1)} />
        {!phones?.length && contactPoint && <span className="small">{frenchSpaces(contactPoint)}</span>}
        <Hold match={match} context={context} />
        <label className="tick compare">
          <input type="checkbox" name="unites" value={unit.id} form={COMPARE_FORM} />
          {t('toCompare')} <span className="sr">{`${name}, ${unit.name}`}</span>
        </label>
      </div>
    </li>
  )
}

/** An option on whichever place of the unit is free; on one place and its days where a part of the stay alone is. */
export function Hold({ match, context }: Pick<Props, 'match' | 'context'>) {
  const t = useTranslations('placementSearch')
  const { unit, availability, refusal } = match
  const { request, end, back } = context
  if (request === null) return null
  if (availability.counted !== null) return <span className="xs dim">{t('call')}</span>
  const about = t('holdFor', { unit: unit.name, facility: unit.facility.name })
  const [part] = availability.whole.length > 0 ? [] : availability.partly
  const span = part?.spans[0]
  const shared = { request, about, end, back }
  if (part && span)
    return (
      <HoldForm
        {...shared}
        targets={[{ child: 0, place: part.place.id }]}
        span={span}
        label={t('holdPart', { span: spanWords(span) })}
        quiet
      />
    )
  return (
    <HoldForm
      {...shared}
      targets={[{ child: 0, unit: unit.id }]}
      label={t(refusal?.stands ? 'holdAnyway' : 'hold')}
      quiet={refusal?.stands === true}
    />
  )
}
