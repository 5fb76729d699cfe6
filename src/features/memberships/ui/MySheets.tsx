import { useTranslations } from 'next-intl'
import { sheetPath } from '@/domain/sheetNumber'
import { Freshness } from '@/features/schemes/ui/Freshness'
import { frenchSpaces } from '@/ui/frenchSpaces'
import type { OwnRequest } from '../read/findOwnRequests'
import type { findSheetFreshness } from '../read/findSheetFreshness'
import type { HeldMembership } from '../read/membershipsOf'

type Props = {
  held: HeldMembership[]
  freshness: Awaited<ReturnType<typeof findSheetFreshness>>
  requests: OwnRequest[]
  now: Date
}

/** One line a sheet with its one action: a manager names members, others read. */
export function MySheets({ held, freshness, requests, now }: Props) {
  const t = useTranslations('memberships')
  return (
    <>
      {held.length === 0 ? (
        <section className="empty">
          <h2>{t('empty')}</h2>
          <p>{t('emptyText')}</p>
          <p>
            <a className="btn" href="/annuaire">
              {t('openDirectory')}
            </a>
          </p>
        </section>
      ) : (
        <section>
          <h2 className="head">{t('mine')}</h2>
          <ul className="lines">
            {held.map(({ id, number, title, role, sheetId }) => (
              <li key={id} className="actions">
                <a href={sheetPath(number)}>{frenchSpaces(title)}</a>
                <span className="xs dim num">{number}</span>
                <span className="tag">{t(`role.${role}`)}</span>
                <Freshness
                  verifiedAt={freshness.get(sheetId)?.verifiedAt}
                  reviewDueAt={freshness.get(sheetId)?.reviewDueAt}
                  now={now}
                />
                {role === 'manager' ? (
                  <a
                    className="btn ml-auto"
                    href={`/mes-fiches/${number}/membres`}
                    aria-label={t('manageOf', { name: title })}
                  >
                    {t('manage')}
                  </a>
                ) : (
                  <a
                    className="btn quiet ml-auto"
                    href={`/mes-fiches/${number}/membres`}
                    aria-label={t('membersOf', { name: title })}
                  >
                    {t('membersShort')}
                  </a>
                )}
              </li>
            ))}
          </ul>
        </section>
      )}
      {requests.length > 0 && (
        <section>
          <h2 className="head">{t('asked')}</h2>
          <ul className="lines">
            {requests.map(({ id, title, sheetNumber, state, answer }) => (
              <li key={id} className="actions">
                <a href={sheetPath(sheetNumber ?? '')}>{frenchSpaces(title)}</a>
                <span className="small dim">
                  {state === 'asked' ? t('askedOn') : t('refusedBecause', { reason: answer ?? '' })}
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}
