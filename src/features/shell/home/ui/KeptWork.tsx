import { useTranslations } from 'next-intl'
import { keepingPath } from '@/domain/sheet/keepingPath'
import type { KeptSheetCard } from '@/features/trust/hub/read/findKeptSheets'
import { SheetCards } from '@/features/trust/hub/ui/SheetCards'

const FIRST = 3

/** What waits on the sheets that a person keeps, each with its one button: those where something is asked come first. */
export function KeptWork({ cards, now }: { cards: readonly KeptSheetCard[]; now: Date }) {
  const t = useTranslations('home')
  if (cards.length === 0) return null
  const calm = (card: KeptSheetCard) => card.action === 'edit' || card.action === 'read'
  const first = [...cards].sort((a, b) => Number(calm(a)) - Number(calm(b))).slice(0, FIRST)
  return (
    <section className="mb-6" aria-label={t('waits')}>
      <div className="head">
        <h2>{t('waits')}</h2>
        <a className="small" href={keepingPath()}>
          {t('allMine', { count: cards.length })}
        </a>
      </div>
      <SheetCards cards={first} now={now} level="h3" />
    </section>
  )
}
