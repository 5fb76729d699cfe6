import type { Payload } from 'payload'
import { openTestPayload, type TestPayload } from './openTestPayload'
import { openSmtpServer, type TestSmtpServer } from './smtpServer'

export type MailedPayload = {
  base: TestPayload
  payload: Payload
  smtp: TestSmtpServer
  close: () => Promise<void>
}

/** A real Payload that sends its mails to a real SMTP server of its own; `settings` on top. */
export async function openMailedPayload(settings: Record<string, string> = {}): Promise<MailedPayload> {
  const smtp = await openSmtpServer()
  const base = await openTestPayload({
    LOG_LEVEL: 'silent',
    SMTP_URL: smtp.url,
    MAIL_FROM: 'Repère <repere@exemple.fr>',
    ...settings,
  })
  const close = async () => {
    await base.close()
    await smtp.close()
  }
  return { base, payload: base.payload, smtp, close }
}
