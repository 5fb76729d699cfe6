import config from '@payload-config'
import { NotFoundPage } from '@payloadcms/next/views'
import { mayEnterAdmin } from '@/features/people/session/read/mayEnterAdmin'
import { Problem } from '@/features/shell/frame/ui/Problem'
import { importMap } from '../importMap.js'

type Args = {
  params: Promise<{ segments: string[] }>
  searchParams: Promise<{ [key: string]: string | string[] }>
}

/** Sent with every view, whether it is shown or not: Payload's own is for those who work in the admin. */
export default async function NotFound({ params, searchParams }: Args) {
  if (!(await mayEnterAdmin())) return <Problem kind="notFound" />
  return NotFoundPage({ config, params, searchParams, importMap })
}
