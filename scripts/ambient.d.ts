declare module '@11ty/eleventy' {
  export interface RenderedPage {
    url: string
    inputPath: string
    outputPath: string
    content: string
  }
  export class Eleventy {
    constructor(input: string, output: string, options: Record<string, unknown>)
    write(): Promise<[unknown, RenderedPage[]]>
    toJSON(): Promise<RenderedPage[]>
    disableLogger(): void
  }
}

declare module '@11ty/eleventy-dev-server' {
  interface Reload {
    files: string[]
    build: { templates: { url: string; inputPath: string; content: string }[] }
  }
  export default class DevServer {
    static getServer(name: string, folder: string, options: Record<string, unknown>): DevServer
    serve(port: number): void
    ready(): Promise<void>
    getServerUrl(host: string): string
    reload(event: Reload): void
    sendError(event: { error: Error }): void
    close(): Promise<unknown>
  }
}

declare module 'subset-font' {
  interface Options {
    targetFormat?: 'sfnt' | 'truetype' | 'woff' | 'woff2'
    variationAxes?: Record<string, number | { min: number; max: number }>
    keepFeatures?: string[]
    dropTables?: string[]
  }
  export default function subsetFont(font: Buffer, text: string, options?: Options): Promise<Buffer>
}

declare module 'polylabel' {
  /** The point of a polygon that lies farthest from its outline, and how far that is. */
  export default function polylabel(
    polygon: readonly (readonly (readonly number[])[])[],
    precision?: number,
  ): number[] & { distance: number }
}
