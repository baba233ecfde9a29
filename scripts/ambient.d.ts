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
    watch(): Promise<void>
    serve(port?: number): Promise<void>
    disableLogger(): void
    stopWatch(): Promise<void>
    init(): Promise<void>
  }
}

declare module 'subset-font' {
  interface Options {
    targetFormat?: 'sfnt' | 'woff' | 'woff2'
    variationAxes?: Record<string, number | { min: number; max: number }>
    keepFeatures?: string[]
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
