import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { canActForSheet } from '@/access/memberRights'
import { SheetHubPage } from '@/features/extranet/ui/SheetHubPage'
import { findKeptSheet } from '@/features/memberships/read/findKeptSheet'
import { membershipsOf } from '@/features/memberships/read/membershipsOf'
import { requireUser } from '@/features/session/read/requireUser'

type Props = { params: Promise<{ number: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations('extranet')
  return { title: t('hubTitle', { number: (await params).number }) }
}

/** Its members and editors alone; for anybody else there is no such page. */
export default async function Page({ params }: Props) {
  const { number } = await params
  const { payload, user } = await requireUser(`/mes-fiches/${number}`)
  const [sheet, held] = await Promise.all([
    findKeptSheet({ payload, number }),
    membershipsOf(payload, user.id),
  ])
  if (!sheet || !canActForSheet(user, held, sheet, 'read')) notFound()
  return (
    <SheetHubPage
      payload={payload}
      sheet={sheet}
      own={held.find(({ sheetId }) => sheetId === sheet.id) ?? null}
      mayEdit={canActForSheet(user, held, sheet, 'edit')}
    />
  )
}
