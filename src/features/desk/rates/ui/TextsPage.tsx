import { getTranslations } from 'next-intl/server'
import { figureWords } from '@/domain/rates/amountWords'
import type { Rate } from '@/domain/rates/Rate'
import { sheetPath } from '@/domain/sheet/sheetNumber'
import { EmptyState } from '@/ui/EmptyState'
import { frenchSpaces } from '@/ui/frenchSpaces'
import type { SoughtFigure } from '../present/textPlaces'
import { textsPath, valuePath } from '../ratePaths'
import type { SheetPlaces } from '../read/findInTexts'
import { RateDeskFrame } from './RateDeskFrame'

type Props = {
  rate: Rate
  sought: SoughtFigure | null
  sheets: readonly SheetPlaces[]
  info: string | null
  fault: string | null
}

/** The sentences where the figure of a rate stands in digits; the editor replaces one, or all. */
export async function TextsPage({ rate, sought, sheets, info, fault }: Props) {
  const t = await getTranslations('rateDesk')
  const words = sought ? figureWords(sought.amount, sought.unit, sought.base) : ''
  const count = sheets.reduce((sum, { places }) => sum + places.length, 0)
  const action = `${textsPath(rate.code)}/agir`
  return (
    <RateDeskFrame rate={rate} here="textsHere" title="textsTitle" info={info} fault={fault}>
      {count === 0 ? (
        <EmptyState
          text={
            sought ? t('textsNone', { words }) : t(rate.kind === 'scale' ? 'textsScale' : 'textsNoFigure')
          }
          next={{ href: valuePath(rate.code), label: t('back') }}
        />
      ) : (
        <>
          <p className="lead">{t('textsLead', { words })}</p>
          <form method="post" action={action} className="actions">
            <input type="hidden" name="scope" value="all" />
            <button type="submit" className="btn">
              {t('replaceAll', { count })}
            </button>
            <a className="btn bare" href={valuePath(rate.code)}>
              {t('back')}
            </a>
          </form>
          <ul className="lines">
            {sheets.map(({ number, title, places }) => (
              <li key={number}>
                <a href={sheetPath(number)}>{title}</a> <span className="xs dim">{number}</span>
                {places.map(({ path, rank, sentence }) => (
                  <form key={`${path}:${rank}`} method="post" action={action} className="actions">
                    <input type="hidden" name="scope" value="one" />
                    <input type="hidden" name="number" value={number} />
                    <input type="hidden" name="place" value={`${path}:${rank}`} />
                    <span className="small">{frenchSpaces(sentence)}</span>
                    <button type="submit" className="btn quiet" aria-label={t('replaceIn', { title })}>
                      {t('replace')}
                    </button>
                  </form>
                ))}
              </li>
            ))}
          </ul>
        </>
      )}
    </RateDeskFrame>
  )
}
