const PROFILE = ['years', 'months', 'sex', 'duration', 'mode', 'need', 'free', 'near', 'lieu', 'radius']

/** The parameters of a list that say the child and the place looked for, to go along to the comparison and back. */
export function keptProfile(params: URLSearchParams): [name: string, value: string][] {
  return [...params].filter(([name, value]) => PROFILE.includes(name) && value !== '')
}
