import { useTranslations } from 'next-intl'
import type { CharacteristicFigures } from '../present/characteristicFigures'

/** What is free on a day by whom units receive: ages, sexes, durations. */
export function CharacteristicTables({ figures }: { figures: CharacteristicFigures }) {
  const t = useTranslations('placeCalendar.day')
  return (
    <section>
      <h2 className="head">{t('by')}</h2>
      <p className="small dim">{t('byCaption')}</p>
      <div className="characteristics">
        {figures
          .filter(({ rows }) => rows.length > 0)
          .map(({ title, rows }) => (
            <table key={title} className="chart-table">
              <caption className="label">{t(title)}</caption>
              <thead>
                <tr>
                  <th scope="col">{t('colPublic')}</th>
                  <th scope="col">{t('colFree')}</th>
                  <th scope="col">{t('colTaken')}</th>
                  <th scope="col">{t('colOpen')}</th>
                </tr>
              </thead>
              <tbody>
                {rows.map(({ label, free, taken, open }) => (
                  <tr key={label}>
                    <th scope="row">{label}</th>
                    <td className="num">{free}</td>
                    <td className="num">{taken}</td>
                    <td className="num">{open}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          ))}
      </div>
    </section>
  )
}
