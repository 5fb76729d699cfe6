import { getTranslations } from 'next-intl/server'
import { keepingPath } from '@/domain/sheet/keepingPath'
import { sheetPath } from '@/domain/sheet/sheetNumber'
import { Crumbs } from '@/ui/Crumbs'
import { ResultsArea } from '@/ui/filters/ResultsArea'
import { frenchSpaces } from '@/ui/frenchSpaces'
import { Outcome } from '@/ui/Outcome'
import { Pager } from '@/ui/Pager'
import type { HistoryEntry } from '../HistoryEntry'
import type { HistorySheet } from '../HistorySheet'
import { historyPath } from '../historyPath'
import { HistoryLine } from './HistoryLine'

type Props = {
  sheet: HistorySheet
  services: { number: string; name: string }[]
  entries: HistoryEntry[]
  page: number
  pages: number
  info: string | null
  fault: string | null
}

/** What happened to a sheet, the last first. */
export async function HistoryPage({ sheet, services, entries, page, pages, info, fault }: Props) {
  const t = await getTranslations('sheetHistory')
  const { number } = sheet.kept
  const service = sheet.kind === 'services' ? sheet.number : null
  return (
    <div className="page">
      <Crumbs
        label={t('crumbs')}
        steps={[
          { href: keepingPath(), text: t('mine') },
          { href: sheetPath(number), text: number },
        ]}
        here={t('here')}
      />
      <h1>{t('title', { name: frenchSpaces(sheet.name) })}</h1>
      <p className="lead dim">{t('lead')}</p>
      <Outcome texts="sheetHistory" info={info} fault={fault} />
      {services.length > 0 && (
        <form className="actions" method="get">
          <label htmlFor="fiche">{t('of')}</label>
          <select id="fiche" name="fiche" className="input compact" defaultValue={service ?? ''}>
            <option value="">{frenchSpaces(sheet.kept.name)}</option>
            {services.map((each) => (
              <option key={each.number} value={each.number}>
                {frenchSpaces(each.name)}
              </option>
            ))}
          </select>
          <button type="submit" className="btn quiet">
            {t('show')}
          </button>
        </form>
      )}
      <ResultsArea>
        {entries.length === 0 ? (
          <p>{t('none')}</p>
        ) : (
          <ol className="lines">
            {entries.map((entry) => (
              <li key={entry.id}>
                <HistoryLine entry={entry} number={number} service={service} />
              </li>
            ))}
          </ol>
        )}
      </ResultsArea>
      <Pager
        page={page}
        pages={pages}
        label={t('pages')}
        previous={t('previous')}
        next={t('next')}
        href={(other) => historyPath({ number, service, page: other })}
      />
    </div>
  )
}
