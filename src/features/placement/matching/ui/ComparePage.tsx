import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { spanWords } from '@/domain/placement/matching/availabilityOf'
import type { Match } from '@/domain/placement/matching/matchPlaces'
import { sheetPath } from '@/domain/sheet/sheetNumber'
import { unitWords } from '@/features/catalogue/facilities/present/unitWords'
import { ConfirmationPill } from '@/features/catalogue/facilities/ui/ConfirmationPill'
import { MOST_COMPARED } from '@/features/catalogue/facilities/ui/compareForm'
import { FacilityPhones } from '@/features/catalogue/facilities/ui/FacilityPhones'
import { UnitFits } from '@/features/catalogue/facilities/ui/UnitFits'
import { Crumbs } from '@/ui/Crumbs'
import { EmptyState } from '@/ui/EmptyState'
import { frenchSpaces } from '@/ui/frenchSpaces'
import { roomWords } from '../present/roomWords'
import { searchWords } from '../present/searchWords'
import { travelLine } from '../present/travelLine'
import type { PlaceSearch } from '../read/searchPlaces'
import { Hold } from './MatchRow'
import { ScoreWhy } from './ScoreWhy'
import type { SearchContext } from './SearchContext'

type Row = [title: string, cell: (match: Match) => ReactNode]
type Props = { search: PlaceSearch; matches: readonly Match[]; context: SearchContext }

/** Up to four units side by side, for the child that they are compared for. */
export async function ComparePage({ search, matches, context }: Props) {
  const [t, td, tf] = await Promise.all([
    getTranslations('placementSearch'),
    getTranslations('directory'),
    getTranslations('facilities'),
  ])
  const listed = (match: Match) => context.listedOf.get(match.unit.id)
  const shown = matches.slice(0, MOST_COMPARED)
  const rows: Row[] = [
    [t('score'), ({ score }) => <ScoreWhy score={score} />],
    [
      t('places'),
      (match) => (
        <>
          <strong>{roomWords(match)}</strong>
          {match.availability.partly.slice(0, 3).map(({ place, spans }) => (
            <p key={place.id}>{`${place.reference}\u00a0: ${spans.map(spanWords).join(', ')}`}</p>
          ))}
        </>
      ),
    ],
    [
      t('freshness'),
      ({ unit, availability }) => (
        <ConfirmationPill free={unit.free} state={availability.state} now={context.now} />
      ),
    ],
    [t('travel'), ({ travel }) => (travel ? travelLine(travel) : '')],
    [t('answers'), ({ answers }) => <UnitFits fits={answers} />],
    [t('phone'), (match) => <FacilityPhones phones={listed(match)?.facility.phones} />],
    [t('capacity'), ({ unit }) => String(unit.openCapacity)],
    ...(context.request
      ? [[t('option'), (match) => <Hold match={match} context={context} />] satisfies Row]
      : []),
  ]
  return (
    <>
      <Crumbs
        label={td('crumbs')}
        steps={[{ href: context.back, text: t('title') }]}
        here={t('compareTitle')}
      />
      <h1>{t('compareTitle')}</h1>
      <p className="dim">{frenchSpaces(searchWords(search.profile).join(' · '))}</p>
      {matches.length > MOST_COMPARED && (
        <p className="notice info small">{t('compareMost', { most: MOST_COMPARED })}</p>
      )}
      {shown.length === 0 ? (
        <EmptyState text={t('compareNothing')} next={{ href: context.back, label: t('back') }} />
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a keyboard must be able to scroll the table on a phone
        <section className="table-scroll" aria-label={t('compareTitle')} tabIndex={0}>
          <table className="compare-table">
            <thead>
              <tr>
                <td />
                {shown.map((match) => {
                  const found = listed(match)
                  return (
                    <th key={match.unit.id} scope="col">
                      <a href={sheetPath(found?.facility.number ?? '')}>
                        {frenchSpaces(match.unit.facility.name)}
                      </a>
                      <p className="small">{frenchSpaces(match.unit.name)}</p>
                      {found && <p className="small dim">{unitWords(found.unit)}</p>}
                      {match.gaps.length > 0 && <p className="small">{tf('answersNot')}</p>}
                    </th>
                  )
                })}
              </tr>
            </thead>
            <tbody>
              {rows.map(([title, cell]) => (
                <tr key={title}>
                  <th scope="row">{title}</th>
                  {shown.map((match) => (
                    <td key={match.unit.id}>{cell(match)}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
    </>
  )
}
