import { z } from 'zod'
import { AREAS } from '@/domain/authentication/areas'

/** The area that asks for a confirmation; `null` for none of them, as when somebody changes their own keys. */
export const areaSchema = z
  .enum(AREAS.map(({ code }) => code))
  .nullable()
  .catch(null)
