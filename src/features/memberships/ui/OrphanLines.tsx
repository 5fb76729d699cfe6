import { useTranslations } from 'next-intl'
import { sheetPath } from '@/domain/sheetNumber'
import { frenchSpaces } from '@/ui/frenchSpaces'
import type { OrphanSheet } from '../read/orphanSheets'
import { MemberForm } from './MemberForm'

/** The sheets that nobody manages, each with an invitation ready for its own address. */
export function OrphanLines({ sheets }: { sheets: OrphanSheet[] }) {
  const t = useTranslations('memberships.desk')
  return (
    <ul className="lines">
      {sheets.map(({ id, number, name, email }) => (
        <li key={id} className="actions">
          <a href={sheetPath(number)}>{frenchSpaces(name)}</a>
          <span className="xs dim num">{number}</span>
          <MemberForm number={number} action="invite" back="bureau" className="actions ml-auto">
            <input type="hidden" name="role" value="manager" />
            <input
              className="input !w-auto"
              name="email"
              type="email"
              required
              maxLength={320}
              autoComplete="off"
              defaultValue={email ?? ''}
              aria-label={t('emailOf', { name })}
            />
            <button type="submit" className="btn quiet" aria-label={t('inviteTo', { name })}>
              {t('invite')}
            </button>
          </MemberForm>
        </li>
      ))}
    </ul>
  )
}
