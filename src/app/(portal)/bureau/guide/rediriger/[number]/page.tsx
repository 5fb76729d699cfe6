import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { isEditor } from '@/access/roles'
import { planNumbersLeadingTo } from '@/features/catalogue/articles/read/planNumbersLeadingTo'
import { redirectPath } from '@/features/desk/guide/guideDeskPaths'
import { RedirectPage } from '@/features/desk/guide/ui/RedirectPage'
import { requireUser } from '@/features/people/session/read/requireUser'
import { findCiting } from '@/features/sheets/citations/read/findCiting'
import { findSheet } from '@/features/sheets/reference/findSheet'
import { type PageParams, toParams } from '@/ui/toParams'

type Props = { params: Promise<{ number: string }>; searchParams: Promise<PageParams> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations('guideDesk')
  return { title: t('redirectOf', { number: (await params).number }) }
}

/** Editors alone: where a sheet of the guide is cited, and the form that redirects these links. */
export default async function Page({ params, searchParams }: Props) {
  const { number } = await params
  const { payload, user } = await requireUser(redirectPath(number))
  const sheet = isEditor(user) ? await findSheet({ payload, number }) : null
  if (sheet?.kind !== 'articles') notFound()
  const planned = await planNumbersLeadingTo({ payload, ids: [sheet.id] })
  const [query, citing] = await Promise.all([
    searchParams.then(toParams),
    findCiting({ payload, sheet: { ...sheet, planNumbers: planned.get(sheet.id) ?? [] } }),
  ])
  return <RedirectPage sheet={sheet} citing={citing} info={query.get('info')} fault={query.get('erreur')} />
}
