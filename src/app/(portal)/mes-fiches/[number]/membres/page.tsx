import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { canActForSheet } from '@/access/memberRights'
import { findKeptSheet } from '@/features/memberships/read/findKeptSheet'
import { listMembers } from '@/features/memberships/read/listMembers'
import { membershipsOf } from '@/features/memberships/read/membershipsOf'
import { MembersPage } from '@/features/memberships/ui/MembersPage'
import { requireUser } from '@/features/session/read/requireUser'
import { type PageParams, toParams } from '@/ui/toParams'

type Props = { params: Promise<{ number: string }>; searchParams: Promise<PageParams> }

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('memberships.members')
  return { title: t('here') }
}

/** Its members and editors alone; for anybody else there is no such page. */
export default async function Page({ params, searchParams }: Props) {
  const { number } = await params
  const { payload, user } = await requireUser(`/mes-fiches/${encodeURIComponent(number)}/membres`)
  const [sheet, held] = await Promise.all([
    findKeptSheet({ payload, number }),
    membershipsOf(payload, user.id),
  ])
  if (!sheet || !canActForSheet(user, held, sheet, 'read')) notFound()
  const asked = toParams(await searchParams)
  return (
    <MembersPage
      sheet={sheet}
      people={await listMembers(payload, sheet)}
      mayManage={canActForSheet(user, held, sheet, 'manage')}
      userId={user.id}
      proposed={asked.get('courriel') ?? ''}
      info={asked.get('info')}
      fault={asked.get('erreur')}
    />
  )
}
