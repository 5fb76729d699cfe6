import type { Service } from '@/payload-types'

/** What an organisation's search document carries of its services, and what its revision depends on. */
export const SERVICE_FOR_INDEX = {
  number: true,
  name: true,
  organisation: true,
  updatedAt: true,
  audience: true,
  _status: true,
  themes: true,
  thematics: true,
  publics: true,
  fees: true,
  receptionModes: true,
} as const
export type ServiceForIndex = Pick<Service, keyof typeof SERVICE_FOR_INDEX | 'id'>
