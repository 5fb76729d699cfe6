import config from '@payload-config'
import { generatePageMetadata, RootPage } from '@payloadcms/next/views'
import type { Metadata } from 'next'
import { openedTitle } from '@/features/desk/admin/read/openedTitle'
import { currentReader } from '@/features/people/session/read/currentReader'
import { mayEnterAdmin } from '@/features/people/session/read/mayEnterAdmin'
import { requireAdmin } from '@/features/people/session/read/requireAdmin'
import { toParams } from '@/ui/toParams'
import { importMap } from '../importMap.js'

type Args = {
  params: Promise<{ segments: string[] }>
  searchParams: Promise<{ [key: string]: string | string[] }>
}

export async function generateMetadata({ params, searchParams }: Args): Promise<Metadata> {
  if (!(await mayEnterAdmin())) return {}
  const [{ payload, user }, made, { segments = [] }] = await Promise.all([
    currentReader(),
    generatePageMetadata({ config, params, searchParams }),
    params,
  ])
  const name = await openedTitle(payload, user, segments)
  return name && typeof made.title === 'string' ? { ...made, title: `${name} · ${made.title}` } : made
}

export default async function Page({ params, searchParams }: Args) {
  const [{ segments = [] }, asked] = await Promise.all([params, searchParams])
  const query = toParams(asked).toString()
  await requireAdmin(`${['/admin', ...segments].join('/')}${query ? `?${query}` : ''}`)
  return RootPage({ config, params, searchParams, importMap })
}
