import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { env } from '@/env'
import { PaperActions } from '@/features/sheets/print/ui/PaperActions'
import { bulletinPath, bulletinRef } from '@/features/trust/bulletins/bulletinRef'
import { BulletinBody } from '@/features/trust/bulletins/ui/BulletinBody'
import { openBulletin } from '../openBulletin'

type Props = { params: Promise<{ ref: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [t, { ref }] = await Promise.all([getTranslations('bulletins'), params])
  const known = bulletinRef(ref)
  const name = known ? t('one', { ...known, year: String(known.year) }) : t('title')
  return { title: `${name} · ${t('print')}` }
}

/** A bulletin on paper, as the one who prints it may read it. */
export default async function Page({ params }: Props) {
  const { ref } = await params
  const { reader, bulletin } = await openBulletin(ref, `/bulletins/${ref}/imprimer`)
  const path = bulletinPath(bulletin)
  return (
    <>
      <div className="no-print papertools">
        <PaperActions
          back={{ path, label: bulletin.name }}
          pdf={env.CHROMIUM_PATH ? `${path}/imprimer.pdf` : null}
        />
      </div>
      <div id="feuille" className="page">
        <p className="small">{reader.site.name}</p>
        <BulletinBody bulletin={bulletin} readsAll={reader.readerClass === 'agents'} />
      </div>
    </>
  )
}
