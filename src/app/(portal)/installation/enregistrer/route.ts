import '@payload-config'

import { answerInstallation } from '@/features/shell/installation/write/answerInstallation'
import { openPayload } from '@/infra/openPayload'

export async function POST(request: Request): Promise<Response> {
  return answerInstallation(await openPayload(), request)
}
