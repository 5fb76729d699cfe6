import { useTranslations } from 'next-intl'
import type { PlacementNeighbour } from '@/payload-types'
import { neighbourPath } from '../neighbourPaths'
import { Fingerprint } from './Fingerprint'

/** The two fingerprints to be read aloud, and the press that says that they are right. */
export function CompareSection({ neighbour, ours }: { neighbour: PlacementNeighbour; ours: string }) {
  const t = useTranslations('placementNeighbours.compare')
  const current = neighbour.theirKeys?.find(({ until }) => until === null)
  if (!current) return null
  return (
    <section aria-labelledby="comparer">
      <div className="head">
        <h2 id="comparer">{t('title')}</h2>
      </div>
      <p>{t('lead', { name: neighbour.name })}</p>
      <dl className="facts">
        <div>
          <dt>{t('theirs')}</dt>
          <dd>
            <Fingerprint keyId={current.keyId} />
          </dd>
        </div>
        <div>
          <dt>{t('ours')}</dt>
          <dd>
            <Fingerprint keyId={ours} />
          </dd>
        </div>
      </dl>
      <p className="small dim">{t('not')}</p>
      <form method="post" action={neighbourPath(neighbour.id, 'agir')}>
        <input type="hidden" name="action" value="open" />
        <input type="hidden" name="keyId" value={current.keyId} />
        <button type="submit" className="btn">
          {t('open')}
        </button>
      </form>
    </section>
  )
}
