import { getTranslations } from 'next-intl/server'
import type { Closure } from '@/domain/hours/OpeningHours'
import { keepingPath } from '@/domain/sheet/keepingPath'
import { sheetPath } from '@/domain/sheet/sheetNumber'
import type { KeptSheet } from '@/features/sheets/reference/SheetReference'
import { Crumbs } from '@/ui/Crumbs'
import { frenchSpaces } from '@/ui/frenchSpaces'
import { Outcome } from '@/ui/Outcome'
import { ClosureForm } from './ClosureForm'
import { SaidClosures } from './SaidClosures'

type Props = { sheet: KeptSheet; closures: Closure[]; today: string; params: URLSearchParams }

/** Says in three taps that a place closes for a while; one screen of a phone. */
export async function ClosurePage({ sheet, closures, today, params }: Props) {
  const t = await getTranslations('closures')
  const info = (['declared', 'ended'] as const).find((known) => known === params.get('info'))
  const seen =
    sheet.kind === 'facilities' ? keepingPath(sheet.number, 'unites', 'vue') : sheetPath(sheet.number)
  return (
    <div className="page narrow">
      <Crumbs
        label={t('crumbs')}
        steps={[
          { href: keepingPath(), text: t('mySheets') },
          { href: keepingPath(sheet.number), text: sheet.number },
        ]}
        here={t('here')}
      />
      <div>
        <h1>{t('title')}</h1>
        <p className="dim">{frenchSpaces(sheet.name)}</p>
      </div>
      <Outcome texts="closures" info={null} fault={params.get('erreur')} />
      {info && (
        <p className="notice ok" role="status">
          <span>
            {t(`info.${info}`)} <a href={seen}>{t('seeSheet')}</a>
          </span>
        </p>
      )}
      <SaidClosures number={sheet.number} closures={closures} today={today} />
      <ClosureForm number={sheet.number} today={today} typed={params} fault={params.get('erreur')} />
    </div>
  )
}
