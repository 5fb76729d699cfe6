import { nodemailerAdapter } from '@payloadcms/email-nodemailer'
import type { EmailAdapter } from 'payload'
import { env } from '@/env'
import { noteRefusals } from './noteRefusals'
import { writeMailAsFile } from './writeMailAsFile'

const FROM = /^(?<name>[^<]*)<(?<address>[^<>]+)>$/.exec(env.MAIL_FROM)

const from = {
  defaultFromName: FROM?.groups?.name?.trim() ?? 'Repère',
  defaultFromAddress: FROM?.groups?.address ?? env.MAIL_FROM,
  skipVerify: true,
}

/** SMTP where `SMTP_URL` is given, refused addresses noted; otherwise mails are kept as files, readable by administrators. */
export async function selectMail(): Promise<EmailAdapter<unknown>> {
  if (!env.SMTP_URL) return writeMailAsFile({ folder: `${env.DATA_DIR}/mails`, from })
  // `url` is read by nodemailer's SMTP transport though its option type leaves it out.
  const transportOptions = { url: env.SMTP_URL } as NonNullable<
    Parameters<typeof nodemailerAdapter>[0]
  >['transportOptions']
  return noteRefusals(await nodemailerAdapter({ ...from, ...(transportOptions ? { transportOptions } : {}) }))
}
