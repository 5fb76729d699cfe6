import { createTranslator } from 'next-intl'
import { labelOf } from '@/domain/labelOf'
import { atMoment } from '@/domain/placement/atMoment'
import {
  CANCELLATION_REASONS,
  LEGAL_TITLES,
  NO_SHOW_REASONS,
  REFUSAL_REASONS,
} from '@/domain/placement/closedLists'
import { momentWords } from '@/domain/placement/momentWords'
import { isNoticeKind, type NoticeKind } from '@/domain/placement/notices/NOTICE_KINDS'
import { keepingPath } from '@/domain/sheet/keepingPath'
import { relationId } from '@/infra/database/relationId'
import placementNotices from '../../../../../messages/fr/placementNotices.json'
import type { NoticeFacts } from '../read/noticeFacts'
import { maskedRequest } from './maskedRequest'
import { wordsOfDay } from './wordsOfDay'

const t = createTranslator({
  locale: 'fr',
  messages: { placementNotices },
  namespace: 'placementNotices.kind',
})

/** A notice in words: `title` says what and until when, `todo` what to do, `path` where in the portal. */
export type NoticeWords = { kind: NoticeKind; title: string; todo: string; path: string }

type Told = { kind: string; user: string; key: string }

/** Kinds that a facility reads in words of its own. */
const OWN = ['expired', 'arrivalExpected', 'arrivalOverdue', 'departureOverdue'] as const
/** Kinds that are about the calendar of a facility, as it keeps it. */
const ON_CALENDAR = ['arrivalExpected', 'arrivalOverdue', 'departureOverdue', 'absenceEnding', 'extraOpen']
const REASONS = [...REFUSAL_REASONS, ...CANCELLATION_REASONS, ...NO_SHOW_REASONS]

/** The words of a notice for its person; `null` when what it tells of is gone, or made anonymous since. */
export function noticeWords(told: Told, facts: NoticeFacts, now: Date): NoticeWords | null {
  const { kind } = told
  if (!isNoticeKind(kind) || !facts.place === isOfPlace(kind)) return null
  const isRequester = relationId(facts.request?.requester) === told.user
  const values = valuesOf(told, facts, now)
  const own = OWN.find((each) => each === kind)
  const isOwn = own !== undefined && !isRequester && facts.facility !== null
  return {
    kind,
    title: t(`${kind}.title`, values),
    todo: isOwn && own ? t(`${own}.facilityTodo`, values) : t(`${kind}.todo`, values),
    path: pathOf(kind, facts, isRequester),
  }
}

/** Kinds that are about a request as a whole, and lead to its page. */
const OF_REQUEST = [
  'legalNear',
  'legalPast',
  'notExecuted',
  'neighbourAsked',
  'neighbourAnswered',
  'neighbourEnded',
]
const isOfPlace = (kind: NoticeKind) => !OF_REQUEST.includes(kind)

function valuesOf({ key }: Told, { request, facility, place, standing }: NoticeFacts, now: Date) {
  const until = standing?.expiresAt ?? request?.legalDeadline
  const day = (text: string | null | undefined) => (text ? wordsOfDay(text) : '')
  return {
    until: until ? momentWords(new Date(until), now) : '',
    at: until ? atMoment(new Date(until), now) : '',
    reference: request?.reference ?? '',
    child: request && standing ? childWords(request, standing) : '',
    facility: facility?.name ?? '',
    place: place ? `${place.reference} (${place.unitName})` : '',
    reason: standing?.reason ? labelOf(REASONS, standing.reason).toLowerCase() : '',
    from: day(standing?.from),
    to: day(standing?.to ?? place?.to),
    days: key.split(':').at(-1) ?? '',
    legalTitle: request?.profile.legalTitle ? labelOf(LEGAL_TITLES, request.profile.legalTitle) : '',
  }
}

/** `garçon, 14 ans, long séjour`: what fits in the subject of a mail and names nobody. */
function childWords(
  request: NonNullable<NoticeFacts['request']>,
  standing: NonNullable<NoticeFacts['standing']>,
): string {
  const { sex, age, duration } = maskedRequest(request, standing)
  return [sex, age, duration].filter(Boolean).join(', ').toLowerCase()
}

function pathOf(kind: NoticeKind, { request, facility, place }: NoticeFacts, isRequester: boolean): string {
  const number = facility?.number ?? ''
  if (kind === 'extraOpen') return '/places/calendrier'
  if (request && (isRequester || [...OF_REQUEST, 'waitingProposal'].includes(kind)))
    return kind === 'waitingProposal' && place
      ? `/places/recherche?demande=${request.id}`
      : `/places/demandes/${request.id}`
  if (number) return keepingPath(number, ON_CALENDAR.includes(kind) ? 'calendrier' : 'demandes')
  return '/places/avis'
}
