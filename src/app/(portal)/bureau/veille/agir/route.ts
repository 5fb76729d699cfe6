import '@payload-config'

import { WATCH_PATH } from '@/features/trust/legalWatch/watchPaths'
import { answerAlertForm } from '@/features/trust/legalWatch/write/answerAlertForm'
import { openPayload } from '@/infra/openPayload'

/** Editors alone: the command refuses others. */
export async function POST(request: Request): Promise<Response> {
  return answerAlertForm(await openPayload(), request, WATCH_PATH)
}
