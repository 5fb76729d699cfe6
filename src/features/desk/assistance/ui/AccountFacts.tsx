import { useTranslations } from 'next-intl'
import { Day } from '@/ui/Day'
import { frenchDay } from '@/ui/frenchDay'
import { frenchTime } from '@/ui/frenchTime'
import type { AccountPage } from '../read/readHelpedAccount'

/** Who the account is of, and whether it is open. */
export function AccountFacts({ account }: { account: AccountPage }) {
  const [t, tr] = [useTranslations('assistance'), useTranslations('account.role')]
  return (
    <dl className="facts">
      <dt>{t('state')}</dt>
      <dd>
        <State account={account} />
      </dd>
      <dt>{t('email')}</dt>
      <dd>{account.email}</dd>
      <dt>{t('roles')}</dt>
      <dd>{account.roles.map((role) => tr(role)).join(', ')}</dd>
      <dt>{t('lastSeen')}</dt>
      <dd>{account.lastSeenAt ? <Day date={account.lastSeenAt} /> : t('never')}</dd>
    </dl>
  )
}

function State({ account: { isActive, lock } }: { account: AccountPage }) {
  const t = useTranslations('assistance')
  if (!isActive) return <strong>{t('stateClosed')}</strong>
  if (!lock.isLocked) return t('stateOpen', { tries: lock.wrongTries })
  if (!lock.lockedAt) return <strong>{t('stateLockedAnyhow')}</strong>
  const at = new Date(lock.lockedAt)
  return <strong>{t('stateLocked', { day: frenchDay(at), time: frenchTime(at) })}</strong>
}
