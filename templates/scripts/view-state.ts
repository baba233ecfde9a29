/** How a reader has a list filtered and sorted, as the address of the page carries it. */
export interface ViewState {
  get(key: string): string
  /** Puts a value into the address, without a step in the history; an empty one takes the key out. */
  set(key: string, value: string): void
}

/** The state of one list. The briefing has several, whose keys begin with the id of their chapter. */
export function viewStateOf(list: Element): ViewState {
  const chapter = list.closest('.page-briefing .chapter')
  const nameOf = (key: string) => (chapter === null ? key : `${chapter.id}.${key}`)
  return {
    get: (key) => new URLSearchParams(location.search).get(nameOf(key)) ?? '',
    set(key, value) {
      const address = new URL(location.href)
      if (value === '') address.searchParams.delete(nameOf(key))
      else address.searchParams.set(nameOf(key), value)
      history.replaceState(history.state, '', address)
    },
  }
}
