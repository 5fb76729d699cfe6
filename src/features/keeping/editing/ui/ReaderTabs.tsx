import { useTranslations } from 'next-intl'
import { READER_CLASSES, type ReaderClass } from '@/domain/ReaderClass'

/** Chooses as whom the preview is read. */
export function ReaderTabs({ page, current }: { page: string; current: ReaderClass }) {
  const t = useTranslations('sheetEditing')
  return (
    <p className="actions small readers">
      {READER_CLASSES.toReversed().map((each) => (
        <a
          key={each}
          className="tag"
          href={`${page}?lecteur=${each}#apercu`}
          {...(each === current ? { 'aria-current': 'true' } : {})}
        >
          {t(`readers.${each}`)}
        </a>
      ))}
    </p>
  )
}
