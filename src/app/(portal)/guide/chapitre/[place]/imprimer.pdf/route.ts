import '@payload-config'

import { chapterPath } from '@/domain/guide/chapterPath'
import { findChapter } from '@/features/catalogue/articles/read/findChapter'
import { answerPdf } from '@/features/shell/frame/read/answerPdf'

type Context = { params: Promise<{ place: string }> }

/** Whoever may read the guide: a chapter is printed with the sheets that the reader may read. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { place } = await params
  return answerPdf(request, {
    page: `${chapterPath(encodeURIComponent(place))}/imprimer`,
    filename: 'chapitre-du-guide',
    ready: '#feuille[data-fitted]',
    mayRead: async ({ payload, readerClass }) =>
      (await findChapter({ payload, readerClass, id: place })) !== null,
  })
}
