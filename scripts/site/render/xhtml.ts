import { render } from 'dom-serializer'
import { parseFragment } from 'parse5'
import { adapter } from 'parse5-htmlparser2-tree-adapter'

const svg = 'http://www.w3.org/2000/svg'

/** Whatever the tree adapter gives for a node; elements have a name, a namespace and children. */
type Tree = ReturnType<typeof adapter.createDocumentFragment>

/**
 * HTML as XML (XHTML of HTML 5, as EPUB 3 wants it): read by the rules of HTML and written by those of XML.
 * @param html a fragment, whose drawings get their namespace
 */
export function asXhtml(html: string): string {
  const tree = parseFragment(html, { treeAdapter: adapter })
  nameDrawings(tree)
  return render(tree, { xmlMode: true, encodeEntities: 'utf8' })
}

function nameDrawings(parent: Tree | Tree['children'][number]): void {
  if (!('children' in parent)) return
  for (const child of parent.children) {
    if ('name' in child && child.name === 'svg' && 'attribs' in child) child.attribs['xmlns'] = svg
    nameDrawings(child)
  }
}
