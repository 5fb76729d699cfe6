import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { invitedEmail } from '@/features/keeping/memberships/read/invitedEmail'
import { listMembers } from '@/features/keeping/memberships/read/listMembers'
import { requireKeptSheet } from '@/features/keeping/memberships/read/requireKeptSheet'
import { MembersPage } from '@/features/keeping/memberships/ui/MembersPage'
import { sheetTitle } from '@/ui/sheetTitle'
import { type PageParams, toParams } from '@/ui/toParams'

type Props = { params: Promise<{ number: string }>; searchParams: Promise<PageParams> }

export async function generateMetadata({ params }: Pick<Props, 'params'>): Promise<Metadata> {
  const t = await getTranslations('memberships.members')
  const { sheet } = await requireKeptSheet((await params).number, 'membres')
  return sheetTitle(t('here'), sheet)
}

/** Its members and editors alone; for anybody else there is no such page. */
export default async function Page({ params, searchParams }: Props) {
  const { number } = await params
  const { payload, user, sheet, may } = await requireKeptSheet(number, 'membres')
  const asked = toParams(await searchParams)
  return (
    <MembersPage
      sheet={sheet}
      people={await listMembers(payload, sheet)}
      mayManage={may('manage')}
      userId={user.id}
      proposed={await invitedEmail()}
      info={asked.get('info')}
      fault={asked.get('erreur')}
    />
  )
}
