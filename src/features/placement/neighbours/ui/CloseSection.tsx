import { useTranslations } from 'next-intl'
import type { PlacementNeighbour } from '@/payload-types'
import { neighbourPath } from '../neighbourPaths'
import type { NeighbourState } from '../present/neighbourState'

type Props = { neighbour: PlacementNeighbour; state: NeighbourState }

/** How an exchange stops: for a time, or for good. */
export function CloseSection({ neighbour: { id, theirKeys }, state }: Props) {
  const t = useTranslations('placementNeighbours.close')
  const current = theirKeys?.find(({ until }) => until === null)
  const action = neighbourPath(id, 'agir')
  return (
    <section aria-labelledby="arreter">
      <div className="head">
        <h2 id="arreter">{t('title')}</h2>
      </div>
      {state === 'open' && (
        <form method="post" action={action}>
          <p className="small dim">{t('suspendLead')}</p>
          <input type="hidden" name="action" value="suspend" />
          <button type="submit" className="btn quiet">
            {t('suspend')}
          </button>
        </form>
      )}
      {state === 'suspended' && current && (
        <form method="post" action={action}>
          <input type="hidden" name="action" value="open" />
          <input type="hidden" name="keyId" value={current.keyId} />
          <button type="submit" className="btn">
            {t('resume')}
          </button>
        </form>
      )}
      <details className="fold">
        <summary>{t('revoke')}</summary>
        <p className="small dim">{t('revokeLead')}</p>
        <form method="post" action={action}>
          <input type="hidden" name="action" value="revoke" />
          <button type="submit" className="btn danger">
            {t('revoke')}
          </button>
        </form>
      </details>
    </section>
  )
}
