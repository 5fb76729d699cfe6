import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { abbreviationsIn } from '@/domain/text/abbreviations'
import { env } from '@/env'
import { readGlossary } from '@/features/sheets/glossary/read/readGlossary'
import { AbbreviationList } from '@/features/sheets/glossary/ui/AbbreviationList'
import { PaperActions } from '@/features/sheets/print/ui/PaperActions'
import { bulletinPath, bulletinRef } from '@/features/trust/bulletins/bulletinRef'
import { bulletinTexts } from '@/features/trust/bulletins/present/bulletinTexts'
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
  const glossary = await readGlossary(reader.payload)
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
        <AbbreviationList found={abbreviationsIn(bulletinTexts(bulletin), glossary)} />
      </div>
    </>
  )
}
