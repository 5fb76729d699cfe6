import { getTranslations } from 'next-intl/server'
import { keepingPath } from '@/domain/sheet/keepingPath'
import { sheetPath } from '@/domain/sheet/sheetNumber'
import type { KeptSheet } from '@/features/sheets/reference/SheetReference'
import { Crumbs } from '@/ui/Crumbs'
import { frenchSpaces } from '@/ui/frenchSpaces'
import { RAREST_SHOWN } from '../rarestShown'
import type { MonthReach } from '../read/sheetReach'
import { MonthBars } from './MonthBars'
import { monthName } from './monthName'

type Props = {
  sheet: KeptSheet
  months: MonthReach[]
  /** The month (`YYYY-MM`) whose words are shown. */
  month: string
  words: { words: string; count: number }[]
}

/** How often a sheet is read and found, by month, and with which words; nothing tells by whom. */
export async function ReachPage({ sheet, months, month, words }: Props) {
  const t = await getTranslations('reach')
  const total = months.reduce((sum, { reads }) => sum + reads, 0)
  return (
    <div className="page narrow">
      <Crumbs
        label={t('crumbs')}
        steps={[
          { href: keepingPath(), text: t('mySheets') },
          { href: sheetPath(sheet.number), text: sheet.number },
        ]}
        here={t('here')}
      />
      <h1>{t('title', { name: frenchSpaces(sheet.name) })}</h1>
      <p className="lead dim">{total === 0 ? t('never') : t('lead', { count: total })}</p>
      <MonthBars number={sheet.number} months={months} chosen={month} />
      <section aria-labelledby="mots">
        <h2 id="mots" className="head">
          {t('words', { month: monthName(month) })}
        </h2>
        {words.length === 0 ? (
          <p className="dim">{t('noWords')}</p>
        ) : (
          <ul className="lines">
            {words.map(({ words: searched, count }) => (
              <li key={searched} className="actions">
                <span>{searched}</span>
                <span className="ml-auto num dim">{t('times', { count })}</span>
              </li>
            ))}
          </ul>
        )}
        <p className="small dim">{t('rare', { count: RAREST_SHOWN })}</p>
      </section>
    </div>
  )
}
