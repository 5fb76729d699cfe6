import { useTranslations } from 'next-intl'
import { ACCOMMODATION_MODES, CHILD_SEXES, STAY_DURATIONS, UNIT_NEEDS } from '@/domain/facility/closedLists'
import { fromMinutes } from '@/domain/hours/clockMinutes'
import { labelOf } from '@/domain/labelOf'
import { localTime } from '@/domain/localTime'
import { ageInWords } from '@/domain/placement/ageInWords'
import { LEGAL_TITLES, SIBLING_WISHES, URGENCIES } from '@/domain/placement/closedLists'
import { momentWords } from '@/domain/placement/momentWords'
import { frenchDay } from '@/ui/frenchDay'
import { frenchSpaces } from '@/ui/frenchSpaces'
import type { ShortageReport as Report } from '../read/findShortage'

/** That no place answered at an hour: what was looked for, who was asked and what they answered. The same on screen and on paper. */
export function ShortageReport({ report }: { report: Report }) {
  const t = useTranslations('placementHolds')
  const { criteria, commune, tried, by, service, at, request } = report
  const facts = [
    ...criteria.children.map(
      ({ months, sex, needs }, rank) =>
        [
          t('shortage.child', { rank: rank + 1 }),
          [
            labelOf(CHILD_SEXES, sex),
            ageInWords(months),
            ...needs.map((need) => labelOf(UNIT_NEEDS, need)),
          ].join(', '),
        ] as const,
    ),
    [t('fact.siblings'), criteria.siblings && labelOf(SIBLING_WISHES, criteria.siblings)],
    [t('fact.urgency'), labelOf(URGENCIES, criteria.urgency)],
    [t('fact.duration'), labelOf(STAY_DURATIONS, criteria.duration)],
    [t('shortage.wishedFrom'), monthWords(criteria.wishedMonth)],
    [t('fact.legalTitle'), criteria.legalTitle && labelOf(LEGAL_TITLES, criteria.legalTitle)],
    [t('shortage.modes'), criteria.modes.map((mode) => labelOf(ACCOMMODATION_MODES, mode)).join(', ')],
    [t('shortage.travel'), travelWords(criteria.maxMinutes, commune, t)],
  ] as const
  return (
    <>
      <h1>{t('shortage.title')}</h1>
      <p className="dim">
        {frenchSpaces(
          t('shortage.of', {
            reference: request.reference,
            day: frenchDay(new Date(at)),
            hour: fromMinutes(localTime(new Date(at)).minutes),
          }),
        )}
      </p>
      <p>
        <strong>{t('shortage.result')}</strong>
      </p>
      <h2>{t('shortage.criteria')}</h2>
      <dl className="facts card">
        {facts.map(
          ([name, words]) =>
            words && (
              <div key={name} className="contents">
                <dt>{name}</dt>
                <dd>{frenchSpaces(words)}</dd>
              </div>
            ),
        )}
      </dl>
      <h2>{t('shortage.tried')}</h2>
      {tried.length === 0 ? (
        <p>{t('shortage.noneTried')}</p>
      ) : (
        <table className="rows">
          <thead>
            <tr>
              <th scope="col">{t('shortage.place')}</th>
              <th scope="col">{t('shortage.when')}</th>
              <th scope="col">{t('shortage.answer')}</th>
            </tr>
          </thead>
          <tbody>
            {tried.map((one) => (
              <tr key={`${one.number} ${one.unit} ${one.at}`}>
                <th scope="row">{frenchSpaces(`${one.facility}, ${one.unit}`)}</th>
                <td>{frenchSpaces(momentWords(new Date(one.at), new Date(at)))}</td>
                <td>{frenchSpaces(one.answer)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <p>{t('shortage.by', { by: by ?? '', service: service ? `, ${service}` : '' })}</p>
      <p className="small dim">{t('shortage.noIdentity')}</p>
    </>
  )
}

type Words = ReturnType<typeof useTranslations<'placementHolds'>>

function travelWords(minutes: number | null, commune: string | null, t: Words): string {
  return [commune, minutes && t('shortage.travelText', { minutes })].filter(Boolean).join(', ')
}

const MONTH = new Intl.DateTimeFormat('fr-FR', { month: 'long', year: 'numeric', timeZone: 'UTC' })
const monthWords = (month: string) => MONTH.format(new Date(`${month}-01T00:00Z`))
