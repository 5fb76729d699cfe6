import { useTranslations } from 'next-intl'
import { IDENTITY_CHECKS } from '@/domain/lock/identityChecks'
import { FAULTS_ID } from '@/ui/FAULTS_ID'
import { HELP_ACTION } from '../assistancePaths'
import type { AccountPage } from '../read/readHelpedAccount'

type Props = { account: AccountPage; isInvalid: boolean }

/** What the helpdesk does for an account: open it again, or close all that was lost. Nothing for one's own. */
export function HelpForms({ account, isInvalid }: Props) {
  const t = useTranslations('assistance.form')
  const wrong = isInvalid ? { 'aria-invalid': true, 'aria-describedby': FAULTS_ID } : {}
  return (
    <>
      <section aria-labelledby="debloquer" className="grid gap-3">
        <h2 id="debloquer">{t('unblock')}</h2>
        <p className="dim">{t('unblockLead')}</p>
        {account.takesTwo && <p className="notice">{t('takesTwo')}</p>}
        <form method="post" action={HELP_ACTION} className="grid gap-4">
          <input type="hidden" name="action" value="unblock" />
          <input type="hidden" name="account" value={account.id} />
          <div className="field">
            <label htmlFor="identityCheck">{t('check')}</label>
            <select id="identityCheck" name="identityCheck" required defaultValue="" {...wrong}>
              <option value="" disabled>
                {t('choose')}
              </option>
              {IDENTITY_CHECKS.map(({ code, label }) => (
                <option key={code} value={code}>
                  {label}
                </option>
              ))}
            </select>
          </div>
          <TicketField id="ticket" wrong={wrong} />
          <LostKeyField id="lostKey" account={account} />
          <p>
            <button type="submit" className="btn">
              {t('submit')}
            </button>
          </p>
        </form>
      </section>
      <section aria-labelledby="fermer" className="grid gap-3">
        <h2 id="fermer">{t('revoke')}</h2>
        <p className="dim">{t('revokeLead')}</p>
        <form method="post" action={HELP_ACTION} className="grid gap-4">
          <input type="hidden" name="action" value="revoke" />
          <input type="hidden" name="account" value={account.id} />
          <TicketField id="ticket-fermer" wrong={wrong} />
          <LostKeyField id="lostKey-fermer" account={account} />
          <p>
            <button type="submit" className="btn quiet">
              {t('revokeSubmit')}
            </button>
          </p>
        </form>
      </section>
    </>
  )
}

function TicketField({ id, wrong }: { id: string; wrong: object }) {
  const t = useTranslations('assistance.form')
  return (
    <div className="field">
      <label htmlFor={id}>{t('ticket')}</label>
      <input
        id={id}
        name="ticket"
        type="text"
        required
        minLength={2}
        maxLength={60}
        autoComplete="off"
        {...wrong}
      />
    </div>
  )
}

function LostKeyField({ id, account }: { id: string; account: AccountPage }) {
  const t = useTranslations('assistance.form')
  const inUse = account.keys.filter(({ disabledAt }) => !disabledAt)
  if (inUse.length === 0) return null
  return (
    <div className="field">
      <label htmlFor={id}>{t('lostKey')}</label>
      <span className="hint" id={`${id}-hint`}>
        {t('lostHint')}
      </span>
      <select id={id} name="lostKey" defaultValue="" aria-describedby={`${id}-hint`}>
        <option value="">{t('noKey')}</option>
        {inUse.map((key) => (
          <option key={key.id} value={key.id}>
            {key.name}
          </option>
        ))}
      </select>
    </div>
  )
}
