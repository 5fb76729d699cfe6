import type { ServiceContent } from '../types'

type Usual = 'zone' | 'fees' | 'receptionModes' | 'mobilisationModes' | 'mobilisableBy' | 'audience'
type Given = Omit<ServiceContent, Usual | 'organisation' | 'name'> & Partial<Pick<ServiceContent, Usual>>

/** A service of the demo; unless said otherwise free, on the spot, for everybody, by telephone or by coming. */
export function service(organisation: string, name: string, given: Given): ServiceContent {
  return {
    organisation,
    name,
    zone: [],
    fees: 'gratuit',
    receptionModes: ['en-presentiel'],
    mobilisationModes: ['telephoner', 'se-presenter'],
    mobilisableBy: ['usagers', 'professionnels'],
    audience: 'public',
    ...given,
  }
}

/** Only a professional may ask for it. */
export const ON_REFERRAL = {
  mobilisationModes: ['telephoner', 'envoyer-un-courriel'],
  mobilisableBy: ['professionnels'],
} satisfies Partial<ServiceContent>
