import { useTranslations } from 'next-intl'
import { labelOf } from '@/domain/labelOf'
import type { Matches } from '@/domain/placement/matching/matchPlaces'
import { EXCLUSIONS, GAPS } from '@/domain/placement/matching/UnitAnswer'
import { withPage, withValues } from '@/ui/filters/searchUrl'
import { Pager } from '@/ui/Pager'
import { SEARCH_PATH } from '../SEARCH_PATH'
import { MatchList } from './MatchList'
import type { SearchContext } from './SearchContext'

const PAGE_SIZE = 20
/** Of each way to relax, those that are shown. */
const MOST_RELAXED = 5

type Props = {
  matches: Matches
  context: SearchContext
  params: URLSearchParams
  page: number
  withHidden: boolean
}

/** Places for one child: those that answer all, those that need a criterion to be passed over, those once refused, and what is out. */
export function ChildResults({ matches, context, params, page, withHidden }: Props) {
  const t = useTranslations('placementSearch')
  const ts = useTranslations('search')
  const { strict, relaxed, refused, hidden } = matches
  const shown = new Set<string>()
  const first = (page - 1) * PAGE_SIZE
  return (
    <>
      <MatchList matches={strict.slice(first, first + PAGE_SIZE)} context={context} shown={shown} />
      <Pager
        page={page}
        pages={Math.ceil(strict.length / PAGE_SIZE)}
        label={ts('pages')}
        previous={ts('previous')}
        next={ts('next')}
        href={(number) => withPage(params, number, SEARCH_PATH)}
      />
      {relaxed.length > 0 && (
        <section className="relaxed" aria-labelledby="assouplis">
          <h2 id="assouplis">{t('relaxed')}</h2>
          <p className="small dim">{t('relaxedHint')}</p>
          {relaxed.map(({ codes, matches: some }) => (
            <section key={codes.join(' ')} aria-label={codes.map((code) => labelOf(GAPS, code)).join(', ')}>
              <p className="stepName">
                <strong>
                  {t('step', {
                    criteria: codes.map((code) => labelOf(GAPS, code)).join(', '),
                    count: some.length,
                  })}
                </strong>
              </p>
              <MatchList matches={some.slice(0, MOST_RELAXED)} context={context} shown={shown} />
              {some.length > MOST_RELAXED && (
                <p className="small dim">{t('stepMore', { count: some.length - MOST_RELAXED })}</p>
              )}
            </section>
          ))}
        </section>
      )}
      {refused.length > 0 && (
        <section className="relaxed" aria-labelledby="refusees">
          <h2 id="refusees">{t('refused')}</h2>
          <p className="small dim">{t('refusedHint')}</p>
          <MatchList matches={refused} context={context} shown={shown} />
        </section>
      )}
      {withHidden && hidden.length > 0 && (
        <section className="relaxed" aria-labelledby="silencieuses">
          <h2 id="silencieuses">{t('hiddenTitle')}</h2>
          <p className="small dim">{t('hiddenHint')}</p>
          <MatchList matches={hidden.slice(0, PAGE_SIZE)} context={context} shown={shown} />
        </section>
      )}
      <HiddenToggle count={hidden.length} params={params} withHidden={withHidden} />
      <Excluded excluded={matches.excluded} />
    </>
  )
}

/** Shows or hides what nobody confirms. */
export function HiddenToggle({
  count,
  params,
  withHidden,
}: {
  count: number
  params: URLSearchParams
  withHidden: boolean
}) {
  const t = useTranslations('placementSearch')
  if (count === 0 && !withHidden) return null
  return (
    <p className="quick no-print">
      <a className="btn quiet" href={withValues(params, 'aconfirmer', withHidden ? [] : ['1'], SEARCH_PATH)}>
        {withHidden ? t('hideHidden') : t('hidden', { count })}
      </a>
    </p>
  )
}

function Excluded({ excluded }: Pick<Matches, 'excluded'>) {
  const t = useTranslations('placementSearch')
  const told = EXCLUSIONS.flatMap(({ code, label }) => {
    const count = excluded[code]
    return count ? [{ code, label, count }] : []
  })
  if (told.length === 0) return null
  return (
    <details className="fold small">
      <summary>{t('excluded', { count: told.reduce((sum, { count }) => sum + count, 0) })}</summary>
      <ul>
        {told.map(({ code, label, count }) => (
          <li key={code}>{t('excludedLine', { reason: label, count })}</li>
        ))}
      </ul>
    </details>
  )
}
