import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { isEditor } from '@/access/roles'
import { textsPath } from '@/features/desk/rates/ratePaths'
import { findInTexts, soughtOf } from '@/features/desk/rates/read/findInTexts'
import { TextsPage } from '@/features/desk/rates/ui/TextsPage'
import { requireUser } from '@/features/people/session/read/requireUser'
import { findRate } from '@/features/sheets/rates/read/findRate'
import { type PageParams, toParams } from '@/ui/toParams'

type Props = { params: Promise<{ code: string }>; searchParams: Promise<PageParams> }

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('rateDesk')
  return { title: t('textsHere') }
}

/** Editors alone (for others there is no such page): the texts that hold the figure of a rate in digits. */
export default async function Page({ params, searchParams }: Props) {
  const [{ code }, asked] = await Promise.all([params, searchParams.then(toParams)])
  const { payload, user } = await requireUser(textsPath(code))
  const rate = isEditor(user) ? await findRate(payload, code) : null
  if (!rate) notFound()
  const sought = soughtOf(rate)
  const sheets = sought ? await findInTexts(payload, sought) : []
  return (
    <TextsPage
      rate={rate}
      sought={sought}
      sheets={sheets}
      info={asked.get('info')}
      fault={asked.get('erreur')}
    />
  )
}
