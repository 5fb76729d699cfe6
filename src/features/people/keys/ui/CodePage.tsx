import { getTranslations } from 'next-intl/server'
import { RECOVERY_PATH } from '@/features/people/policy/keyPaths'
import { FAULTS_ID } from '@/ui/FAULTS_ID'
import { OutcomeNotice } from '@/ui/OutcomeNotice'

type Props = { back: string; fault: string | null }

/** The second step after a right password. */
export async function CodePage({ back, fault }: Props) {
  const t = await getTranslations('keys.code')
  return (
    <div className="page narrow">
      <h1>{t('title')}</h1>
      <p className="lead dim">{t('lead')}</p>
      <OutcomeNotice isQuiet fault={fault} info={null} />
      <form className="grid gap-4" method="post" action="/connexion/code/entrer">
        <input type="hidden" name="back" value={back} />
        <div className="field">
          <label htmlFor="code">{t('label')}</label>
          <input
            id="code"
            name="code"
            inputMode="numeric"
            autoComplete="one-time-code"
            required
            maxLength={20}
            // biome-ignore lint/a11y/noAutofocus: the page has one thing to do.
            autoFocus
            {...(fault ? { 'aria-invalid': true, 'aria-describedby': FAULTS_ID } : {})}
          />
        </div>
        <p className="way">
          <button type="submit" className="btn">
            {t('submit')}
          </button>{' '}
          <a href={RECOVERY_PATH}>{t('recovery')}</a>
        </p>
      </form>
    </div>
  )
}
