import { isEditor } from '@/access/roles'
import { siteIsOpenTo } from '@/access/siteIsOpenTo'
import { InvalidInput, NotAllowed, NotFound, NotSignedIn } from '@/errors'
import { answerFile } from '@/features/people/api/answerFile'
import type { ExportContext, ExportFile } from './ExportContext'
import { EXPORT_FORMATS } from './exportFormats'
import { openDataFiles } from './openDataFiles'
import { openExport } from './read/openExport'
import { streamedFile } from './streamedFile'
import { noteExport } from './write/noteExport'

/** A file of the open data, for anybody where the site is open to the public: what is public, whoever asks. */
export function answerOpenData(request: Request, name: string): Promise<Response> {
  return answerFile(request, async ({ payload }) => {
    if (!(await siteIsOpenTo(payload, 'public'))) throw unknown()
    const file = openDataFiles.find((known) => known.name === name)
    if (!file) throw unknown()
    return streamed(file, await openExport(payload, 'public'))
  })
}

/** A file of an export format, for editors; `audience` says for which class, public by default. */
export function answerExport(request: Request, code: string, name: string): Promise<Response> {
  return answerFile(request, async ({ payload, user, params }) => {
    if (!user) throw new NotSignedIn('Connectez-vous pour exporter.')
    if (!isEditor(user)) throw new NotAllowed('Les exports sont réservés aux éditeurs.')
    const format = EXPORT_FORMATS.find((known) => known.code === code)
    const files: readonly ExportFile[] = format?.files ?? []
    const file = files.find((known) => known.name === name)
    if (!format || !file) throw unknown()
    const audience = params.get('audience') ?? 'public'
    const readerClass = format.audiences.find((known) => known === audience)
    if (!readerClass)
      throw new InvalidInput(`Paramètre « audience » : ${format.audiences.join(', ')}.`, {
        field: 'audience',
      })
    await noteExport({ payload, user, request, detail: `${format.code}, ${file.name} (${audience})` })
    return streamed(file, await openExport(payload, readerClass))
  })
}

function streamed({ name, contentType, pieces }: ExportFile, context: ExportContext): Response {
  return streamedFile({ name, contentType, pieces: pieces(context) })
}

function unknown(): NotFound {
  return new NotFound('Il n’y a pas de fichier à cette adresse.')
}
