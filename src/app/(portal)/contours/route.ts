import '@payload-config'

import { currentReader } from '@/features/people/session/read/currentReader'
import { answerOutlines } from '@/infra/geography/outlines/answerOutlines'

/** Anybody: the outlines of the communes of the département, which its maps are drawn on. They are public data. */
export async function GET(request: Request): Promise<Response> {
  const { site } = await currentReader()
  return answerOutlines(request, site.departmentCode ?? null)
}
