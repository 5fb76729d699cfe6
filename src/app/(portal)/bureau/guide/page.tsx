import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { isEditor } from '@/access/roles'
import { lineOf } from '@/domain/guide/planNumbers'
import { editorPlan } from '@/features/catalogue/articles/read/editorPlan'
import { PlanDesk } from '@/features/desk/guide/ui/PlanDesk'
import { requireUser } from '@/features/people/session/read/requireUser'
import { type PageParams, toParams } from '@/ui/toParams'

type Props = { searchParams: Promise<PageParams> }

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('guideDesk')
  return { title: t('title') }
}

/** Editors alone (for others there is no such page): the plan of the guide, level by level (`?chapitre=`). */
export default async function Page({ searchParams }: Props) {
  const { payload, user } = await requireUser('/bureau/guide')
  if (!isEditor(user)) notFound()
  const query = toParams(await searchParams)
  const plan = await editorPlan(payload)
  const byId = new Map(plan.chapters.map((each) => [each.id, each]))
  const asked = query.get('chapitre')
  const chapter = asked ? byId.get(asked) : undefined
  if (asked && !chapter) notFound()
  return (
    <PlanDesk
      plan={plan}
      chapter={chapter ? { ...chapter, line: lineOf(chapter, byId) ?? [chapter] } : null}
      info={query.get('info')}
      fault={query.get('erreur')}
    />
  )
}
