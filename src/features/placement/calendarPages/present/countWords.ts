import type { DayCounts } from './dayCounts'

/** `3 libres sur 5, 1 option, 1 hors service`: what a cell of the calendar of units says. */
export function countWords({
  free,
  open,
  holds,
  outOfService,
  preparation,
  reserved,
  extra,
}: DayCounts): string {
  const more = [
    [holds, 'option', 'options'],
    [outOfService, 'hors service', 'hors service'],
    [preparation, 'en remise en état', 'en remise en état'],
    [reserved, 'payée vide', 'payées vides'],
    [extra, 'surnombre', 'surnombres'],
  ] as const
  const told = more.flatMap(([count, one, several]) =>
    count > 0 ? [`${count} ${count > 1 ? several : one}`] : [],
  )
  const words =
    free > 0
      ? `${free} ${free > 1 ? 'libres' : 'libre'} sur ${open}`
      : `complet, ${open} ${open > 1 ? 'places' : 'place'}`
  return [open > 0 ? words : 'aucune place en service', ...told].join(', ')
}
