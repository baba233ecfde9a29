import DevServer from '@11ty/eleventy-dev-server'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Rendered } from '../../site/render/render.ts'

/** A folder served to browsers that follow it. Disposing of it closes it. */
export interface PreviewServer extends AsyncDisposable {
  /** Such as http://localhost:8080/. */
  address: string
  /** Has open browsers take the pages over, those that show one of them in place; with none, all load anew. */
  show(pages: readonly Rendered[]): void
  /** Says in the console of open browsers what is wrong. */
  complain(message: string): void
}

/**
 * Serves a folder on port 8080, or on the next one that is free.
 * @param folder relative to where the command runs: the server would decode a % in a path
 * @param base the path it is served under
 */
export async function servePreview(folder: string, base: string): Promise<PreviewServer> {
  const server = DevServer.getServer('preview', folder, {
    pathPrefix: base,
    messageOnStart: () => false,
    middleware: [refuseMalformed],
  })
  server.serve(8080)
  await server.ready()
  return {
    address: server.getServerUrl('localhost'),
    show(pages) {
      const templates = pages.map(({ url, content }) => ({ url: base + url.slice(1), inputPath: url, content }))
      server.reload({ files: pages.map(({ url }) => url), build: { templates } })
    },
    complain: (message) => server.sendError({ error: new Error(message) }),
    async [Symbol.asyncDispose]() {
      await server.close()
    },
  }
}

/** An address that cannot be decoded would end the server. */
function refuseMalformed({ url = '/' }: IncomingMessage, response: ServerResponse, next: () => void): void {
  try {
    decodeURIComponent(url)
    next()
  } catch (error) {
    if (!(error instanceof URIError)) throw error
    response.writeHead(400).end()
  }
}
