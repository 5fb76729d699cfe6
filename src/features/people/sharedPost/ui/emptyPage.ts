/** Takes all that was shown out of the page: words alone are left, and what the browser keeps of the page is these words. */
export function emptyPage(words: string): void {
  const notice = document.createElement('p')
  notice.setAttribute('role', 'status')
  notice.className = 'wrap'
  notice.textContent = words
  document.body.replaceChildren(notice)
  document.title = words
}
