import type { SendEmailOptions } from 'payload'
import { unlinked } from '@/domain/text/addressesIn'
import { escapeHtml } from '@/domain/text/escapeHtml'
import { flatText } from '@/domain/text/flatText'
import { env } from '@/env'
import { PURPOSE_HEADER } from '@/infra/mail/writeMailAsFile'

const LONGEST_SUBJECT = 200
const LONGEST_LINE = 2000
const OURS = new URL('/', env.SITE_URL).href

type Mail = {
  to: string
  subject: string
  purpose: string
  /** Paragraphs; one that is an address of the site, alone, is a link. */
  lines: readonly string[]
  headers?: Record<string, string>
}

/**
 * A mail readable as text, where each link stands alone on its line, and the same in HTML, without any image. Names and words of others
 * are in its subject and its lines: none of them adds a line, turns the reading round, or brings a link of its own.
 */
export function linesMail({ to, subject, purpose, lines, headers = {} }: Mail): SendEmailOptions {
  const flat = lines.map((line) => (isLink(line) ? line : unlinked(flatText(line, LONGEST_LINE))))
  const paragraphs = flat.map((line) => {
    const safe = escapeHtml(line)
    return `<p>${isLink(line) ? `<a href="${safe}">${safe}</a>` : safe}</p>`
  })
  return {
    to: flatText(to, LONGEST_SUBJECT),
    subject: unlinked(flatText(subject, LONGEST_SUBJECT)),
    text: `${flat.join('\n\n')}\n`,
    html: `<!doctype html><html lang="fr"><body>${paragraphs.join('')}</body></html>`,
    headers: { ...headers, [PURPOSE_HEADER]: purpose },
  }
}

const isLink = (line: string) => line.startsWith(OURS) && /^\S+$/.test(line)
