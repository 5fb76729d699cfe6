import { useTranslations } from 'next-intl'
import { sheetPath } from '@/domain/sheet/sheetNumber'
import type { OwnRequest } from '@/features/keeping/memberships/read/findOwnRequests'
import type { KeptSheetCard } from '@/features/trust/hub/read/findKeptSheets'
import { SheetCards } from '@/features/trust/hub/ui/SheetCards'
import { EmptyState } from '@/ui/EmptyState'
import { frenchSpaces } from '@/ui/frenchSpaces'

type Props = {
  cards: readonly KeptSheetCard[]
  requests: OwnRequest[]
  now: Date
}

/** What the person keeps, then the requests that wait for an answer. */
export function MySheets({ cards, requests, now }: Props) {
  const t = useTranslations('memberships')
  return (
    <>
      {cards.length === 0 ? (
        <EmptyState
          title={t('empty')}
          text={t('emptyText')}
          next={{ href: '/annuaire', label: t('openDirectory') }}
        />
      ) : (
        <section>
          <h2 className="head">{t('mine')}</h2>
          <SheetCards cards={cards} now={now} />
        </section>
      )}
      <p className="way small">
        <a href="/proposer">{t('propose')}</a>
      </p>
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
