import { notFound, redirect } from 'next/navigation'
import { isEditor } from '@/access/roles'
import { currentReader } from '@/features/session/read/currentReader'
import { type PageParams, toParams } from '@/ui/toParams'

/** The former address of the lists of who keeps the sheets, which are lists of the board. */
export default async function Page({ searchParams }: { searchParams: Promise<PageParams> }) {
  const { user } = await currentReader()
  if (!user) redirect('/connexion?callbackUrl=%2Fbureau%2Ffiches')
  if (!isEditor(user)) notFound()
  const params = toParams(await searchParams)
  if (!params.has('liste')) params.set('liste', 'orphelines')
  redirect(`/bureau/suivi?${params}`)
}
