import { useTranslations } from 'next-intl'
import { relationId } from '@/infra/database/relationId'
import type { PlacementNeighbour } from '@/payload-types'
import { neighbourPath } from '../neighbourPaths'
import type { SharableFacility } from '../read/readNeighbourPage'

type Props = { neighbour: PlacementNeighbour; facilities: readonly SharableFacility[] }

/** What a neighbour may read: all whose address is not kept, or some. */
export function ShareForm({ neighbour, facilities }: Props) {
  const t = useTranslations('placementNeighbours.share')
  const chosen = new Set((neighbour.shared ?? []).map((each) => relationId(each)))
  return (
    <section aria-labelledby="partage">
      <div className="head">
        <h2 id="partage">{t('title')}</h2>
        <span className="small dim num">{t('count', { count: chosen.size })}</span>
      </div>
      <p className="small dim">{t('lead')}</p>
      <form method="post" action={neighbourPath(neighbour.id, 'agir')} className="grid gap-4">
        <input type="hidden" name="action" value="share" />
        <label className="tick-line">
          <input type="checkbox" name="sharesAll" value="1" defaultChecked={neighbour.sharesAll === true} />
          {t('all')}
        </label>
        <fieldset>
          <legend className="label">{t('chosen')}</legend>
          {facilities.length === 0 && <p className="dim">{t('none')}</p>}
          <div className="shareList">
            {facilities.map(({ id, number, name, isKept }) => (
              <label key={id} className="tick-line">
                <input type="checkbox" name="shared" value={id} defaultChecked={chosen.has(id)} />
                <span>
                  {name}{' '}
                  <span className="small dim">{isKept ? `${number}, ${t('keptAddress')}` : number}</span>
                </span>
              </label>
            ))}
          </div>
        </fieldset>
        <p>
          <button type="submit" className="btn">
            {t('submit')}
          </button>
        </p>
      </form>
    </section>
  )
}
