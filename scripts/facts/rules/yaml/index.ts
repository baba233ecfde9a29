import type { YamlRule } from '../../inspection/rule.ts'
import { anchorOrAlias } from './anchor-or-alias.ts'
import { duplicateKey } from './duplicate-key.ts'
import { emptyFile } from './empty-file.ts'
import { hashInText } from './hash-in-text.ts'
import { hiddenEscape } from './hidden-escape.ts'
import { keyNotText } from './key-not-text.ts'
import { mergeKey } from './merge-key.ts'
import { severalDocuments } from './several-documents.ts'
import { tabIndentation } from './tab-indentation.ts'
import { tooDeep } from './too-deep.ts'
import { yamlDirective } from './yaml-directive.ts'
import { yamlSyntax } from './yaml-syntax.ts'
import { yamlTag } from './yaml-tag.ts'

/** The YAML of a file. */
export const yaml: readonly YamlRule[] = [
  yamlSyntax,
  tabIndentation,
  severalDocuments,
  emptyFile,
  yamlDirective,
  yamlTag,
  anchorOrAlias,
  mergeKey,
  keyNotText,
  duplicateKey,
  tooDeep,
  hashInText,
  hiddenEscape,
]
