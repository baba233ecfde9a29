/** Marks in the contents the chapter that is being read, and names it in the bar of narrow screens. */
export function followContents(): void {
  const links = new Map(
    [...document.querySelectorAll<HTMLAnchorElement>('.page-briefing .contents ol a')].map((link) => [
      link.hash.slice(1),
      link,
    ]),
  )
  if (links.size === 0) return
  const bar = document.querySelector('.book-bar-at')
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        const link = links.get(target.id)
        if (isIntersecting) link?.setAttribute('aria-current', 'true')
        else link?.removeAttribute('aria-current')
        if (isIntersecting) bar?.replaceChildren(link?.lastChild?.cloneNode(true) ?? '')
      }
    },
    { rootMargin: '-20% 0px -79% 0px' },
  )
  for (const chapter of document.querySelectorAll('.chapter')) observer.observe(chapter)
}
