import { getTranslations } from 'next-intl/server'
import { keepingPath } from '@/domain/sheet/keepingPath'
import { Crumbs } from '@/ui/Crumbs'
import { frenchDay } from '@/ui/frenchDay'
import { frenchSpaces } from '@/ui/frenchSpaces'
import { Outcome } from '@/ui/Outcome'
import type { HistorySheet } from '../HistorySheet'
import { historyPath } from '../historyPath'
import { partLines } from '../present/partLines'
import type { Restoration } from '../read/findRestoration'
import { ChangeDiff } from './ChangeDiff'

type Props = { sheet: HistorySheet; restoration: Restoration; fault: string | null }

/** A section as it is and as it was: one press puts it back. */
export async function RestorePage({ sheet, restoration, fault }: Props) {
  const t = await getTranslations('sheetHistory')
  const { version, section, parts } = restoration
  const { number } = sheet.kept
  const service = sheet.kind === 'services' ? sheet.number : null
  const back = historyPath({ number, service })
  const day = frenchDay(new Date(version.state.modifiedAt ?? version.savedAt))
  return (
    <div className="page">
      <Crumbs
        label={t('crumbs')}
        steps={[
          { href: keepingPath(), text: t('mine') },
          { href: back, text: t('here') },
        ]}
        here={t('restore')}
      />
      <h1>{t('restoreTitle', { section: section.label, day })}</h1>
      <p className="lead dim">{frenchSpaces(sheet.name)}</p>
      <Outcome texts="sheetHistory" info={null} fault={fault} />
      {parts.length === 0 && <p>{t('same')}</p>}
      {parts.map((part) => (
        <ChangeDiff
          key={part.code}
          change={{
            code: part.code,
            label: part.label,
            was: partLines(part, sheet.now.fields),
            is: partLines(part, version.state.fields),
          }}
          words={{ was: t('today'), is: t('then', { day }) }}
        />
      ))}
      <form className="actions" method="post" action={keepingPath(number, 'historique', 'agir')}>
        <input type="hidden" name="version" value={version.id} />
        <input type="hidden" name="section" value={section.code} />
        <input type="hidden" name="service" value={service ?? ''} />
        <input type="hidden" name="seen" value={sheet.updatedAt} />
        {parts.length > 0 && (
          <button type="submit" className="btn">
            {t('restoreDo')}
          </button>
        )}
        <a className="btn quiet" href={back}>
          {t('cancel')}
        </a>
      </form>
    </div>
  )
}
