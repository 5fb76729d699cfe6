import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { STAY_DURATIONS } from '@/domain/facility/closedLists'
import { labelOf } from '@/domain/labelOf'
import { LEGAL_TITLES, URGENCIES } from '@/domain/placement/closedLists'
import { childrenWords } from '@/domain/placement/requests/childrenWords'
import { isFollowed } from '@/domain/placement/requests/isEditable'
import { wordsOfDay } from '../../notices/present/wordsOfDay'
import type { ListedRequest } from '../read/listRequests'
import { requestPath } from '../requestPaths'
import { DeadlineTag } from './DeadlineTag'
import { RequestStateTag } from './RequestStateTag'

type Props = {
  request: ListedRequest
  now: Date
  /** What the list says more of it. */
  children?: ReactNode
}

/** A request in a list: its reference and deadline, whom it is for, what is wished, what it is at. */
export function RequestRow({ request, now, children }: Props) {
  const t = useTranslations('placementRequests')
  const { profile, state, wishedFrom } = request
  const title = profile.legalTitle ? labelOf(LEGAL_TITLES, profile.legalTitle) : null
  const asked = request.requesterName ?? ''
  return (
    <li className="requestRow">
      <div className="requestHead">
        <a className="t" href={requestPath(request.id)}>
          {request.reference}
        </a>
        <RequestStateTag state={state} outcome={request.outcome} />
        {isFollowed(state) && <DeadlineTag deadline={request.legalDeadline} now={now} />}
      </div>
      <p>
        <strong>{childrenWords(profile.children, wishedFrom)}</strong>
        {' · '}
        {t('wished', {
          day: wordsOfDay(wishedFrom),
          duration: labelOf(STAY_DURATIONS, profile.duration).toLowerCase(),
        })}
      </p>
      <p className="small dim">
        {[
          labelOf(URGENCIES, request.urgency),
          title,
          request.service ? t('ofService', { name: asked, service: request.service }) : asked,
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {children}
    </li>
  )
}
