import type { SendEmailOptions } from 'payload'
import { escapeHtml } from '@/domain/text/escapeHtml'
import { PURPOSE_HEADER } from '@/infra/mail/keepMailAsFile'

type Mail = {
  to: string
  subject: string
  purpose: string
  /** Paragraphs; one that is an address, alone, is a link. */
  lines: readonly string[]
  headers?: Record<string, string>
}

/** A mail readable as text, where each link stands alone on its line, and the same in HTML, without any image. */
export function linesMail({ to, subject, purpose, lines, headers = {} }: Mail): SendEmailOptions {
  const paragraphs = lines.map((line) => {
    const safe = escapeHtml(line)
    return `<p>${/^https?:\/\/\S+$/.test(line) ? `<a href="${safe}">${safe}</a>` : safe}</p>`
  })
  return {
    to,
    subject,
    text: `${lines.join('\n\n')}\n`,
    html: `<!doctype html><html lang="fr"><body>${paragraphs.join('')}</body></html>`,
    headers: { ...headers, [PURPOSE_HEADER]: purpose },
  }
}
