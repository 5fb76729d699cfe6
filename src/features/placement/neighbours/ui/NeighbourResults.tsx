import { getTranslations } from 'next-intl/server'
import type { Payload } from 'payload'
import { momentWords } from '@/domain/placement/momentWords'
import type { PlacementProfile } from '@/domain/placement/PlacementProfile'
import { relationId } from '@/infra/database/relationId'
import { frenchSpaces } from '@/ui/frenchSpaces'
import { exchangesOfRequest } from '../read/findExchanges'
import { type NeighbourResults as Found, searchNeighbours } from '../read/searchNeighbours'
import { NeighbourMatch, type SendTo } from './NeighbourMatch'

type Props = {
  payload: Payload
  profile: PlacementProfile
  /** The request that may be sent across; `null` where none may. */
  request: { id: string; reference: string } | null
  /** Whether the search is of a request at all. */
  isOfRequest: boolean
  now: Date
}

const MOST_ROWS = 10

/** What neighbours have for a search, apart from our own results: each with the moment when it was true. Nothing where there is no neighbour. */
export async function NeighbourResults({ payload, profile, request, isOfRequest, now }: Props) {
  const found = await searchNeighbours(payload, profile)
  if (found.length === 0) return null
  const t = await getTranslations('placementNeighbours.results')
  const exchanges = request ? await exchangesOfRequest(payload, request.id) : []
  const sendTo = ({ neighbour }: Found): SendTo => ({
    request: request?.id ?? null,
    neighbour: neighbour.id,
    department: neighbour.name,
    sent:
      exchanges.find(
        (one) =>
          one.direction === 'sent' &&
          relationId(one.neighbour) === neighbour.id &&
          ['waiting', 'accepted', 'kept'].includes(one.state),
      )?.state ?? null,
  })
  return (
    <section className="neighbourResults" aria-labelledby="voisins">
      <h2 id="voisins">{t('title')}</h2>
      <p className="small dim">{t('travel')}</p>
      {request ? (
        <details className="fold no-print">
          <summary>{t('leaves')}</summary>
          <p className="small">{t('leavesText', { reference: request.reference })}</p>
          <p className="small">{t('stays')}</p>
        </details>
      ) : (
        !isOfRequest && <p className="small dim no-print">{t('asRequest')}</p>
      )}
      {found.map((each) => (
        <OneNeighbour key={each.neighbour.id} found={each} to={sendTo(each)} now={now} />
      ))}
    </section>
  )
}

async function OneNeighbour({ found, to, now }: { found: Found; to: SendTo; now: Date }) {
  const t = await getTranslations('placementNeighbours.results')
  const { neighbour, at, stale, matches, facilities } = found
  const strict = matches.filter(({ isStrict }) => isStrict)
  const shown = (strict.length > 0 ? strict : matches).slice(0, MOST_ROWS)
  const rest = matches.length - shown.length
  const moment = at ? momentWords(new Date(at), now) : ''
  return (
    <section aria-label={neighbour.name}>
      <p className="stepName">
        <strong>{`${neighbour.name} (${neighbour.departmentCode})`}</strong>{' '}
        <span className="small dim">{t('count', { count: strict.length })}</span>
      </p>
      {stale ? (
        <p className="notice soon small">
          {frenchSpaces(at ? t('stale', { reason: stale, moment }) : t('never', { reason: stale }))}
        </p>
      ) : (
        <p className="small dim">{t('at', { moment })}</p>
      )}
      {shown.length === 0 ? (
        at && <p className="dim">{t('none')}</p>
      ) : (
        <ul className="lines">
          {shown.map((match) => (
            <NeighbourMatch
              key={match.unit.id}
              match={match}
              commune={facilities.get(match.unit.facility.id)?.commune ?? null}
              to={to}
              now={now}
            />
          ))}
        </ul>
      )}
      {rest > 0 && <p className="small dim">{t('more', { count: rest })}</p>}
    </section>
  )
}
