import '@payload-config'

import { answerAuth } from '@/features/people/session/write/answerAuth'
import { openPayload } from '@/infra/openPayload'

const answer = async (request: Request) => answerAuth(await openPayload(), request)

export { answer as GET, answer as POST }
