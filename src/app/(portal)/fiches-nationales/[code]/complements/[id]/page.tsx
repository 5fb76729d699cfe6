import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { isEditor } from '@/access/roles'
import { complementSections } from '@/domain/nationalSheet/complementSections'
import { complementPath } from '@/domain/nationalSheet/nationalAddress'
import { findNationalSheet } from '@/features/catalogue/nationalSheets/read/findNationalSheet'
import { findComplementToEdit } from '@/features/keeping/complements/read/findComplementToEdit'
import { ComplementFormPage } from '@/features/keeping/complements/ui/ComplementFormPage'
import { requireUser } from '@/features/people/session/read/requireUser'
import { type PageParams, toParams } from '@/ui/toParams'

type Props = { params: Promise<{ code: string; id: string }>; searchParams: Promise<PageParams> }

const NEW = 'nouveau'

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [{ id }, t] = await Promise.all([params, getTranslations('complements')])
  return { title: t(id === NEW ? 'new' : 'titleEdit') }
}

/** Editors alone (for others there is no such page): a local complement, or a new one (`nouveau`, `?section=` its path). */
export default async function Page({ params, searchParams }: Props) {
  const [{ code, id }, query] = await Promise.all([params, searchParams.then(toParams)])
  const { payload, user } = await requireUser(complementPath(code, id))
  const found = isEditor(user) ? await findNationalSheet(payload, code, { isEditor: true }) : null
  if (!found) notFound()
  const complement = id === NEW ? null : await findComplementToEdit(payload, code, id)
  if (id !== NEW && !complement) notFound()
  return (
    <ComplementFormPage
      sheet={found.sheet}
      sections={complementSections(found.sheet)}
      complement={complement}
      asked={query.get('section') ?? ''}
      info={query.get('info')}
      fault={query.get('erreur')}
    />
  )
}
