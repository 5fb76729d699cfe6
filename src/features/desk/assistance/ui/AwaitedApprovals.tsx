import { useTranslations } from 'next-intl'
import { labelOf } from '@/domain/labelOf'
import { IDENTITY_CHECKS } from '@/domain/lock/identityChecks'
import type { Unblock } from '@/payload-types'
import { frenchTime } from '@/ui/frenchTime'
import { accountPath } from '../assistancePaths'
import { HelpButton } from './HelpButton'

/** The unblocks that wait for this person to be the second one. */
export function AwaitedApprovals({ rows }: { rows: readonly Unblock[] }) {
  const t = useTranslations('assistance')
  return (
    <section aria-labelledby="a-approuver">
      <h2 id="a-approuver">{t('approvals')}</h2>
      {rows.length === 0 && <p className="dim">{t('noApproval')}</p>}
      <ul className="lines">
        {rows.map(({ id, account, accountName, askedAt, askedByName, identityCheck, ticket }) => (
          <li key={id}>
            <a href={accountPath(account)}>{accountName}</a>
            <p className="small">
              {t('approvalLine', {
                name: askedByName ?? '',
                time: frenchTime(new Date(askedAt)),
                check: labelOf(IDENTITY_CHECKS, identityCheck ?? ''),
                ticket: ticket ?? '',
              })}
            </p>
            <div className="actions">
              <HelpButton action="approve" unblock={id} label={t('approveOf', { name: accountName })}>
                {t('approve')}
              </HelpButton>
              <HelpButton action="decline" unblock={id} label={t('declineOf', { name: accountName })} isQuiet>
                {t('decline')}
              </HelpButton>
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}
