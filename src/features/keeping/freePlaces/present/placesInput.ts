/** The input of the form that a fault of `placesFaults` is about: `counts.urgence.count` of a unit is `count.<id>.urgence`. */
export function placesInput(unit: string, path: string): string {
  const [list = '', at = '', field = ''] = path.split('.')
  return list === 'counts' ? `${field}.${unit}.${at}` : `out.${unit}.${at}.${field}`
}
