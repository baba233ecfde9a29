import type { PDFPageProxy } from 'pdfjs-dist'
import { contentOf, type Tag } from './printed.ts'

type StructTree = Awaited<ReturnType<PDFPageProxy['getStructTree']>>
type Node = NonNullable<StructTree>['children'][number]

/** An element of the structure tree as far as it is on the page; null where it is content. */
export function toTag(node: Node | StructTree): Tag | null {
  if (node === null || !('children' in node)) return null
  const { role, alt, lang, scope } = node as { role: string; alt?: string; lang?: string; scope?: string }
  const kids = node.children.flatMap((kid): (Tag | string)[] => {
    if ('children' in kid) return [toTag(kid) ?? []].flat()
    return kid.type === 'content' && kid.id !== undefined ? [kid.id] : []
  })
  return { role, alt: alt ?? null, lang: lang ?? null, scope: scope ?? null, kids }
}

/** The ids of the annotations in a structure tree, each with those of the marked content of its element. */
export function annotationsIn(node: Node | StructTree): [string, string[]][] {
  if (node === null || !('children' in node)) return []
  const own = node.children.flatMap((kid) =>
    kid !== null && 'type' in kid && kid.type === 'annotation' ? [kid.id ?? ''] : [],
  )
  const tag = own.length === 0 ? null : toTag(node)
  const content = tag === null ? [] : contentOf(tag)
  return [
    ...own.map((id): [string, string[]] => [id.replace(/^pdfjs_internal_id_/, ''), content]),
    ...node.children.flatMap(annotationsIn),
  ]
}
