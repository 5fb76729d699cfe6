import { useTranslations } from 'next-intl'
import { CHILD_SEXES, STAY_DURATIONS, UNIT_NEEDS } from '@/domain/facility/closedLists'
import { addDays } from '@/domain/hours/calendarDay'
import { labelOf } from '@/domain/labelOf'
import { LEGAL_TITLES, URGENCIES } from '@/domain/placement/closedLists'
import type { MaskedChild } from '@/domain/placement/maskedChild'
import { frenchSpaces } from '@/ui/frenchSpaces'
import type { CalendarFrame } from '../CalendarFrame'
import { calendarPath } from '../calendarPath'
import { destinationWords, reasonWords, stateWords } from '../present/commitmentWords'
import { longDay, spanWords } from '../present/dayWords'
import { instantWords } from '../present/instantWords'
import type { OpenedCommitment } from '../read/openCommitment'

type Props = { frame: CalendarFrame; opened: OpenedCommitment; child: MaskedChild | undefined }

/** What a commitment is: where, since when, until when, and of the child what the facility may know. */
export function CommitmentFacts({ frame: { desk, sheet }, opened: { place, standing }, child }: Props) {
  const t = useTranslations('placeCalendar.commitment')
  const { kind, state, from, to, readyOn, expiresAt, destination } = standing
  const isWaiting = kind === 'hold' && state === 'placed' && expiresAt !== null
  const rows: [string, React.ReactNode][] = [
    [t('state'), stateWords(standing)],
    [t('dates'), spanWords(from, to)],
    ...(isWaiting ? ([[t('expires'), instantWords(expiresAt)]] as [string, string][]) : []),
    ...(readyOn && to && readyOn > addDays(to, 1)
      ? ([[t('ready'), longDay(readyOn)]] as [string, string][])
      : []),
    ...withWords(t('reason'), reasonWords(standing)),
    ...withWords(t('destination'), destinationWords(destination)),
    [
      t('place'),
      <a key="place" href={calendarPath(desk, sheet.number, 'place', place.id)}>
        {`${place.reference}, ${frenchSpaces(place.unit.name)}`}
      </a>,
    ],
    ...(child ? childRows(child) : []),
  ]
  function childRows(known: MaskedChild): [string, string][] {
    return [
      [t('reference'), known.reference],
      [t('child'), t('childWords', { sex: labelOf(CHILD_SEXES, known.sex), age: known.age })],
      [t('duration'), labelOf(STAY_DURATIONS, known.duration)],
      ...withWords(t('legalTitle'), known.legalTitle && labelOf(LEGAL_TITLES, known.legalTitle)),
      [t('urgency'), labelOf(URGENCIES, known.urgency)],
      ...withWords(t('needs'), known.needs.map((need) => labelOf(UNIT_NEEDS, need)).join(', ')),
    ]
  }
  return (
    <>
      <dl className="facts">
        {rows.map(([label, words]) => (
          <div key={label} className="contents">
            <dt>{label}</dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
      {child && child.siblings > 0 && <p className="small dim">{t('siblings', { count: child.siblings })}</p>}
      {!child && kind === 'stay' && <p className="small dim">{t('noRequest')}</p>}
    </>
  )
}

const withWords = (label: string, words: string | null): [string, string][] => (words ? [[label, words]] : [])
