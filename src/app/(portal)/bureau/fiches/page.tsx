import { notFound, redirect } from 'next/navigation'
import { isEditor } from '@/access/roles'
import { requireUser } from '@/features/session/read/requireUser'
import { type PageParams, toParams } from '@/ui/toParams'

/** The former address of the lists of who keeps the sheets, which are lists of the board. */
export default async function Page({ searchParams }: { searchParams: Promise<PageParams> }) {
  const { user } = await requireUser('/bureau/fiches')
  if (!isEditor(user)) notFound()
  const params = toParams(await searchParams)
  if (!params.has('liste')) params.set('liste', 'orphelines')
  redirect(`/bureau/suivi?${params}`)
}
