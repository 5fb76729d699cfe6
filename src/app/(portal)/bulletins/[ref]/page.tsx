import type { Metadata } from 'next'
import { after } from 'next/server'
import { getTranslations } from 'next-intl/server'
import { isEditor } from '@/access/roles'
import { bulletinRef } from '@/features/trust/bulletins/bulletinRef'
import { BulletinPage } from '@/features/trust/bulletins/ui/BulletinPage'
import { markRead } from '@/features/trust/bulletins/write/markRead'
import { openBulletin } from './openBulletin'

type Props = { params: Promise<{ ref: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [t, { ref }] = await Promise.all([getTranslations('bulletins'), params])
  const known = bulletinRef(ref)
  return { title: known ? t('one', { ...known, year: String(known.year) }) : t('title') }
}

/** A bulletin; an agent who opens it has read it, which is kept once the page is answered. */
export default async function Page({ params }: Props) {
  const { ref } = await params
  const { reader, bulletin } = await openBulletin(ref, `/bulletins/${ref}`)
  const { payload, user, readerClass } = reader
  if (user && readerClass === 'agents' && !bulletin.isDraft)
    after(() => markRead({ payload, userId: user.id, bulletins: [bulletin.id] }))
  return <BulletinPage bulletin={bulletin} readsAll={readerClass === 'agents'} isEditor={isEditor(user)} />
}
