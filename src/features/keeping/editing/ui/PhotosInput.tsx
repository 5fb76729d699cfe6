import { useTranslations } from 'next-intl'
import type { Media } from '@/payload-types'

type Props = { name: string; photos: readonly Media[]; most: number }

/** The photos of the sheet, to keep or take away, and one more to add with the words that stand for it. */
export function PhotosInput({ name, photos, most }: Props) {
  const t = useTranslations('sheetEditing')
  return (
    <>
      <div className="edit-photos">
        {photos.map(({ id, alt, url, sizes }) => (
          <div key={id}>
            <input type="hidden" name={name} value={id} />
            {/* biome-ignore lint/performance/noImgElement: the upload is already resized */}
            <img src={sizes?.thumbnail?.url ?? url ?? ''} alt={alt} loading="lazy" />
            <label className="tick">
              <input type="checkbox" name={`${name}.out`} value={id} /> {t('removePhoto')}
            </label>
          </div>
        ))}
      </div>
      {photos.length < most && (
        <>
          <div className="field">
            <label htmlFor={`${name}.new`}>{t('newPhoto')}</label>
            <p className="hint" id={`${name}.new-hint`}>
              {t('newPhotoHint')}
            </p>
            <input
              id={`${name}.new`}
              name={`${name}.new`}
              type="file"
              accept="image/jpeg,image/png,image/webp"
              aria-describedby={`${name}.new-hint`}
            />
          </div>
          <div className="field">
            <label htmlFor={`${name}.alt`}>{t('photoWords')}</label>
            <p className="hint" id={`${name}.alt-hint`}>
              {t('photoWordsHint')}
            </p>
            <input
              className="input"
              id={`${name}.alt`}
              name={`${name}.alt`}
              type="text"
              maxLength={200}
              aria-describedby={`${name}.alt-hint`}
            />
          </div>
        </>
      )}
    </>
  )
}
