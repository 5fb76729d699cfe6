import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { isEditor } from '@/access/roles'
import { editorPlan } from '@/features/catalogue/articles/read/editorPlan'
import { askedMove } from '@/features/desk/guide/moveForm'
import { movedOf, previewMove } from '@/features/desk/guide/read/previewMove'
import { MovePage } from '@/features/desk/guide/ui/MovePage'
import { requireUser } from '@/features/people/session/read/requireUser'
import { type PageParams, toParams } from '@/ui/toParams'

type Props = { searchParams: Promise<PageParams> }

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('guideDesk')
  return { title: t('moveHere') }
}

/** Editors alone: where to move a chapter or a sheet, and what that renumbers; nothing is written here. */
export default async function Page({ searchParams }: Props) {
  const { payload, user } = await requireUser('/bureau/guide')
  const query = toParams(await searchParams)
  const asked = askedMove.safeParse(Object.fromEntries(query))
  if (!isEditor(user) || !asked.success) notFound()
  const plan = await editorPlan(payload)
  const { quoi, vers, rang } = asked.data
  const moved = movedOf(plan, quoi)
  if (!moved) notFound()
  const target = vers === undefined ? null : { chapter: vers, rank: rang ?? null }
  return (
    <MovePage
      moved={moved}
      chapters={plan.chapters}
      target={target}
      preview={target && previewMove(plan, moved, target)}
      info={query.get('info')}
      fault={query.get('erreur')}
    />
  )
}
