import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { findRestoration } from '@/features/keeping/history/read/findRestoration'
import { openHistory } from '@/features/keeping/history/read/openHistory'
import { RestorePage } from '@/features/keeping/history/ui/RestorePage'
import { sheetTitle } from '@/ui/sheetTitle'
import { type PageParams, toParams } from '@/ui/toParams'

type Props = { params: Promise<{ number: string }>; searchParams: Promise<PageParams> }

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const t = await getTranslations('sheetHistory')
  const asked = toParams(await searchParams)
  const { sheet } = await openHistory((await params).number, asked.get('fiche') || null)
  return sheetTitle(t('restore'), sheet)
}

/** Members who may change the sheet, and editors: a section as it was, before putting it back. */
export default async function Page({ params, searchParams }: Props) {
  const [{ number }, asked] = await Promise.all([params, searchParams.then(toParams)])
  const { payload, user, sheet, mayEdit } = await openHistory(number, asked.get('fiche') || null)
  const restoration = mayEdit
    ? await findRestoration({
        payload,
        user,
        sheet,
        version: asked.get('version') ?? '',
        section: asked.get('section') ?? '',
      })
    : null
  if (!restoration) notFound()
  return <RestorePage sheet={sheet} restoration={restoration} fault={asked.get('erreur')} />
}
