import { useTranslations } from 'next-intl'
import { dayWords } from '@/domain/rates/dayWords'
import type { Rate } from '@/domain/rates/Rate'
import { sheetPath } from '@/domain/sheet/sheetNumber'
import { frenchSpaces } from '@/ui/frenchSpaces'
import type { TypedValue } from '../present/typedValue'
import { valuePath } from '../ratePaths'
import type { Impact, ImpactSheet } from '../read/readImpact'

type Props = { impact: Impact; rate: Rate; typed: TypedValue; isPreview?: boolean }

/** The sheets that cite a rate, each sentence before and after where a value is tried; by theme first, as a table to download. */
export function ImpactList({ impact: { day, sheets, byTheme }, rate, typed, isPreview = false }: Props) {
  const t = useTranslations('rateDesk')
  if (sheets.length === 0) return <p className="notice info">{t('citedNowhere')}</p>
  const file = `${valuePath(rate.code)}/telecharger?${new URLSearchParams(isPreview ? typed : {})}`
  return (
    <section aria-labelledby="effet">
      <h2 id="effet">
        {isPreview
          ? t('impact', { count: sheets.length, day: dayWords(day) })
          : t('cited', { count: sheets.length })}
      </h2>
      <p className="small">
        {byTheme.map(({ title, count }) => `${title} : ${count}`).join(' · ')}{' '}
        <a href={file} download>
          {t('csv')}
        </a>
      </p>
      <ul className="lines">
        {sheets.map((sheet) => (
          <SheetLine key={sheet.number} sheet={sheet} isPreview={isPreview} />
        ))}
      </ul>
    </section>
  )
}

function SheetLine({
  sheet: { number, title, lines },
  isPreview,
}: {
  sheet: ImpactSheet
  isPreview: boolean
}) {
  const t = useTranslations('rateDesk')
  return (
    <li>
      <a href={sheetPath(number)}>{title}</a> <span className="xs dim">{number}</span>
      {lines.map(({ before, after }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the same sentence may stand twice in a sheet, in this order
        <dl key={at} className="facts small">
          {isPreview && before !== after ? (
            <>
              <dt>{t('before')}</dt>
              <dd>{frenchSpaces(before)}</dd>
              <dt>{t('after')}</dt>
              <dd>
                <strong>{frenchSpaces(after)}</strong>
              </dd>
            </>
          ) : (
            <>
              <dt>{isPreview ? t('same') : t('reads')}</dt>
              <dd>{frenchSpaces(before)}</dd>
            </>
          )}
        </dl>
      ))}
    </li>
  )
}
