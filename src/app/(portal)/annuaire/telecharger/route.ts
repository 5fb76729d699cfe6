import '@payload-config'

import { directoryParameters } from '@/features/directory/read/directoryParameters'
import { answerList } from '@/features/directoryExport/answerList'

/** Signed-in people: the list that the directory shows them, with the same parameters and `format=csv|xlsx`. */
export function GET(request: Request): Promise<Response> {
  return answerList(request, directoryParameters)
}
