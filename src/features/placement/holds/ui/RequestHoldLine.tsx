import { Phone } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { momentWords } from '@/domain/placement/momentWords'
import { timeLeft } from '@/domain/placement/timeLeft'
import { datesWords } from '@/features/placement/notices/present/datesWords'
import { frenchSpaces } from '@/ui/frenchSpaces'
import { telHref } from '@/ui/telHref'
import { CHOSEN_CANCELLATIONS } from '../CHOSEN_CANCELLATIONS'
import { optionsPath } from '../holdPaths'
import { optionId } from '../optionId'
import { endedWords } from '../present/endedWords'
import type { RequestHold } from '../RequestHold'
import type { TypedReason } from '../read/checkReason'
import { ReasonForm } from './ReasonForm'

type Props = { hold: RequestHold; request: string; typed: TypedReason | null; now: Date }

/** One option of a request: where, for whom, until when; the telephone, and the way to give it up while it stands. */
export function RequestHoldLine({ hold, request, typed, now }: Props) {
  const t = useTranslations('placementHolds')
  const { facility, child, expiresAt, thread, override } = hold
  const until = new Date(expiresAt)
  const isOpen = hold.state === 'placed'
  return (
    <li id={optionId(thread)} className="hold">
      <p>
        <a className="t" href={`/lieux-d-accueil/${facility.number}`}>
          {frenchSpaces(facility.name)}
        </a>{' '}
        <span className={isOpen ? 'tag info' : 'tag'}>{t(`state.${hold.state}`)}</span>
      </p>
      <p className="small">
        {frenchSpaces(
          [
            t('placeOfUnit', { place: hold.place, unit: hold.unit }),
            t('own.child', { rank: child.rank, child: child.words }),
            datesWords(hold.from, hold.to),
          ].join(', '),
        )}
      </p>
      {isOpen ? (
        <p>
          <strong>{frenchSpaces(t('own.until', { until: momentWords(until, now) }))}</strong>
          {', '}
          {t('left', { left: timeLeft(until, now) ?? '' })}
          {facility.phone && (
            <>
              {' · '}
              <a href={telHref(facility.phone)}>
                <Phone className="icon" aria-hidden /> {t('own.call')} {facility.phone}
              </a>
            </>
          )}
        </p>
      ) : (
        <p className="small dim">{frenchSpaces(endedWords(hold, now) ?? '')}</p>
      )}
      {override && <p className="small">{t('own.override', { override })}</p>}
      {isOpen && (
        <ReasonForm
          thread={thread}
          action={`${optionsPath(request)}/annuler`}
          button="cancel"
          list={CHOSEN_CANCELLATIONS}
          typed={typed}
          words={{
            open: t('own.cancel'),
            openOf: t('own.cancelOf', { facility: facility.name }),
            reason: t('own.cancelReason'),
            send: t('own.cancel'),
          }}
        />
      )}
    </li>
  )
}
