import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { nationalPath } from '@/domain/nationalSheet/nationalAddress'
import { NationalPaper } from '@/features/catalogue/nationalReading/ui/NationalPaper'
import { requireReader } from '@/features/people/session/read/requireReader'
import { readGlossary } from '@/features/sheets/glossary/read/readGlossary'
import { type PageParams, toParams } from '@/ui/toParams'
import { nationalReading } from '../../nationalReading'
import { nationalToName, openNational } from '../../openNational'

type Props = { params: Promise<{ code: string }>; searchParams: Promise<PageParams> }

const printPath = (code: string): string => `${nationalPath(code)}/imprimer`

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { code } = await params
  const sheet = await nationalToName(await requireReader(printPath(code)), code)
  const t = await getTranslations('nationalSheets')
  return {
    title: sheet ? t('printTitle', { title: sheet.title }) : t('unknown'),
    robots: { index: false },
  }
}

/** A national sheet on paper: every case open, every address in letters, what people here added with it. */
export default async function Page({ params, searchParams }: Props) {
  const [{ code }, query] = await Promise.all([params, searchParams.then(toParams)])
  const reader = await requireReader(printPath(code))
  const { sheet } = await openNational(reader, code)
  const [{ reading }, glossary] = await Promise.all([
    nationalReading({ reader, sheet, commune: query.get('commune'), paper: true }),
    readGlossary(reader.payload),
  ])
  return <NationalPaper sheet={sheet} reading={reading} glossary={glossary} />
}
