import { escapeHtml } from '@/domain/text/escapeHtml'
import messages from '../../../../messages/errors.fr.json'

type Problem = {
  status: number
  message: string
  /** The page to go back to; `null` leads to the home page. */
  page: string | null
}

/** A whole page of HTML for the fault of an address that is no page: a file that could not be made. */
export function problemDocument({ status, message, page }: Problem): string {
  const words = messages.file
  return `<!doctype html>
<html lang="fr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(message)}</title>
<style>body{font:1.125rem/1.5 system-ui,sans-serif;color-scheme:light dark;max-width:40rem;margin:4rem auto;padding:0 1.25rem}h1{font-size:1.5rem;line-height:1.3}</style>
</head>
<body>
<main>
<p>${status}</p>
<h1>${escapeHtml(message)}</h1>
<p><a href="${escapeHtml(page ?? '/')}">${page ? words.paper : words.home}</a></p>
</main>
</body>
</html>
`
}
