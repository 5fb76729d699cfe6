import '@payload-config'

import { LINKS_PATH } from '@/features/trust/links/linkPaths'
import { answerLinkForm } from '@/features/trust/links/write/answerLinkForm'
import { openPayload } from '@/infra/openPayload'

/** Editors alone: the command refuses others. */
export async function POST(request: Request): Promise<Response> {
  return answerLinkForm(await openPayload(), request, LINKS_PATH)
}
