import { RECEPTION_MODES, SERVICE_TYPES } from '@/domain/service/closedLists'
import { THEMATICS } from '@/domain/service/thematics'
import { PUBLICS } from '@/domain/sheet/closedLists'
import {
  ages,
  fees,
  hours,
  identity,
  mobilisation,
  named,
  place,
  presence,
  territory,
  themes,
  trust,
} from '@/features/sheets/api/schemaParts'
import {
  codeOf,
  instant,
  list,
  object,
  optionalNumber,
  optionalText,
  text,
} from '@/features/sheets/api/shapes'

/** The JSON schema of a service in the public API. */
export const serviceSchema = object({
  ...identity,
  organisation: named,
  name: text,
  type: codeOf(SERVICE_TYPES, true),
  description: optionalText,
  themes,
  thematics: list(codeOf(THEMATICS)),
  publics: list(codeOf(PUBLICS)),
  publicsDetail: optionalText,
  ...ages,
  territory,
  ...fees,
  conditions: optionalText,
  documents: optionalText,
  receptionModes: list(codeOf(RECEPTION_MODES)),
  ...mobilisation,
  weeklyHours: optionalNumber,
  weeks: optionalNumber,
  capacity: object({
    total: optionalNumber,
    available: optionalNumber,
    updatedAt: instant,
    note: optionalText,
  }),
  phone: optionalText,
  email: optionalText,
  contactName: optionalText,
  ...place,
  ...hours,
  ...trust,
  ...presence,
})
