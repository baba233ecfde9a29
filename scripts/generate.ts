/** npm run generate: writes what is made from the schemas, the pages of the rules and the imports; with --check, says what is out of date. */
import { readFile, writeFile } from 'node:fs/promises'
import { generateArchitecture } from './contributing/architecture.ts'
import { generateCoverage } from './contributing/coverage.ts'
import { exitCodes } from './command/exit-codes.ts'
import { parseOptions } from './command/options.ts'
import { run } from './command/run.ts'
import { generateReference } from './facts/schema/generate-reference.ts'
import { generateRules } from './facts/reference/generate-rules.ts'
import { generateTypes } from './facts/schema/generate-types.ts'

const generated: { file: string; generate: () => Promise<string> }[] = [
  { file: 'scripts/facts/model/types.ts', generate: generateTypes },
  { file: 'scripts/facts/values/coverage.ts', generate: generateCoverage },
  { file: 'data/schema/README.md', generate: generateReference },
  { file: 'data/schema/rules.md', generate: generateRules },
  { file: 'CONTRIBUTING.md', generate: generateArchitecture },
]

await run(async (args) => {
  const { check } = parseOptions(args, { check: { type: 'boolean', default: false } })
  const stale: string[] = []
  for (const { file, generate } of generated) {
    const wanted = await generate()
    if (wanted === (await readFile(file, 'utf8').catch(() => null))) continue
    stale.push(file)
    if (!check) await writeFile(file, wanted)
  }
  if (stale.length === 0 || !check) return exitCodes.fine
  console.error(`Out of date: ${stale.join(', ')}. Run "npm run generate" and commit the result.`)
  return exitCodes.findings
})
