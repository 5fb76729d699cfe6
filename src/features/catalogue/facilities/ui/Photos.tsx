import type { Facility } from '@/payload-types'

/** The photos of a facility in the size of the page, each with its words. */
export function Photos({ photos }: Pick<Facility, 'photos'>) {
  const images = (photos ?? []).flatMap(({ image }) => (typeof image === 'object' ? image : []))
  return (
    <div className="photos">
      {images.map(({ id, alt, url, width, height, sizes }) => (
        // biome-ignore lint/performance/noImgElement: the upload is already resized
        <img
          key={id}
          src={sizes?.page?.url ?? url ?? ''}
          alt={alt}
          width={sizes?.page?.width ?? width ?? undefined}
          height={sizes?.page?.height ?? height ?? undefined}
          loading="lazy"
        />
      ))}
    </div>
  )
}
