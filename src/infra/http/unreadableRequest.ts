/** The answer to a request that cannot be read, 400 in words: JSON under `/api/`, else a page that leads home. */
export function unreadableRequest(path: string): Response {
  const headers = { 'cache-control': 'no-store' }
  const message = 'Cette adresse ou ce formulaire est illisible.'
  if (path.startsWith('/api/'))
    return Response.json({ error: { code: 'invalid_input', message } }, { status: 400, headers })
  const page = `<!doctype html>
<html lang="fr">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${message}</title>
<main>
<h1>${message}</h1>
<p>Vérifiez l’adresse, ou <a href="/">revenez à l’accueil</a>.</p>
</main>
</html>`
  return new Response(page, {
    status: 400,
    headers: { ...headers, 'content-type': 'text/html; charset=utf-8' },
  })
}
