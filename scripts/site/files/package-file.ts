import { createRequire } from 'node:module'

const { resolve } = createRequire(import.meta.url)

/** The path of a file of an npm package, wherever npm has put the package. */
export const packageFile = (name: string, file: string): string => resolve(`${name}/${file}`)
