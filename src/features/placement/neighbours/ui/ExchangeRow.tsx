import { useTranslations } from 'next-intl'
import { momentWords } from '@/domain/placement/momentWords'
import { relationId } from '@/infra/database/relationId'
import type { NeighbourExchange } from '@/payload-types'
import { requestPath } from '../../requests/requestPaths'
import { ExchangeStateTag } from './ExchangeStateTag'

type Props = { exchange: NeighbourExchange; reference: string; department: string; now: Date }

/** A request that went across, in a list: its reference leads to its page. */
export function ExchangeRow({ exchange, reference, department, now }: Props) {
  const t = useTranslations('placementNeighbours.exchange')
  const { state, sentAt, facilityName, direction } = exchange
  const moment = momentWords(new Date(sentAt), now)
  return (
    <li>
      <div className="requestHead">
        <a className="t" href={requestPath(relationId(exchange.request) ?? '')}>
          {reference}
        </a>
        <ExchangeStateTag state={state} />
      </div>
      <p className="small dim">
        {[
          direction === 'received'
            ? t('origin', { department, moment })
            : `${department}, ${t('sentAtNobody', { moment })}`,
          facilityName ? t('offer', { facility: facilityName }) : null,
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
    </li>
  )
}
