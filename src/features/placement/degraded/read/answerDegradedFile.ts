import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { mayRequestPlaces } from '@/access/placementRights'
import { NotFound, NotSignedIn } from '@/errors'
import { answerFile } from '@/features/people/api/answerFile'
import { degradedFolder } from '../degradedPaths'
import { type DegradedFormat, readDegradedName } from '../present/degradedName'

const TYPES: Readonly<Record<DegradedFormat, string>> = {
  pdf: 'application/pdf',
  csv: 'text/csv; charset=utf-8',
  html: 'text/html; charset=utf-8',
}

/** One of the lists of the folder, for those who look for places. Only a name that the product gives is looked up. */
export function answerDegradedFile(request: Request): Promise<Response> {
  return answerFile(request, async ({ user, params }) => {
    if (!user) throw new NotSignedIn('Connectez-vous pour lire la liste des places libres.')
    const name = params.get('fichier') ?? ''
    const read = readDegradedName(name)
    if (!mayRequestPlaces(user) || !read) throw new NotFound('Il n’y a pas de fichier à cette adresse.')
    const body = await readFile(join(degradedFolder(), name)).catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT')
        throw new NotFound('Ce fichier n’est plus là : les huit derniers seulement sont gardés.')
      throw error
    })
    return new Response(body, {
      headers: {
        'content-type': TYPES[read.format],
        'content-disposition': `attachment; filename="${name}"`,
      },
    })
  })
}
