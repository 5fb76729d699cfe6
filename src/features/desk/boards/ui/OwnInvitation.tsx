import { useTranslations } from 'next-intl'
import type { BoardRow } from '../BoardRow'

/** The invitation prepared for the sheet's own address, for this line alone or with the others. */
export function OwnInvitation({ row: { number, name, email } }: { row: BoardRow }) {
  const t = useTranslations('boards')
  return (
    <span className="actions own">
      <input
        className="input !w-auto"
        name={`email-${number}`}
        type="email"
        maxLength={320}
        autoComplete="off"
        defaultValue={email ?? ''}
        aria-label={t('emailOf', { name })}
      />
      <button
        type="submit"
        name="alone"
        value={number}
        className="btn quiet"
        aria-label={t('inviteTo', { name })}
      >
        {t('inviteOne')}
      </button>
    </span>
  )
}
