import type { Payload } from 'payload'
import { currentNationalFeed } from '@/access/currentNationalFeed'
import { nationalAt, nationalForReaders } from '@/access/publishedNational'
import { SLUGS } from '@/domain/slugs'
import type { NationalDocument } from '../NationalDocument'
import { toNationalDocument } from '../present/toNationalDocument'

/**
 * The national sheet of a code (`F815`) whole, in one reading; `null` when there is none. Readers do not find those that an editor
 * withdrew. The caller has let the reader in.
 */
export async function findNationalSheet(
  payload: Payload,
  code: string,
  { isEditor }: { isEditor: boolean },
): Promise<NationalDocument | null> {
  const feed = await currentNationalFeed(payload)
  const { docs } = await payload.find({
    collection: SLUGS.nationalSheets,
    where: { and: [{ code: { equals: code } }, isEditor ? nationalAt(feed) : nationalForReaders(feed)] },
    depth: 0,
    limit: 1,
    pagination: false,
    overrideAccess: true,
  })
  return docs[0] ? toNationalDocument(docs[0]) : null
}
