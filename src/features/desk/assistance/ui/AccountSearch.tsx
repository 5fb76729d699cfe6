import { useTranslations } from 'next-intl'
import { ASSISTANCE_PATH, accountPath } from '../assistancePaths'
import type { HelpedAccount } from '../read/findHelpedAccounts'

const MOST = 20

/** Looks an account up by name or mail. `words`: what was looked for, `null` at first. */
export function AccountSearch({ words, found }: { words: string | null; found: readonly HelpedAccount[] }) {
  const t = useTranslations('assistance')
  return (
    <section aria-labelledby="chercher-compte">
      <form action={ASSISTANCE_PATH} method="get" className="field">
        <label htmlFor="chercher-compte">{t('searchLabel')}</label>
        <span className="hint" id="chercher-hint">
          {t('searchHint')}
        </span>
        <div className="actions">
          <input
            id="chercher-compte"
            className="input"
            name="q"
            type="search"
            defaultValue={words ?? ''}
            autoComplete="off"
            maxLength={100}
            aria-describedby="chercher-hint"
          />
          <button type="submit" className="btn">
            {t('search')}
          </button>
        </div>
      </form>
      {words !== null && (
        <>
          <p role="status">{words.trim().length < 2 ? t('tooShort') : t('found', { count: found.length })}</p>
          <ul className="lines">
            {found.map((account) => (
              <AccountLine key={account.id} account={account} />
            ))}
          </ul>
          {found.length === MOST && <p className="small dim">{t('most')}</p>}
        </>
      )}
    </section>
  )
}

function AccountLine({ account }: { account: HelpedAccount }) {
  const [t, tr] = [useTranslations('assistance'), useTranslations('account.role')]
  const state = account.isActive ? (account.isLocked ? 'locked' : 'open') : 'closed'
  return (
    <li>
      <a href={accountPath(account.id)}>{account.name}</a> <span className="dim">{account.email}</span>
      <br />
      <span className="small">
        {account.roles.map((role) => tr(role)).join(', ')} ·{' '}
        {state === 'open' ? t(state) : <strong>{t(state)}</strong>}
      </span>
    </li>
  )
}
