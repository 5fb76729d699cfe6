import { getTranslations } from 'next-intl/server'
import { keepingPath } from '@/domain/sheet/keepingPath'
import type { KeptSheet } from '@/features/sheets/reference/SheetReference'
import { Crumbs } from '@/ui/Crumbs'
import { frenchSpaces } from '@/ui/frenchSpaces'
import { type KeeperPage, KeeperTabs } from './KeeperTabs'

type Props = { sheet: KeptSheet; current: KeeperPage; title: string }

/** The head of the pages by which a facility keeps its units: where one is, and the other pages. */
export async function KeeperHead({ sheet: { number, name }, current, title }: Props) {
  const t = await getTranslations('units.head')
  return (
    <>
      <Crumbs label={t('crumbs')} steps={[{ href: keepingPath(), text: t('mine') }]} here={title} />
      <div>
        <h1>{title}</h1>
        <p className="dim">{frenchSpaces(name)}</p>
      </div>
      <KeeperTabs number={number} current={current} />
    </>
  )
}
