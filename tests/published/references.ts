import { readdirSync, readFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { parse, type DefaultTreeAdapterTypes } from 'parse5'
import { SaxesParser } from 'saxes'

/** A file of a site as far as links go: what it points at, and what can be pointed at in it. */
export interface Linked {
  references: string[]
  anchors: Set<string>
}

/** Every file of a folder that can hold links, by its path in the folder. */
export function readLinks(folder: string, address: string): Map<string, Linked> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  const paths = files.map((entry) => join(entry.parentPath, entry.name))
  return new Map(paths.map((path) => [path.slice(folder.length + 1), linksIn(path, address)]))
}

/** Every link of a site to itself that leads nowhere, as "file → link". Pages of a PDF have their own test. */
export function deadLinks(folder: string, root: string): string[] {
  const files = readLinks(folder, root)
  const dead: string[] = []
  for (const [file, { references }] of files) {
    for (const reference of references) {
      const target = new URL(reference, new URL(file, root))
      if (target.origin !== new URL(root).origin) continue
      const path = target.href.startsWith(root) ? target.href.slice(root.length).replace(/[?#].*/, '') : null
      const found =
        path === null ? undefined : files.get(path === '' || path.endsWith('/') ? `${path}index.html` : path)
      const fragment = decodeURIComponent(target.hash.slice(1))
      const lands =
        found !== undefined && (fragment === '' || fragment.startsWith('page=') || found.anchors.has(fragment))
      if (!lands) dead.push(`${file} → ${reference}`)
    }
  }
  return dead
}

/** A link to what is printed, which a site that is only rendered lacks: the books, and the pictures of their covers. */
export const printed = /\.pdf$|cover\.webp$/

function linksIn(path: string, address: string): Linked {
  const text = (): string => readFileSync(path, 'utf8')
  switch (extname(path)) {
    case '.html':
      return htmlLinks(text())
    case '.css':
      return { references: [...text().matchAll(/url\(["']?([^"')]+)/g)].map(([, url = '']) => url), anchors: new Set() }
    case '.xml':
      return { references: xmlLinks(text()), anchors: new Set() }
    case '.webmanifest':
    case '.json':
      return { references: jsonLinks(path, JSON.parse(text()), address), anchors: new Set() }
    default:
      return { references: [], anchors: new Set() }
  }
}

type Element = DefaultTreeAdapterTypes.Element

/** The elements of an HTML document, those in templates too. */
export function elementsOf(html: string): Element[] {
  const walk = (node: DefaultTreeAdapterTypes.Node): Element[] => {
    const inside = 'content' in node ? [node.content] : 'childNodes' in node ? node.childNodes : []
    return [...('tagName' in node ? [node] : []), ...inside.flatMap(walk)]
  }
  return walk(parse(html))
}

export const attribute = ({ attrs }: Element, wanted: string): string | null =>
  attrs.find(({ name }) => name === wanted)?.value ?? null

export const textOf = (node: DefaultTreeAdapterTypes.Node): string =>
  'value' in node ? node.value : 'childNodes' in node ? node.childNodes.map(textOf).join('') : ''

function htmlLinks(html: string): Linked {
  const references: string[] = []
  const anchors = new Set<string>()
  for (const element of elementsOf(html)) {
    const id = attribute(element, 'id')
    if (id !== null) anchors.add(id)
    for (const name of ['href', 'src', 'poster', 'data-base', 'data-index']) {
      const value = attribute(element, name)
      if (value !== null) references.push(value)
    }
    for (const part of (attribute(element, 'srcset') ?? '').split(',')) {
      const [url] = part.trim().split(' ')
      if (url) references.push(url)
    }
    const property = attribute(element, 'property') ?? attribute(element, 'name') ?? ''
    if (/^(og|twitter):(url|image)$/.test(property)) references.push(attribute(element, 'content') ?? '')
    if (attribute(element, 'type') === 'application/ld+json')
      references.push(...linkedData(JSON.parse(textOf(element))))
    for (const { value } of element.attrs) {
      references.push(...[...value.matchAll(/url\((#[^)]+)\)/g)].map(([, url = '']) => url))
    }
  }
  return { references, anchors }
}

/** The addresses in schema.org data. */
function linkedData(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(linkedData)
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, each]) =>
    ['@id', 'url', 'contentUrl', 'image'].includes(key) && typeof each === 'string' ? [each] : linkedData(each),
  )
}

/** The links of a feed and the places of a sitemap; throws where the file is not well-formed. */
function xmlLinks(xml: string): string[] {
  const found: string[] = []
  const parser = new SaxesParser({ xmlns: true })
  let element = ''
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ local, attributes }) => {
    element = local
    const href = attributes['href']
    if (local === 'link' && href !== undefined) found.push(href.value)
  })
  parser.on('text', (text) => {
    if (element === 'loc' && text.trim() !== '') found.push(text)
  })
  parser.on('closetag', () => {
    element = ''
  })
  parser.write(xml).close()
  return found
}

/** What the search index, the web manifest and the data package point at. */
function jsonLinks(path: string, value: unknown, address: string): string[] {
  const record = value as Record<string, unknown>
  if (path.endsWith('search-index.json')) {
    const stored = Object.values(record['storedFields'] as Record<string, { url: string }>)
    return stored.map(({ url }) => new URL(url, address).href)
  }
  if (path.endsWith('.webmanifest')) {
    const icons = record['icons'] as { src: string }[]
    return [record['start_url'] as string, record['scope'] as string, ...icons.map(({ src }) => src)]
  }
  return path.endsWith('datapackage.json') ? (record['resources'] as { path: string }[]).map((each) => each.path) : []
}
