import { render } from 'dom-serializer'
import { parseFragment } from 'parse5'
import { adapter } from 'parse5-htmlparser2-tree-adapter'

const svg = 'http://www.w3.org/2000/svg'

/** Whatever the tree adapter gives for a node; elements have a name, a namespace and children. */
type Tree = ReturnType<typeof adapter.createDocumentFragment>

/**
 * HTML as XML (XHTML of HTML 5, as EPUB 3 wants it): read by the rules of HTML and written by those of XML.
 * @param html a fragment, whose drawings get their namespace, and whose languages are named as readers of XML want it too
 */
export function asXhtml(html: string): string {
  const tree = parseFragment(html, { treeAdapter: adapter })
  adapt(tree)
  return render(tree, { xmlMode: true, encodeEntities: 'utf8' })
}

function adapt(parent: Tree | Tree['children'][number]): void {
  if (!('children' in parent)) return
  for (const child of parent.children) {
    if ('attribs' in child) {
      if (child.name === 'svg') child.attribs['xmlns'] = svg
      const { lang } = child.attribs
      if (lang !== undefined) child.attribs['xml:lang'] = lang
    }
    adapt(child)
  }
}
