import type { SendEmailOptions } from 'payload'
import { escapeHtml } from '@/domain/text/escapeHtml'
import { PURPOSE_HEADER } from '@/infra/mail/keepMailAsFile'

type Mail = { to: string; subject: string; purpose: string; lines: readonly string[]; link?: string }

/** A mail readable as text, where the link stands alone on its line, and the same in HTML. */
export function plainMail({ to, subject, purpose, lines, link }: Mail): SendEmailOptions {
  const paragraphs = lines.map((line) => {
    const safe = escapeHtml(line)
    return `<p>${line === link ? `<a href="${safe}">${safe}</a>` : safe}</p>`
  })
  return {
    to,
    subject,
    text: `${lines.join('\n\n')}\n`,
    html: `<!doctype html><html lang="fr"><body>${paragraphs.join('')}</body></html>`,
    headers: { [PURPOSE_HEADER]: purpose },
  }
}
