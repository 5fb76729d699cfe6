import { useTranslations } from 'next-intl'
import { Day } from '@/ui/Day'
import { FAULTS_ID } from '@/ui/FAULTS_ID'
import { QrCode } from '@/ui/QrCode'
import type { TotpState } from '../read/begunTotp'

const ACTION = '/compte/cles/application'

type Props = { totp: TotpState; mayChange: boolean; isWrong: boolean }

/** The application that gives codes: begun with a picture to read, confirmed by a first code, removed. */
export function TotpSection({ totp, mayChange, isWrong }: Props) {
  const t = useTranslations('keys.totp')
  return (
    <section id="application" className="field">
      <h2>{t('title')}</h2>
      <p className="hint">{t('text')}</p>
      {totp.state === 'confirmed' && <p>{t.rich('since', { date: () => <Day date={totp.since} /> })}</p>}
      {mayChange && totp.state === 'none' && <OneButton action="begin" label={t('begin')} />}
      {mayChange && totp.state === 'confirmed' && <OneButton action="remove" label={t('remove')} />}
      {mayChange && totp.state === 'begun' && (
        <form method="post" action={ACTION} className="grid gap-4">
          <input type="hidden" name="action" value="confirm" />
          <p>{t('scan')}</p>
          <p>
            <code>{totp.secret.match(/.{1,4}/g)?.join(' ')}</code>
          </p>
          <div className="max-w-[14rem]">
            <QrCode text={totp.address} label={t('picture')} />
          </div>
          <div className="field">
            <label htmlFor="totp-code">{t('code')}</label>
            <input
              id="totp-code"
              name="code"
              inputMode="numeric"
              autoComplete="one-time-code"
              required
              maxLength={20}
              {...(isWrong ? { 'aria-invalid': true, 'aria-describedby': FAULTS_ID } : {})}
            />
          </div>
          <p>
            <button type="submit" className="btn">
              {t('confirm')}
            </button>
          </p>
        </form>
      )}
    </section>
  )
}

function OneButton({ action, label }: { action: 'begin' | 'remove'; label: string }) {
  return (
    <form method="post" action={ACTION}>
      <input type="hidden" name="action" value={action} />
      <button type="submit" className="btn quiet">
        {label}
      </button>
    </form>
  )
}
