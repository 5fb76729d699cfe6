import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { isEditor } from '@/access/roles'
import { requireUser } from '@/features/people/session/read/requireUser'
import { replacePath } from '@/features/trust/links/linkPaths'
import { findReplacement } from '@/features/trust/links/read/findReplacement'
import { ReplacePage } from '@/features/trust/links/ui/ReplacePage'
import { type PageParams, toParams } from '@/ui/toParams'

type Props = { params: Promise<{ id: string }>; searchParams: Promise<PageParams> }

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('externalLinks')
  return { title: t('replaceHere') }
}

/** Editors alone (for others there is no such page): what another address in place of a link changes. */
export default async function Page({ params, searchParams }: Props) {
  const [{ id }, asked] = await Promise.all([params, searchParams.then(toParams)])
  const { payload, user } = await requireUser(replacePath(id))
  const replacement = isEditor(user) ? await findReplacement(payload, id) : null
  if (!replacement) notFound()
  const typed = asked.get('par') ?? replacement.link.movedTo ?? ''
  return <ReplacePage replacement={replacement} typed={typed.trim()} fault={asked.get('erreur')} />
}
