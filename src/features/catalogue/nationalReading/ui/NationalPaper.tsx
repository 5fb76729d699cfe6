import { useTranslations } from 'next-intl'
import type { NationalSheet } from '@/domain/nationalSheet/NationalSheet'
import { nationalPath } from '@/domain/nationalSheet/nationalAddress'
import { plainText } from '@/domain/nationalSheet/plainText'
import { abbreviationsIn } from '@/domain/text/abbreviations'
import { AbbreviationList } from '@/features/sheets/glossary/ui/AbbreviationList'
import { PaperActions } from '@/features/sheets/print/ui/PaperActions'
import { frenchSpaces } from '@/ui/frenchSpaces'
import { NationalBlocks } from './NationalBlocks'
import { NationalFoot } from './NationalFoot'
import type { NationalReading } from './NationalReading'
import { nationalSections } from './nationalSections'

type Props = { sheet: NationalSheet; reading: NationalReading; glossary: ReadonlyMap<string, string> }

/** The whole of a national sheet as it goes on paper, as long as it is, what its abbreviations mean at its foot. */
export function NationalPaper({ sheet, reading, glossary }: Props) {
  const t = useTranslations('nationalSheets')
  const whole = reading.around('')
  const texts = [
    sheet.title,
    ...sheet.alerts.map(({ blocks }) => plainText(blocks)),
    plainText([...sheet.introduction, ...sheet.body]),
  ]
  return (
    <>
      <div className="papertools no-print">
        <PaperActions back={{ path: nationalPath(sheet.code), label: t('back') }} pdf={null} />
      </div>
      <article className="national-paper prose rich national-text">
        <p className="small">
          {t('one')} · {sheet.code}
          {sheet.subject && ` · ${frenchSpaces(sheet.subject)}`}
        </p>
        <h1>{frenchSpaces(sheet.title)}</h1>
        {sheet.alerts.map(({ title, blocks }) => (
          <div key={title} className="remark warning">
            <p className="remark-head">{frenchSpaces(title)}</p>
            <NationalBlocks blocks={blocks} level={2} reading={reading} />
          </div>
        ))}
        {whole?.above}
        {whole?.beside}
        <NationalBlocks blocks={sheet.introduction} level={2} reading={reading} />
        <NationalBlocks blocks={sheet.body} level={2} reading={reading} />
        {whole?.below}
        {nationalSections({ sheet, reading, t }).map(({ id, title, content }) => (
          <section key={id} aria-labelledby={id}>
            <h2 id={id}>{title}</h2>
            {content}
          </section>
        ))}
        <AbbreviationList found={abbreviationsIn(texts, glossary)} />
        <NationalFoot sheet={sheet} />
      </article>
    </>
  )
}
