import { useTranslations } from 'next-intl'
import { labelOf } from '@/domain/labelOf'
import { REFUSAL_REASONS } from '@/domain/placement/closedLists'
import { momentWords } from '@/domain/placement/momentWords'
import { lowered } from '@/domain/text/lowered'
import type { NeighbourExchange } from '@/payload-types'

/** What was asked and answered of a request that went across, and whether the other side heard it. */
export function ExchangeFacts({ exchange, now }: { exchange: NeighbourExchange; now: Date }) {
  const t = useTranslations('placementNeighbours.exchange')
  const { wantedName, facilityName, commune, reason, state, answeredAt, byName, pending, fault, direction } =
    exchange
  const place = [facilityName, commune].filter(Boolean).join(', ')
  const moment = answeredAt ? momentWords(new Date(answeredAt), now) : null
  const isOurs = direction === 'received' && byName
  return (
    <>
      {wantedName && <p className="small">{t('wanted', { facility: wantedName })}</p>}
      {place && <p className="small">{t('offer', { facility: place })}</p>}
      {state === 'refused' && reason && (
        <p className="small">{t('reason', { reason: lowered(labelOf(REFUSAL_REASONS, reason)) })}</p>
      )}
      {moment && (
        <p className="small dim">
          {isOurs ? t('answeredBy', { moment, name: byName }) : t('answeredAt', { moment })}
        </p>
      )}
      {pending && <p className="small soon">{fault ? t('pendingFault', { fault }) : t('pending')}</p>}
      {!pending && fault && <p className="small late">{t('failed', { fault })}</p>}
    </>
  )
}
