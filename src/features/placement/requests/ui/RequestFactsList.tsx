import { useTranslations } from 'next-intl'
import { ACCOMMODATION_MODES, CHILD_SEXES, STAY_DURATIONS, UNIT_NEEDS } from '@/domain/facility/closedLists'
import { labelOf } from '@/domain/labelOf'
import { childAge } from '@/domain/placement/childAge'
import { LEGAL_TITLES, REQUEST_OUTCOMES, SIBLING_WISHES, URGENCIES } from '@/domain/placement/closedLists'
import type { PlacementProfile } from '@/domain/placement/PlacementProfile'
import { lastMoment } from '@/domain/placement/profile/legalDeadline'
import { deadlineState, spanToDeadline } from '@/domain/placement/requests/deadlineState'
import { communePlace } from '@/features/geography/places/read/placeOfCommune'
import type { PlacementRequest } from '@/payload-types'
import { frenchDay } from '@/ui/frenchDay'
import { wordsOfDay } from '../../notices/present/wordsOfDay'

type Props = { request: PlacementRequest; now: Date }

/** What a request asks, in plain words: ages at the wished date, the deadline with how long is left. */
export function RequestFactsList({ request, now }: Props) {
  const t = useTranslations('placementRequests.page')
  const { profile } = request
  const { children, siblings, splitReason, modes, incompatibleWith, context } = profile
  const rows: [string, React.ReactNode][] = [
    [t(children.length > 1 ? 'children' : 'child'), <Children key="children" profile={profile} />],
    ...(siblings ? [[t('siblings'), labelOf(SIBLING_WISHES, siblings)] as [string, string]] : []),
    ...(splitReason ? [[t('splitReason'), splitReason] as [string, string]] : []),
    [t('urgency'), labelOf(URGENCIES, profile.urgency)],
    [t('wished'), t('wishedFrom', { day: wordsOfDay(profile.wishedFrom) })],
    [t('duration'), durationWords(profile, t)],
    [t('legal'), titleWords(profile, t)],
    ...(request.legalDeadline
      ? [
          [t('deadline'), <DeadlineWords key="deadline" deadline={request.legalDeadline} now={now} />] as [
            string,
            React.ReactNode,
          ],
        ]
      : []),
    [
      t('modes'),
      modes.length > 0
        ? modes.map((mode) => labelOf(ACCOMMODATION_MODES, mode)).join(', puis ')
        : t('anyMode'),
    ],
    ...(profile.commune ? [[t('ties'), tiesWords(profile, t)] as [string, string]] : []),
    ...(incompatibleWith.length > 0 ? [[t('apart'), incompatibleWith.join(', ')] as [string, string]] : []),
    ...(context ? [[t('context'), context] as [string, string]] : []),
    [t('requester'), requesterWords(request, t)],
    ...(request.outcome
      ? [[t('outcome'), labelOf(REQUEST_OUTCOMES, request.outcome)] as [string, string]]
      : []),
  ]
  return (
    <dl className="facts">
      {rows.map(([label, words]) => (
        <FactRow key={label} label={label}>
          {words}
        </FactRow>
      ))}
    </dl>
  )
}

function FactRow({ label, children }: { label: string; children: React.ReactNode }) {
  return (
    <>
      <dt>{label}</dt>
      <dd className="multiline">{children}</dd>
    </>
  )
}

type Words = ReturnType<typeof useTranslations<'placementRequests.page'>>

function Children({ profile: { children, wishedFrom } }: { profile: PlacementProfile }) {
  const t = useTranslations('placementRequests.page')
  return (
    <ul className="childLines">
      {children.map(({ birthMonth, sex, needs, reference }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the rank of a child is what tells it from the others
        <li key={at}>
          <strong>
            {labelOf(CHILD_SEXES, sex)}, {childAge(birthMonth, wishedFrom)}
          </strong>
          {reference ? ` (${reference})` : ''}
          <span className="dim">
            {' · '}
            {needs.length > 0 ? needs.map((need) => labelOf(UNIT_NEEDS, need)).join(', ') : t('noNeeds')}
          </span>
        </li>
      ))}
    </ul>
  )
}

function DeadlineWords({ deadline, now }: { deadline: string; now: Date }) {
  const t = useTranslations('placementRequests')
  const state = deadlineState(deadline, now) ?? 'far'
  const words = t(`deadline.${state}`, { span: spanToDeadline(deadline, now) })
  const tone = state === 'far' ? '' : state === 'soon' ? 'soon' : 'late'
  return (
    <span className={tone}>
      {t('page.deadlineOn', { day: frenchDay(lastMoment(deadline)), words: words.toLowerCase() })}
    </span>
  )
}

function durationWords({ duration, expectedDays }: PlacementProfile, t: Words): string {
  const label = labelOf(STAY_DURATIONS, duration)
  return expectedDays === null ? label : t('days', { duration: label, count: expectedDays })
}

function titleWords({ legalTitle, legalStart }: PlacementProfile, t: Words): string {
  if (!legalTitle) return t('noTitle')
  const title = labelOf(LEGAL_TITLES, legalTitle)
  return legalStart ? t('legalSince', { title, day: wordsOfDay(legalStart) }) : title
}

function tiesWords({ commune, maxMinutes }: PlacementProfile, t: Words): string {
  const place = communePlace(commune ?? '')?.label ?? commune ?? ''
  return maxMinutes === null ? place : t('tiesWithin', { place, count: maxMinutes })
}

function requesterWords({ requesterName, service, openedAt }: PlacementRequest, t: Words): string {
  const opened = openedAt ? t('opened', { day: wordsOfDay(openedAt) }) : t('notOpened')
  return [requesterName, service, opened].filter(Boolean).join(', ')
}
