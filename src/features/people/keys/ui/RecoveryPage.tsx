import { getTranslations } from 'next-intl/server'
import { env } from '@/env'
import { FAULTS_ID } from '@/ui/FAULTS_ID'
import { OutcomeNotice } from '@/ui/OutcomeNotice'

type Props = { back: string; email: string; fault: string | null }

/** Where a printed code stands for a key that is lost, or left elsewhere. */
export async function RecoveryPage({ back, email, fault }: Props) {
  const [t, ts] = await Promise.all([getTranslations('keys.recovery'), getTranslations('auth.signIn')])
  const wrong = fault ? { 'aria-invalid': true } : {}
  return (
    <div className="page narrow">
      <h1>{t('title')}</h1>
      <p className="lead dim">{t('lead')}</p>
      <OutcomeNotice isQuiet={email !== ''} fault={fault} info={null} />
      <form className="grid gap-4" method="post" action="/connexion/secours/entrer">
        <input type="hidden" name="back" value={back} />
        <div className="field">
          <label htmlFor="email">{ts('email')}</label>
          <input
            id="email"
            name="email"
            type="email"
            autoComplete="username"
            required
            defaultValue={email}
            {...wrong}
            {...(fault ? { 'aria-describedby': FAULTS_ID } : {})}
          />
        </div>
        <div className="field">
          <label htmlFor="code">{t('label')}</label>
          <p id="code-hint" className="hint">
            {t('hint')}
          </p>
          <input
            id="code"
            name="code"
            autoComplete="off"
            required
            maxLength={60}
            aria-describedby={fault ? `${FAULTS_ID} code-hint` : 'code-hint'}
            {...wrong}
          />
        </div>
        {!env.SHARED_POST && (
          <label className="flex items-center gap-2">
            <input name="sharedPost" type="checkbox" value="1" />
            {ts('sharedPost')}
          </label>
        )}
        <p className="way">
          <button type="submit" className="btn">
            {t('submit')}
          </button>{' '}
          <a href="/connexion">{t('back')}</a>
        </p>
      </form>
    </div>
  )
}
