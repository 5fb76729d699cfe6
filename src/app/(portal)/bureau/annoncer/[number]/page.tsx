import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { isEditor } from '@/access/roles'
import { SearchUnavailable } from '@/errors'
import { requireUser } from '@/features/people/session/read/requireUser'
import { canonicalNumber } from '@/features/sheets/numbers/read/canonicalNumber'
import { findPublishedSheet } from '@/features/sheets/reference/findSheet'
import { findLastChange } from '@/features/trust/urgent/read/findLastChange'
import { findUrgentPeople } from '@/features/trust/urgent/read/findUrgentPeople'
import { UrgentPage } from '@/features/trust/urgent/ui/UrgentPage'
import { urgentPath } from '@/features/trust/urgent/urgentPath'
import { type PageParams, toParams } from '@/ui/toParams'

type Props = { params: Promise<{ number: string }>; searchParams: Promise<PageParams> }
const FAULTS = ['noWord', 'changed', 'already', 'unknown'] as const

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('urgent')
  return { title: t('title') }
}

/** Editors alone (for others there is no such page): what will be told at once, and to whom, before anything leaves. */
export default async function Page({ params, searchParams }: Props) {
  const [{ number: typed }, asked] = await Promise.all([params, searchParams.then(toParams)])
  const number = canonicalNumber(typed)
  const { payload, user } = await requireUser(urgentPath(number))
  const sheet = isEditor(user) ? await findPublishedSheet(payload, number) : null
  if (!sheet) notFound()
  const [change, people] = await Promise.all([
    findLastChange(payload, sheet),
    findUrgentPeople(payload, sheet).catch((error: unknown) => {
      if (error instanceof SearchUnavailable) return null
      throw error
    }),
  ])
  return (
    <UrgentPage
      sheet={sheet}
      change={change}
      people={people}
      info={asked.get('info') === 'announced'}
      fault={FAULTS.find((code) => code === asked.get('erreur')) ?? null}
    />
  )
}
