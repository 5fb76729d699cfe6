import '@payload-config'

import { answerOutlines } from '@/features/geography/places/read/answerOutlines'
import { currentReader } from '@/features/people/session/read/currentReader'

/** Anybody: the outlines of the communes of the département, which its maps are drawn on. They are public data. */
export async function GET(request: Request): Promise<Response> {
  const { site } = await currentReader()
  return answerOutlines(request, site.departmentCode ?? null)
}
