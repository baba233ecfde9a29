/** Acts on each element once, when a reader comes within a screen of it. */
export function whenNear(elements: Iterable<Element>, act: (element: Element) => void): void {
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        if (!isIntersecting) continue
        observer.unobserve(target)
        act(target)
      }
    },
    { rootMargin: '100%' },
  )
  for (const element of elements) observer.observe(element)
}
