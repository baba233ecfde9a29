import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, resolve, sep } from 'node:path'
import { createGzip } from 'node:zlib'

/** A folder served on the loopback interface. */
export interface Server extends AsyncDisposable {
  /** Such as http://127.0.0.1:49152, without a slash at its end. */
  origin: string
}

const types: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.svg': 'image/svg+xml',
  '.ttf': 'font/ttf',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
}

/**
 * Serves a folder under a base path, as a static host does, on a free port of 127.0.0.1. What is not there is answered
 * with the folder's 404.html.
 * @param base the path the site is served under, with a slash at both ends
 * @param gzip whether text is sent compressed and may be kept for ten minutes, as GitHub Pages does
 */
export async function serveFolder(folder: string, base = '/', gzip = false): Promise<Server> {
  const root = resolve(folder)
  const server = createServer((request, response) => {
    const path = pathOf(request.url ?? '/', base)
    const file = path === null ? null : resolve(root, path)
    const inside = file !== null && (file === root || file.startsWith(root + sep))
    void isFile(inside ? file : null).then(async (found) => {
      const sent = found && file !== null ? file : join(root, '404.html')
      if (!found && !(await isFile(sent))) return response.writeHead(404).end()
      const type = types[extname(sent)] ?? 'application/octet-stream'
      const packed = gzip && /^text|json|xml|svg/.test(type)
      response.writeHead(found ? 200 : 404, {
        'content-type': type,
        'cache-control': gzip ? 'max-age=600' : 'no-store',
        ...(packed && { 'content-encoding': 'gzip' }),
      })
      const bytes = createReadStream(sent)
      return packed ? bytes.pipe(createGzip()).pipe(response) : bytes.pipe(response)
    })
  })
  await new Promise<void>((listening, reject) => {
    server.once('error', reject)
    server.listen(0, '127.0.0.1', listening)
  })
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    [Symbol.asyncDispose]: () =>
      new Promise((closed) => {
        server.close(() => closed())
        server.closeAllConnections()
      }),
  }
}

/** The file that an address means, within the folder; null where it is not under the base path. */
function pathOf(url: string, base: string): string | null {
  try {
    const path = new URL(url, 'http://127.0.0.1').pathname
    if (!path.startsWith(base)) return null
    const inside = decodeURIComponent(path.slice(base.length))
    return inside === '' || inside.endsWith('/') ? `${inside}index.html` : inside
  } catch {
    return null
  }
}

const isFile = async (path: string | null): Promise<boolean> =>
  path !== null && (await stat(path).catch(() => null))?.isFile() === true
