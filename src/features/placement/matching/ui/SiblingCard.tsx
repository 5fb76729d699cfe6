import { useTranslations } from 'next-intl'
import { labelOf } from '@/domain/labelOf'
import { CLOSENESS, type SiblingProposal } from '@/domain/placement/matching/siblings/SiblingProposal'
import type { PlacementProfile } from '@/domain/placement/PlacementProfile'
import { sheetPath } from '@/domain/sheet/sheetNumber'
import { ConfirmationPill } from '@/features/catalogue/facilities/ui/ConfirmationPill'
import { FacilityPhones } from '@/features/catalogue/facilities/ui/FacilityPhones'
import { UnitFits } from '@/features/catalogue/facilities/ui/UnitFits'
import { frenchSpaces } from '@/ui/frenchSpaces'
import { childWords } from '../present/searchWords'
import { travelLine } from '../present/travelLine'
import { HoldForm } from './HoldForm'
import { ScoreWhy } from './ScoreWhy'
import type { SearchContext } from './SearchContext'

type Props = { proposal: SiblingProposal; profile: PlacementProfile; context: SearchContext }

/** What brothers and sisters are proposed, all of them in one card and one press. */
export function SiblingCard({ proposal, profile, context }: Props) {
  const t = useTranslations('placementSearch')
  const { closeness, parts, gaps, apart, score } = proposal
  const names = (rank: number) => {
    const child = profile.children[rank]
    return child ? childWords(child, profile.wishedFrom) : ''
  }
  const units = [...new Map(parts.map(({ match }) => [match.unit.id, match])).values()]
  const facilities = [...new Map(units.map((match) => [match.unit.facility.id, match])).values()]
  const about = facilities.map(({ unit }) => unit.facility.name).join(', ')
  return (
    <li className="hit facility siblings">
      <div className="what">
        <h3>
          <strong>{labelOf(CLOSENESS, closeness)}</strong>
          {apart && <span className="small dim"> {t('apart', { travel: travelLine(apart) })}</span>}
        </h3>
        {facilities.map(({ unit, travel }) => {
          const listed = context.listedOf.get(unit.id)?.facility
          return listed ? (
            <p key={unit.facility.id}>
              <a className="t" href={sheetPath(listed.number)}>
                {frenchSpaces(listed.name)}
              </a>{' '}
              <span className="small dim">
                {[listed.city, travel && travelLine(travel)].filter(Boolean).join(' · ')}
              </span>
            </p>
          ) : null
        })}
        <ul className="lines small">
          {parts.map(({ child, match, place }) => (
            <li key={child}>
              <p>
                {frenchSpaces(
                  t('placeOf', {
                    child: names(child),
                    unit: match.unit.name,
                    place: place?.reference ?? t('countedPlace'),
                  }),
                )}
              </p>
              <UnitFits fits={match.answers.filter(({ verdict }) => verdict === 'asks')} />
            </li>
          ))}
        </ul>
        <UnitFits
          fits={gaps.map(({ child, gap }) => ({
            verdict: 'misfits',
            words: child === null ? gap.words : t('gapOf', { child: names(child), gap: gap.words }),
          }))}
        />
        <ScoreWhy score={score} />
      </div>
      <div className="r">
        {units.map(({ unit, availability }) => (
          <ConfirmationPill key={unit.id} free={unit.free} state={availability.state} now={context.now} />
        ))}
        {facilities.map(({ unit }) => (
          <FacilityPhones
            key={unit.facility.id}
            phones={context.listedOf.get(unit.id)?.facility.phones?.slice(0, 1)}
          />
        ))}
        {context.request !== null &&
          (parts.every(({ place }) => place) ? (
            <HoldForm
              request={context.request}
              targets={parts.map(({ child, place }) => ({ child, place: place?.id ?? null }))}
              label={t('holdAll')}
              about={t('holdFor', { unit: labelOf(CLOSENESS, closeness).toLowerCase(), facility: about })}
              end={context.end}
              back={context.back}
            />
          ) : (
            <span className="xs dim">{t('call')}</span>
          ))}
      </div>
    </li>
  )
}
