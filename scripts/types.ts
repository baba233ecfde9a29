/** Writes scripts/facts/types.ts from data/schema/; with --check, says whether it is up to date. */
import { readFile, writeFile } from 'node:fs/promises'
import { generateTypes, typesFile } from './facts/generate-types.ts'

const wanted = await generateTypes()
if (process.argv.includes('--check')) {
  const present = await readFile(typesFile, 'utf8').catch(() => '')
  if (present !== wanted) {
    console.error('scripts/facts/types.ts differs from data/schema/: run "npm run types" and commit the result.')
    process.exitCode = 1
  }
} else {
  await writeFile(typesFile, wanted)
}
