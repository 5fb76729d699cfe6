import { useTranslations } from 'next-intl'
import { periodWords } from '../present/cellWords'
import type { StatisticsReport } from '../present/StatisticsReport'
import type { StatisticsChoices } from '../read/readStatistics'
import { statisticsPath } from '../statisticsPath'

type Props = { choices: StatisticsChoices; report: StatisticsReport }

const GROUPS = [
  { name: 'years', kinds: ['years', 'year'] },
  { name: 'quarters', kinds: ['quarter'] },
  { name: 'months', kinds: ['month'] },
] as const

/** Which period and which territory: a form that is sent as an address. */
export function StatisticsFilters({ choices, report }: Props) {
  const t = useTranslations('placementStatistics')
  return (
    <form action={statisticsPath('')} className="statistics-filters no-print" aria-label={t('filters')}>
      <label>
        <span className="label">{t('period')}</span>
        <select name="periode" className="input compact" defaultValue={report.period.code}>
          {GROUPS.map(({ name, kinds }) => (
            <optgroup key={name} label={t(name)}>
              {choices.periods
                .filter(({ kind }) => kinds.some((one) => one === kind))
                .map(({ code }) => (
                  <option key={code} value={code}>
                    {periodWords(code)}
                  </option>
                ))}
            </optgroup>
          ))}
        </select>
      </label>
      <label>
        <span className="label">{t('territory')}</span>
        <select name="territoire" className="input compact" defaultValue={report.territory?.code ?? ''}>
          <option value="">{t('everywhere')}</option>
          {choices.territories.map(({ code, name }) => (
            <option key={code} value={code}>
              {name || t('noTerritory')}
            </option>
          ))}
        </select>
      </label>
      <button type="submit" className="btn">
        {t('show')}
      </button>
    </form>
  )
}
