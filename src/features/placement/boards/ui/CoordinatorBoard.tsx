import { useTranslations } from 'next-intl'
import { momentWords } from '@/domain/placement/momentWords'
import { isPressing } from '@/domain/placement/requests/isPressing'
import { timeLeft } from '@/domain/placement/timeLeft'
import { WAITING_RULE } from '@/domain/placement/waitingList'
import { CALENDARS_PATH } from '../../calendarPages/calendarPath'
import { optionsPath } from '../../holds/holdPaths'
import { NEW_REQUEST_PATH, REQUESTS_PATH, requestPath } from '../../requests/requestPaths'
import { RequestRow } from '../../requests/ui/RequestRow'
import type { PlacementBoard } from '../read/readBoard'
import { BlockedTable } from './BlockedTable'
import { BoardFigures } from './BoardFigures'
import { BoardLinks } from './BoardLinks'
import { BoardSection } from './BoardSection'
import { LateMove } from './LateMove'

/** What a part of the board shows; its list has the rest. */
const SHOWN = 12

/** What coordinators follow: the nearest legal deadline first, then what is late, what waits for an answer, who waits for a place. */
export function CoordinatorBoard({ board, now }: { board: PlacementBoard; now: Date }) {
  const t = useTranslations('placementBoards')
  const { requests, late, waiting } = board
  const pressing = requests.filter(({ legalDeadline }) => isPressing(legalDeadline, now))
  return (
    <div className="page">
      <div className="pageHead">
        <div>
          <h1>{t('board')}</h1>
          <p className="small dim">{t('lead')}</p>
        </div>
        <a className="btn" href={NEW_REQUEST_PATH}>
          {t('new')}
        </a>
      </div>
      <BoardFigures
        figures={[
          { name: 'deadlines', count: pressing.length, href: '#echeances', tone: 'late' },
          { name: 'late', count: late.length, href: '#retards', tone: 'late' },
          { name: 'lacking', count: board.lacking.length, href: '#urgences', tone: 'soon' },
          { name: 'holds', count: board.holds.length, href: '#options', tone: 'info' },
          { name: 'waiting', count: waiting.length, href: '#attente', tone: 'soon' },
        ]}
      />
      <div className="requestCols">
        <div>
          <BoardSection
            id="echeances"
            title={t('deadlines.title')}
            count={requests.length}
            none={t('deadlines.none')}
          >
            {requests.slice(0, SHOWN).map((request) => (
              <RequestRow key={request.id} request={request} now={now} />
            ))}
          </BoardSection>
          {requests.length > SHOWN && (
            <p className="actions">
              <a href={REQUESTS_PATH}>{t('deadlines.more', { count: requests.length })}</a>
            </p>
          )}
          <BoardSection
            id="attente"
            title={t('waiting.title')}
            count={waiting.length}
            lead={t('waiting.rule', { rule: WAITING_RULE })}
            none={t('waiting.none')}
          >
            {waiting.slice(0, SHOWN).map((request) => (
              <RequestRow key={request.id} request={request} now={now} />
            ))}
          </BoardSection>
        </div>
        <div>
          <BoardSection id="retards" title={t('late.title')} count={late.length} none={t('late.none')}>
            {late.slice(0, SHOWN).map((move) => (
              <LateMove key={move.stay.thread} move={move} board={board} />
            ))}
          </BoardSection>
          {late.length > SHOWN && (
            <p className="actions">
              <a href={CALENDARS_PATH}>{t('late.more', { count: late.length - SHOWN })}</a>
            </p>
          )}
          <Holds board={board} now={now} />
          <Lacking board={board} now={now} />
          <BlockedTable blocked={board.blocked} />
          <BoardLinks isCoordinator />
        </div>
      </div>
    </div>
  )
}

type Part = { board: PlacementBoard; now: Date }

function Holds({ board: { holds, names, references }, now }: Part) {
  const t = useTranslations('placementBoards.holds')
  return (
    <BoardSection id="options" title={t('title')} count={holds.length} none={t('none')}>
      {holds.slice(0, SHOWN).map(({ thread, facility, unit, request, expiresAt }) => (
        <li key={thread} className="requestRow">
          <div className="requestHead">
            <strong>{names.facilities.get(facility)?.name}</strong>
            {request && <a href={optionsPath(request)}>{references.get(request)}</a>}
          </div>
          <p className="small dim">
            {[
              names.units.get(unit),
              expiresAt
                ? t('until', {
                    moment: momentWords(new Date(expiresAt), now),
                    left: timeLeft(new Date(expiresAt), now) ?? '',
                  })
                : null,
            ]
              .filter(Boolean)
              .join(' · ')}
          </p>
        </li>
      ))}
    </BoardSection>
  )
}

function Lacking({ board: { lacking }, now }: Part) {
  const t = useTranslations('placementBoards.lacking')
  return (
    <BoardSection id="urgences" title={t('title')} count={lacking.length} lead={t('lead')} none={t('none')}>
      {lacking.slice(0, SHOWN).map(({ request, due }) => (
        <li key={request.id} className="requestHead">
          <a href={`${requestPath(request.id)}#admission`}>{request.reference}</a>
          <span className={due.isLate ? 'late' : 'soon'}>
            {t(due.isLate ? 'late' : 'due', { moment: momentWords(new Date(due.at), now) })}
          </span>
        </li>
      ))}
    </BoardSection>
  )
}
