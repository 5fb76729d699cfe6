import { RepereError } from '@/errors'

/** The page could not be turned into a PDF; its cause is for the log alone. */
export class PdfUnavailable extends RepereError {
  static override readonly CODE = 'pdf_unavailable'
  readonly code = 'pdf_unavailable'
  readonly status = 503
}
