import { isId } from '../../values/references.ts'
import type { ContentRule } from '../../content/rule.ts'

export const folderAndId: ContentRule = {
  code: 'folder-and-id',
  severity: 'error',
  exemptible: false,
  check({ pacts, briefings }, report) {
    for (const { id: folder, record } of [
      ...pacts.map(({ id, pact }) => ({ id, record: pact })),
      ...briefings.map(({ id, briefing }) => ({ id, record: briefing })),
    ]) {
      if (record === null || record.id === folder) continue
      report(
        record,
        { at: ['id'] },
        `The id is \`${record.id}\`, and the folder is called \`${folder}\`.`,
        isId(folder)
          ? `Write \`id: ${folder}\`, or rename the folder to \`${record.id}\`.`
          : `Rename the folder to \`${record.id}\`.`,
      )
    }
  },
}
