import { RepereError } from '@/errors'

/** The sheet was readable at this number, and is no more. */
export class Gone extends RepereError {
  static override readonly CODE = 'gone'
  readonly code = 'gone'
  readonly status = 410
}
