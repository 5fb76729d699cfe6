import type { ReaderClass } from '@/domain/ReaderClass'
import type { Unit } from '@/payload-types'

/** A unit as a class may read it: the name of a site tells its place (`placed`), and the public is not told who confirms. */
export function maskUnit<Row extends Partial<Pick<Unit, 'site' | 'freePlaces'>>>(
  unit: Row,
  placed: boolean,
  readerClass: ReaderClass,
): Row {
  const { freePlaces } = unit
  return {
    ...unit,
    ...(placed ? {} : { site: null }),
    ...(freePlaces && readerClass === 'public' ? { freePlaces: { ...freePlaces, confirmedBy: null } } : {}),
  }
}
