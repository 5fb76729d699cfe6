import '@payload-config'

import { answerGuideArchive } from '@/features/exchange/guideExport/answerGuideArchive'

/** Editors alone: the whole guide as an archive of the folder that the command `export -- guide` writes. */
export function GET(request: Request): Promise<Response> {
  return answerGuideArchive(request)
}
