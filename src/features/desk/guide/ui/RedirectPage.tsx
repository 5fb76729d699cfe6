import { useTranslations } from 'next-intl'
import { sheetPath } from '@/domain/sheet/sheetNumber'
import type { CitingSheet } from '@/features/sheets/citations/read/findCiting'
import { DeskCrumbs } from '@/features/sheets/ui/DeskCrumbs'
import { frenchSpaces } from '@/ui/frenchSpaces'
import { Outcome } from '@/ui/Outcome'
import { planPath, redirectPath } from '../guideDeskPaths'

type Props = {
  sheet: { id: string; number: string; name: string }
  citing: readonly CitingSheet[]
  info: string | null
  fault: string | null
}

/** Where a sheet of the guide is cited, and the form that makes all these places lead to another one: then it may be withdrawn. */
export function RedirectPage({ sheet, citing, info, fault }: Props) {
  const t = useTranslations('guideDesk')
  const title = frenchSpaces(sheet.name)
  return (
    <>
      <DeskCrumbs through={[{ href: planPath(null), text: t('title') }]} here={t('redirectHere')} />
      <div className="page">
        <h1>{t('redirectTitle', { number: sheet.number, title })}</h1>
        <Outcome texts="guideDesk" info={info} fault={fault} />
        <p className="lead">{t('citedBy', { count: citing.length })}</p>
        {citing.length > 0 && (
          <>
            <ul className="lines">
              {citing.map(({ number, title: name }) => (
                <li key={number}>
                  <a href={sheetPath(number)}>{frenchSpaces(name)}</a>{' '}
                  <span className="small dim num">{number}</span>
                </li>
              ))}
            </ul>
            <form method="post" action={`${redirectPath(sheet.number)}/agir`} className="guide-search">
              <div className="field">
                <label htmlFor="vers">{t('redirectTo')}</label>
                <input
                  id="vers"
                  name="vers"
                  className="input"
                  required
                  maxLength={20}
                  autoComplete="off"
                  aria-describedby="vers-hint"
                />
                <p id="vers-hint" className="xs dim">
                  {t('redirectHint')}
                </p>
              </div>
              <button type="submit" className="btn">
                {t('redirect')}
              </button>
            </form>
          </>
        )}
        <p className="actions">
          <a className="btn quiet" href={`/admin/collections/articles/${sheet.id}`}>
            {t('openSheet')}
          </a>
        </p>
      </div>
    </>
  )
}
