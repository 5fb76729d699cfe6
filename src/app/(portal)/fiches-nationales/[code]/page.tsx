import { Info } from 'lucide-react'
import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { nationalPath } from '@/domain/nationalSheet/nationalAddress'
import { NationalPage } from '@/features/catalogue/nationalReading/ui/NationalPage'
import { requireReader } from '@/features/people/session/read/requireReader'
import { SheetActions } from '@/features/sheets/ui/SheetActions'
import { withFamily } from '@/ui/filters/familyAddress'
import { Outcome } from '@/ui/Outcome'
import { type PageParams, toParams } from '@/ui/toParams'
import { nationalReading } from '../nationalReading'
import { nationalToName, openNational } from '../openNational'

type Props = { params: Promise<{ code: string }>; searchParams: Promise<PageParams> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { code } = await params
  const sheet = await nationalToName(await requireReader(nationalPath(code)), code)
  const t = await getTranslations('nationalSheets')
  return { title: sheet?.title ?? t('unknown'), description: sheet?.description || undefined }
}

/** A national sheet: the text of its publisher, what people here added, and our directory for those whom it names. */
export default async function Page({ params, searchParams }: Props) {
  const [{ code }, query] = await Promise.all([params, searchParams.then(toParams)])
  const reader = await requireReader(nationalPath(code))
  const document = await openNational(reader, code)
  const { sheet, state } = document
  const { reading, family } = await nationalReading({
    reader,
    sheet,
    commune: query.get('commune'),
    paper: false,
  })
  const t = await getTranslations('nationalSheets')
  const path = nationalPath(sheet.code)
  return (
    <NationalPage
      sheet={sheet}
      reading={reading}
      notice={
        <>
          <Outcome texts="complements" info={query.get('info')} fault={query.get('erreur')} />
          {state !== 'current' && state !== 'moved' && (
            <div className="notice soon">
              <Info className="icon" aria-hidden />
              <p>{t(state === 'hidden' ? 'withdrawn' : state)}</p>
            </div>
          )}
        </>
      }
      actions={
        <SheetActions
          path={path}
          print={withFamily(`${path}/imprimer`, family)}
          favourite={null}
          editHref={null}
          printLabel={t('print')}
        />
      }
    />
  )
}
