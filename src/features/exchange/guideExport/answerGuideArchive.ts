import { isEditor } from '@/access/roles'
import { localTime } from '@/domain/localTime'
import { NotAllowed, NotSignedIn } from '@/errors'
import { streamedFile } from '@/features/exchange/exports/streamedFile'
import { noteExport } from '@/features/exchange/exports/write/noteExport'
import { answerFile } from '@/features/people/api/answerFile'
import { clock } from '@/infra/clock'
import { guideArchive } from './guideArchive'

/** The whole guide as an archive, for editors alone: drafts never published are in it. Sent as it is made, told in the journal. */
export function answerGuideArchive(request: Request): Promise<Response> {
  return answerFile(request, async ({ payload, user }) => {
    if (!user) throw new NotSignedIn('Connectez-vous pour exporter le guide.')
    if (!isEditor(user)) throw new NotAllowed('L’export du guide est réservé aux éditeurs.')
    await noteExport({ payload, user, request, detail: 'guide (archive)' })
    return streamedFile({
      name: `guide-${localTime(clock.now()).day}.zip`,
      contentType: 'application/zip',
      pieces: guideArchive(payload),
    })
  })
}
