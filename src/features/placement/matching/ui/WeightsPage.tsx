import { getTranslations } from 'next-intl/server'
import { DEFAULT_PLACEMENT_SETTINGS, type MatchingWeights } from '@/domain/placement/placementSettings'
import { OutcomeNotice } from '@/ui/OutcomeNotice'
import type { Replay } from '../read/replayRequests'
import { WEIGHTS_PATH } from '../SEARCH_PATH'

type Props = {
  /** Those in force, and those that are tried (the same where none is). */
  current: MatchingWeights
  tried: MatchingWeights
  /** `null` before anything is tried. */
  replays: readonly Replay[] | null
  /** Whether whoever looks may read requests: figures alone else. */
  readsRequests: boolean
  saved: boolean
  invalid: boolean
}

const NAMES = Object.keys(DEFAULT_PLACEMENT_SETTINGS.weights) as (keyof MatchingWeights)[]

/** What each criterion counts for, and what another set would change, before it is saved. */
export async function WeightsPage({ current, tried, replays, readsRequests, saved, invalid }: Props) {
  const t = await getTranslations('placementSearch')
  return (
    <div className="page narrow">
      <h1>{t('weights.title')}</h1>
      <p className="dim">{t('weights.intro')}</p>
      <OutcomeNotice info={saved ? t('weights.saved') : null} fault={invalid ? t('weights.invalid') : null} />
      <form action={WEIGHTS_PATH} className="grid">
        {NAMES.map((name) => (
          <div key={name} className="weightRow">
            <label htmlFor={`poids-${name}`}>{t(`criterion.${name}`)}</label>
            <input
              id={`poids-${name}`}
              name={name}
              className="input compact"
              type="number"
              min={0}
              max={10}
              step={1}
              required
              defaultValue={tried[name]}
              aria-describedby={`poids-${name}-aide`}
            />
            <p id={`poids-${name}-aide`} className="hint">
              {t(`weights.help.${name}`)}
              {tried[name] !== current[name] && ` (${t('weights.now', { value: current[name] })})`}
            </p>
          </div>
        ))}
        <p>
          <button type="submit" className="btn quiet">
            {t('weights.see')}
          </button>
        </p>
      </form>
      {replays && <Effect replays={replays} readsRequests={readsRequests} />}
      {replays && (
        <form method="post" action={`${WEIGHTS_PATH}/enregistrer`}>
          {NAMES.map((name) => (
            <input key={name} type="hidden" name={name} value={tried[name]} />
          ))}
          <p>
            <button type="submit" className="btn">
              {t('weights.save')}
            </button>
          </p>
        </form>
      )}
    </div>
  )
}

async function Effect({ replays, readsRequests }: { replays: readonly Replay[]; readsRequests: boolean }) {
  const t = await getTranslations('placementSearch')
  const count = replays.length
  const changed = replays.filter(({ moved }) => moved > 0)
  const first = replays.filter(({ before, after }) => before !== after)
  const empty = replays.filter(({ before, after }) => before === null && after === null).length
  return (
    <section aria-labelledby="effet">
      <h2 id="effet">{t('weights.effect', { count })}</h2>
      {count === 0 ? (
        <p>{t('weights.noRequests')}</p>
      ) : (
        <ul>
          {changed.length === 0 && <li>{t('weights.same')}</li>}
          <li>{t('weights.changed', { changed: changed.length, count })}</li>
          <li>{t('weights.firstChanged', { first: first.length, count })}</li>
          <li>{t('weights.noResult', { count: empty })}</li>
        </ul>
      )}
      {changed.length > 0 && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a keyboard must be able to scroll the table on a phone
        <section className="table-scroll" aria-label={t('weights.table')} tabIndex={0}>
          <table className="chart-table">
            <caption>{t('weights.table')}</caption>
            <thead>
              <tr>
                {readsRequests && <th scope="col">{t('weights.request')}</th>}
                <th scope="col">{t('weights.before')}</th>
                <th scope="col">{t('weights.after')}</th>
                <th scope="col">{t('weights.moved')}</th>
              </tr>
            </thead>
            <tbody>
              {changed.map(({ id, reference, before, after, moved }) => (
                <tr key={id}>
                  {readsRequests && (
                    <th scope="row">
                      <a href={`/places/demandes/${id}`}>{reference}</a>
                    </th>
                  )}
                  <td>{before ?? t('weights.nothing')}</td>
                  <td>{after ?? t('weights.nothing')}</td>
                  <td className="num">{moved}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
    </section>
  )
}
