import texts from '../../../../../messages/fr/offlineShell.json' with { type: 'json' }
import { ACCENT_FILE } from './accentSheet'

/** The page of the offline reading, the same for everybody and for ever: its scripts are files, and nothing is written into it. */
export function offlineShell(): string {
  return `<!doctype html>
<html lang="fr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${texts.name}</title>
<link rel="stylesheet" href="/hors-ligne/shell.css">
<link rel="stylesheet" href="${ACCENT_FILE}">
<script src="/hors-ligne/shell.js" defer></script>
</head>
<body>
<a class="skip" href="#contenu">${texts.skip}</a>
<header class="top"><div class="shell"><a class="brand" href="/">${texts.portal}</a><div id="barre"></div></div></header>
<div class="shell"><p id="etat" role="status"></p><main id="contenu" tabindex="-1"><h1>${texts.name}</h1><p>${texts.loading}</p></main></div>
</body>
</html>
`
}
