import { useTranslations } from 'next-intl'
import { labelOf } from '@/domain/labelOf'
import { COMMITMENT_KINDS, HOLD_STATES, SPAN_STATES, STAY_STATES } from '@/domain/placement/closedLists'
import { momentWords } from '@/domain/placement/momentWords'
import { wordsOfDay } from '../../notices/present/wordsOfDay'
import type { PlacedLine } from '../../notices/read/linesWhere'
import type { OpenedRequest } from '../read/openRequest'

type Event = { at: string; words: string; by: string | null; more: string[] }
type Words = ReturnType<typeof useTranslations<'placementRequests.history'>>

/** What happened to a request, the last first: what people did of it, and each line of a calendar. */
export function RequestHistory({ opened, now }: { opened: OpenedRequest; now: Date }) {
  const t = useTranslations('placementRequests.history')
  const events = [...ownEvents(opened, t), ...opened.lines.map((line) => lineEvent(line, opened, t))]
  events.sort((one, other) => other.at.localeCompare(one.at))
  return (
    <details className="fold">
      <summary>{t('title')}</summary>
      <ol className="lines small">
        {events.map(({ at, words, by, more }) => (
          <li key={`${at} ${words}`}>
            <time dateTime={at} className="dim">
              {momentWords(new Date(at), now)}
            </time>
            {' · '}
            {[words, by, ...more].filter(Boolean).join(' · ')}
          </li>
        ))}
      </ol>
    </details>
  )
}

function ownEvents({ request }: OpenedRequest, t: Words): Event[] {
  const told: [string | null | undefined, string][] = [
    [request.createdAt, t('created')],
    [request.openedAt, t('opened')],
    [request.searchedAt, t('searched')],
    [request.waitingSince, t('waiting')],
    [request.decidedAt, t('decided')],
    [request.closedAt, t(request.state === 'withdrawn' ? 'withdrawn' : 'closed')],
  ]
  return told.flatMap(([at, words]) => (at ? [{ at, words, by: null, more: [] }] : []))
}

function lineEvent(line: PlacedLine, { names }: OpenedRequest, t: Words): Event {
  const states = [...HOLD_STATES, ...STAY_STATES, ...SPAN_STATES]
  return {
    at: line.at,
    words: t('line', {
      kind: labelOf(COMMITMENT_KINDS, line.kind),
      state: labelOf(states, line.state).toLowerCase(),
      facility: names.facilities.get(line.facility)?.name ?? '',
    }),
    by: line.byName,
    more: [
      ...(line.occurredAt ? [t('late', { day: wordsOfDay(line.occurredAt) })] : []),
      ...(line.override ? [t('override', { reason: line.override })] : []),
    ],
  }
}
