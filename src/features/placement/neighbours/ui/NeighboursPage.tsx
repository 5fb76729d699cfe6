import { useTranslations } from 'next-intl'
import { momentWords } from '@/domain/placement/momentWords'
import { relationId } from '@/infra/database/relationId'
import type { NeighbourExchange, PlacementNeighbour } from '@/payload-types'
import { Crumbs } from '@/ui/Crumbs'
import { Outcome } from '@/ui/Outcome'
import { OutcomeNotice } from '@/ui/OutcomeNotice'
import { BoardSection } from '../../boards/ui/BoardSection'
import { neighbourPath } from '../neighbourPaths'
import type { NeighboursBoard } from '../read/readNeighboursPage'
import { AddNeighbourForm } from './AddNeighbourForm'
import { ExchangeRow } from './ExchangeRow'
import { NeighbourStateTag } from './NeighbourStateTag'
import { OurKeySection } from './OurKeySection'

type Props = {
  board: NeighboursBoard
  now: Date
  info: string | null
  fault: string | null
  /** What the neighbour's portal answered, in words. */
  said: string | null
  typed: URLSearchParams
}

/** Neighbours of the département: what went across first, then with whom, then our own key. */
export function NeighboursPage({ board, now, info, fault, said, typed }: Props) {
  const t = useTranslations('placementNeighbours')
  const { neighbours, keys, exchanges, names, references } = board
  const rowsOf = (direction: NeighbourExchange['direction']) =>
    (exchanges ?? [])
      .filter((one) => one.direction === direction)
      .map((exchange) => (
        <ExchangeRow
          key={exchange.id}
          exchange={exchange}
          reference={references.get(relationId(exchange.request) ?? '') ?? ''}
          department={names.get(relationId(exchange.neighbour) ?? '') ?? ''}
          now={now}
        />
      ))
  return (
    <div className="page">
      <Crumbs label={t('crumbs')} steps={[{ href: '/places', text: t('places') }]} here={t('title')} />
      <h1>{t('title')}</h1>
      <p className="dim">{t('lead')}</p>
      {said ? (
        <OutcomeNotice info={null} fault={said} />
      ) : (
        <Outcome texts="placementNeighbours" info={info} fault={fault} />
      )}
      <div className="requestCols">
        <div>
          {exchanges && (
            <>
              <BoardSection
                id="recues"
                title={t('received.title')}
                lead={t('received.lead')}
                none={t('received.none')}
              >
                {rowsOf('received')}
              </BoardSection>
              <BoardSection id="transmises" title={t('sent.title')} none={t('sent.none')}>
                {rowsOf('sent')}
              </BoardSection>
            </>
          )}
          <BoardSection id="voisins" title={t('list.title')} count={neighbours.length} none={t('list.none')}>
            {neighbours.map((neighbour) => (
              <NeighbourRow key={neighbour.id} neighbour={neighbour} now={now} />
            ))}
          </BoardSection>
        </div>
        <div>
          <OurKeySection keys={keys} />
          <AddNeighbourForm typed={typed} isOpen={neighbours.length === 0 || [...typed].length > 0} />
        </div>
      </div>
    </div>
  )
}

function NeighbourRow({ neighbour, now }: { neighbour: PlacementNeighbour; now: Date }) {
  const t = useTranslations('placementNeighbours')
  const { id, name, lastSeenAt, lastFault } = neighbour
  return (
    <li>
      <div className="requestHead">
        <a className="t" href={neighbourPath(id)}>
          {name}
        </a>
        <NeighbourStateTag neighbour={neighbour} />
      </div>
      <p className="small dim">
        {lastSeenAt ? t('seen', { moment: momentWords(new Date(lastSeenAt), now) }) : t('neverSeen')}
        {lastFault && ` · ${lastFault}`}
      </p>
    </li>
  )
}
