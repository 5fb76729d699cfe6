import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { isEditor } from '@/access/roles'
import { NationalKeys } from '@/features/desk/boards/ui/NationalKeys'
import { requireUser } from '@/features/people/session/read/requireUser'
import { NATIONAL_DESK } from '@/features/trust/nationalChanges/nationalLists'
import { readNationalDesk } from '@/features/trust/nationalChanges/read/readNationalDesk'
import { NationalDesk } from '@/features/trust/nationalChanges/ui/NationalDesk'
import { clock } from '@/infra/clock'
import { type PageParams, toParams } from '@/ui/toParams'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('national')
  return { title: t('title') }
}

/** Editors alone; for others there is no such page. */
export default async function Page({ searchParams }: { searchParams: Promise<PageParams> }) {
  const { payload, user } = await requireUser(NATIONAL_DESK)
  if (!isEditor(user)) notFound()
  const asked = toParams(await searchParams)
  return (
    <NationalDesk
      view={await readNationalDesk(payload, asked)}
      now={clock.now()}
      info={asked.get('info')}
      fault={asked.get('erreur')}
      keys={<NationalKeys />}
    />
  )
}
