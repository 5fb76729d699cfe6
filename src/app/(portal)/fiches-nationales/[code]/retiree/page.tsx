import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { nationalPath, readNationalCode } from '@/domain/nationalSheet/nationalAddress'
import { findNationalSheet } from '@/features/catalogue/nationalSheets/read/findNationalSheet'
import { requireReader } from '@/features/people/session/read/requireReader'
import { ProblemPage } from '@/ui/ProblemPage'

type Props = { params: Promise<{ code: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations('nationalSheets')
  return { title: t('withdrawnTitle', { code: (await params).code }) }
}

/** Where the address of a withdrawn national sheet leads; answered with 410. One that is there, or never was, has no such page. */
export default async function Page({ params }: Props) {
  const code = readNationalCode((await params).code)
  if (!code) notFound()
  const { payload } = await requireReader(nationalPath(code))
  const found = await findNationalSheet(payload, code, { isEditor: true })
  if (found?.state !== 'hidden') redirect(nationalPath(code))
  const t = await getTranslations('nationalSheets')
  return (
    <ProblemPage code="410" title={t('withdrawnTitle', { code })} text={t('withdrawn')}>
      <a className="btn" href="/fiches-nationales">
        {t('withdrawnNext')}
      </a>
    </ProblemPage>
  )
}
