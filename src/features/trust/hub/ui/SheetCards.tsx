import { useTranslations } from 'next-intl'
import { keepingPath } from '@/domain/sheet/keepingPath'
import { Freshness } from '@/features/sheets/ui/Freshness'
import { frenchSpaces } from '@/ui/frenchSpaces'
import type { KeptSheetCard } from '../read/findKeptSheets'
import { actionPath } from './actionPath'
import { SheetTasks } from './SheetTasks'

type Props = {
  cards: readonly KeptSheetCard[]
  now: Date
  /** False where the page already names its one sheet. */
  titled?: boolean
  /** Of the names, by what stands above them. */
  level?: 'h2' | 'h3'
}

/** The sheets that a person keeps: a line each, with what is asked and the one thing to do first. */
export function SheetCards({ cards, now, titled = true, level: Heading = 'h2' }: Props) {
  const t = useTranslations('extranet')
  return (
    <ul className="lines kept">
      {cards.map((card) => (
        <li key={card.number}>
          <div>
            {titled && (
              <Heading>
                <a href={keepingPath(card.number)}>{frenchSpaces(card.title)}</a>
              </Heading>
            )}
            <p className="actions">
              <span className="xs dim num">{card.number}</span>
              <span className="tag">{t(`role.${card.role}`)}</span>
              <Freshness verifiedAt={card.verifiedAt} reviewDueAt={card.reviewDueAt} now={now} />
            </p>
            <SheetTasks card={card} />
          </div>
          <a
            className={card.action === 'edit' || card.action === 'read' ? 'btn quiet' : 'btn'}
            href={actionPath(card.number, card.action, card.seePath)}
            aria-label={t('actionOn', { action: t(`action.${card.action}`), name: card.title })}
          >
            {t(`action.${card.action}`)}
          </a>
        </li>
      ))}
    </ul>
  )
}
