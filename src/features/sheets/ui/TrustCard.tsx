import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { ModificationBasis } from '@/domain/sheet/closedLists'
import { firstKnownChange } from '@/domain/sheet/firstKnownChange'
import { freshnessOf } from '@/domain/sheet/freshness'
import type { Scheme } from '@/payload-types'
import { Day } from '@/ui/Day'
import { frenchDay } from '@/ui/frenchDay'
import { frenchSpaces } from '@/ui/frenchSpaces'
import { relativeDay } from '@/ui/relativeDay'
import { Freshness } from './Freshness'

const BORDER = { verified: '', dueSoon: 'soonCard', overdue: 'lateCard' }
/** The dates of a sheet of any kind. */
type Trust = Pick<
  Scheme,
  'verifiedAt' | 'reviewDueAt' | 'verifiedByName' | 'modifiedAt' | 'nextKnownChange' | 'validFrom'
> & { modifiedBasis?: ModificationBasis | null }
type Props = { scheme: Trust; now: Date; changesHref: string | null; children?: ReactNode }

/** The four dates and who vouches for the sheet. */
export function TrustCard({ scheme, now, changesHref, children }: Props) {
  const t = useTranslations('scheme')
  const { verifiedAt, reviewDueAt, verifiedByName, modifiedAt, validFrom } = scheme
  const coming = firstKnownChange({ typed: scheme.nextKnownChange, amounts: [], now })
  const basis = scheme.modifiedBasis
  const state = freshnessOf(scheme, now)
  const late = state === 'overdue'
  return (
    <section className={`card trust ${BORDER[state]}`} aria-label={t('trust')}>
      <Freshness verifiedAt={verifiedAt} reviewDueAt={reviewDueAt} now={now} form="long" />
      <details className="more">
        <summary>{t('details')}</summary>
      </details>
      <div className="rest">
        <dl>
          {verifiedByName && (
            <>
              <dt>{t('by')}</dt>
              <dd>{verifiedByName}</dd>
            </>
          )}
          {verifiedAt && (
            <>
              <dt>{t('on')}</dt>
              <dd>
                <Day date={verifiedAt} />
              </dd>
            </>
          )}
          {reviewDueAt && (
            <>
              <dt>{t('due')}</dt>
              <dd>{t(late ? 'since' : 'before', { day: frenchDay(new Date(reviewDueAt)) })}</dd>
            </>
          )}
          {modifiedAt && (
            <>
              <dt>{t('modified')}</dt>
              <dd>
                <Day date={modifiedAt}>{relativeDay(new Date(modifiedAt), now)}</Day>
                {basis && ` (${t(basis === 'source' ? 'modifiedSource' : 'modifiedImport')})`}
                {changesHref && (
                  <>
                    , <a href={changesHref}>{t('changes')}</a>
                  </>
                )}
              </dd>
            </>
          )}
          {validFrom && (
            <>
              <dt>{t('validFrom')}</dt>
              <dd>
                <Day date={validFrom} />
              </dd>
            </>
          )}
          {coming.date && (
            <>
              <dt>{t('nextChange')}</dt>
              <dd>
                <Day date={coming.date} />
                {coming.text && ` : ${frenchSpaces(coming.text)}`}
              </dd>
            </>
          )}
        </dl>
        {children}
      </div>
    </section>
  )
}
