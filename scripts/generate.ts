/**
 * npm run generate: writes what is made from the schemas, the pages of the rules and the imports; with --check, says what is
 * out of date.
 */
import { exitCodes } from './command/exit-codes.ts'
import { parseOptions } from './command/options.ts'
import { run } from './command/run.ts'
import { generateArchitecture } from './contributing/architecture.ts'
import { generateCoverage } from './contributing/coverage.ts'
import { writeGenerated, type Generated } from './contributing/generated.ts'
import { schemaFile, schemaOfToday } from './editions/format.ts'
import { formatVersion } from './editions/frozen.ts'
import { generateRules } from './facts/reference/generate-rules.ts'
import { generateReference } from './facts/schema/generate-reference.ts'
import { generateTypes } from './facts/schema/generate-types.ts'

const generated: Generated[] = [
  { file: 'scripts/facts/model/types.ts', generate: generateTypes },
  { file: 'scripts/facts/values/coverage.ts', generate: generateCoverage },
  { file: 'data/schema/README.md', generate: generateReference },
  { file: 'data/schema/rules.md', generate: generateRules },
  { file: 'CONTRIBUTING.md', generate: generateArchitecture },
  // Published editions are held against it. Where the shape of the facts is another, a test asks for a new version.
  { file: schemaFile(formatVersion), generate: schemaOfToday, isKept: true },
]

await run(async (args) => {
  const { check } = parseOptions(args, { check: { type: 'boolean', default: false } })
  const stale = await writeGenerated(generated, check)
  if (stale.length === 0 || !check) return exitCodes.fine
  console.error(`Out of date: ${stale.join(', ')}. Run "npm run generate" and commit the result.`)
  return exitCodes.findings
})
