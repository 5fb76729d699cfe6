import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { Fault } from '@/domain/facility/Fault'
import { isEditable, isFollowed } from '@/domain/placement/requests/isEditable'
import { WAITING_RULE } from '@/domain/placement/waitingList'
import { Crumbs } from '@/ui/Crumbs'
import { Outcome } from '@/ui/Outcome'
import { resultsPath } from '../../holds/holdPaths'
import { SHORTAGES_PATH } from '../../matching/SEARCH_PATH'
import { wordsOfDay } from '../../notices/present/wordsOfDay'
import { admissionOf } from '../present/admissionOf'
import type { OpenedRequest } from '../read/openRequest'
import { REQUESTS_PATH, requestPath } from '../requestPaths'
import { AdmissionForm } from './AdmissionForm'
import { DeadlineTag } from './DeadlineTag'
import { EndForms } from './EndForms'
import { RequestFactsList } from './RequestFactsList'
import { RequestHistory } from './RequestHistory'
import { RequestOptions } from './RequestOptions'
import { RequestStateTag } from './RequestStateTag'

type Props = {
  opened: OpenedRequest
  now: Date
  info: string | null
  fault: string | null
  /** What was typed in one of its forms, and what was wrong in it. */
  typed: { form: URLSearchParams; faults: readonly Fault[] } | null
  /** What went between départements of it. */
  neighbours: ReactNode
}

/** A request: what is asked and how long is left, the answers so far, what comes next. */
export function RequestPage({ opened, now, info, fault, typed, neighbours }: Props) {
  const t = useTranslations('placementRequests')
  const { request, standing } = opened
  const { id, state, reference } = request
  const isAdmission = typed?.form.get('action') === 'admission'
  const follows = isFollowed(state)
  return (
    <div className="page">
      <Crumbs
        label={t('crumbs')}
        steps={[
          { href: '/places', text: t('places') },
          { href: REQUESTS_PATH, text: t('title') },
        ]}
        here={reference}
      />
      <div className="requestHead">
        <h1>{t('page.title', { reference })}</h1>
        <RequestStateTag state={state} outcome={request.outcome} />
        {follows && <DeadlineTag deadline={request.legalDeadline} now={now} />}
      </div>
      <Outcome
        texts="placementRequests"
        info={info}
        fault={typed && typed.faults.length > 0 && fault === 'invalid' ? null : fault}
      />
      <RequestActions opened={opened} />
      <div className="requestCols">
        <div>
          <section aria-labelledby="cherche">
            <div className="head">
              <h2 id="cherche">{t('page.profile')}</h2>
            </div>
            <RequestFactsList request={request} now={now} />
          </section>
          <RequestHistory opened={opened} now={now} />
        </div>
        <div>
          {neighbours}
          <RequestOptions opened={opened} now={now} />
          {state !== 'draft' && state !== 'withdrawn' && (
            <AdmissionForm
              id={id}
              {...admissionOf(opened, now)}
              typed={isAdmission ? typed.form : null}
              faults={isAdmission ? typed.faults : []}
              now={now}
            />
          )}
          {follows && state !== 'draft' && (
            <section aria-labelledby="constat">
              <h2 id="constat" className="label">
                {t('shortage.title')}
              </h2>
              <p className="small dim">{t('shortage.text')}</p>
              <form method="post" action={SHORTAGES_PATH}>
                <input type="hidden" name="demande" value={id} />
                <button type="submit" className="btn quiet">
                  {t('shortage.report')}
                </button>
              </form>
            </section>
          )}
          {follows && (
            <EndForms
              id={id}
              isDraft={state === 'draft'}
              hasArrived={standing.some((one) => one.state === 'arrived')}
              typed={isAdmission ? null : (typed?.form ?? null)}
              faults={isAdmission ? [] : (typed?.faults ?? [])}
            />
          )}
        </div>
      </div>
    </div>
  )
}

/** What one does next of a request; nothing once it has ended. */
function RequestActions({ opened: { request } }: Pick<Props, 'opened'>) {
  const t = useTranslations('placementRequests.page')
  const { id, state, waitingSince } = request
  if (!isFollowed(state)) return null
  if (state === 'draft')
    return (
      <p className="actions">
        <a className="btn" href={requestPath(id, 'modifier')}>
          {t('publish')}
        </a>
      </p>
    )
  return (
    <>
      <div className="actions">
        <a className="btn" href={resultsPath(id)}>
          {t('search')}
        </a>
        {isEditable(state) && (
          <>
            <a className="btn quiet" href={requestPath(id, 'modifier')}>
              {t('edit')}
            </a>
            <form method="post" action={requestPath(id, 'agir')}>
              <input type="hidden" name="action" value={waitingSince ? 'leave' : 'wait'} />
              <button type="submit" className="btn quiet">
                {t(waitingSince ? 'leave' : 'wait')}
              </button>
            </form>
          </>
        )}
      </div>
      {waitingSince && state !== 'admitted' && (
        <p className="small dim">
          {t('waitingSince', { day: wordsOfDay(waitingSince) })}. {t('waitingRule', { rule: WAITING_RULE })}
        </p>
      )}
    </>
  )
}
