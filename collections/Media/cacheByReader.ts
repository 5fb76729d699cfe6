import type { UploadConfig } from 'payload'
import { siteIsOpen } from '@/access/siteIsOpen'
import { SLUGS } from '@/domain/slugs'
import { filesOfName } from '@/features/sheets/files/read/filesOfName'
import { shownFiles } from '@/features/sheets/files/read/shownFiles'

type Handler = NonNullable<UploadConfig['handlers']>[number]
type Ask = Parameters<Handler>[0]

/** Lets what everybody reads be kept by browsers and proxies for an hour; the rest is kept by nobody, as what follows whoever asks. */
export const cacheByReader: Handler = async (req, { params }) => {
  const cache = (await isReadByAll(req, params.filename)) ? 'public, max-age=3600' : 'private, no-store'
  req.responseHeaders = new Headers(req.responseHeaders)
  req.responseHeaders.set('Cache-Control', cache)
}

async function isReadByAll(req: Ask, filename: string): Promise<boolean> {
  if (!(await siteIsOpen(req))) return false
  const among = await filesOfName(req, filename)
  const shown = await shownFiles({ req, readerClass: 'public', among })
  const { totalDocs } = await req.payload.count({
    collection: SLUGS.media,
    where: { and: [{ id: { in: among } }, shown] },
    overrideAccess: true,
    req,
  })
  return totalDocs > 0
}
