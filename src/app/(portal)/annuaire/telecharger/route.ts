import '@payload-config'

import { answerList } from '@/features/exchange/exports/answerList'
import { directoryParameters } from '@/features/finding/directory/read/directoryParameters'

/** Signed-in people: the list that the directory shows them, with the same parameters and `format=csv|xlsx`. */
export function GET(request: Request): Promise<Response> {
  return answerList(request, directoryParameters)
}
