import { getTranslations } from 'next-intl/server'
import type { Payload } from 'payload'
import type { ReactNode } from 'react'
import { keepingPath } from '@/domain/sheet/keepingPath'
import type { HeldMembership } from '@/features/keeping/memberships/read/membershipsOf'
import type { KeptSheet } from '@/features/sheets/reference/SheetReference'
import { clock } from '@/infra/clock'
import { Crumbs } from '@/ui/Crumbs'
import { findKeptSheets } from '../read/findKeptSheets'
import { SheetCards } from './SheetCards'
import { SheetHub } from './SheetHub'

type Props = {
  payload: Payload
  sheet: KeptSheet
  own: HeldMembership | null
  mayEdit: boolean
  children?: ReactNode
}

/** One kept sheet: what it asks first, then everything that one may do for it. An editor acts as its manager would. `children`: what else waits there. */
export async function SheetHubPage({ payload, sheet, own, mayEdit, children }: Props) {
  const t = await getTranslations('extranet')
  const now = clock.now()
  const held: HeldMembership = own ?? {
    id: sheet.id,
    sheet: sheet.kind,
    sheetId: sheet.id,
    number: sheet.number,
    title: sheet.name,
    role: 'manager',
    since: null,
  }
  const cards = await findKeptSheets(payload, [held], now)
  return (
    <div className="page">
      <Crumbs
        label={t('crumbs')}
        steps={[{ href: keepingPath(), text: t('title') }]}
        here={t('hubTitle', { number: sheet.number })}
      />
      <h1>{sheet.name}</h1>
      <SheetCards cards={cards} now={now} titled={false} />
      {children}
      <SheetHub
        number={sheet.number}
        kind={sheet.kind}
        mayEdit={mayEdit}
        seePath={cards[0]?.seePath ?? null}
      />
    </div>
  )
}
