import { accessedBeforePublished } from './domain/accessed-before-published.ts'
import { bookLanguage } from './domain/book-language.ts'
import { briefingWithoutFacts } from './domain/briefing-without-facts.ts'
import { circularReporting } from './domain/circular-reporting.ts'
import { danglingReference } from './domain/dangling-reference.ts'
import { dateAfterAsOf } from './domain/date-after-as-of.ts'
import { duplicateCode } from './domain/duplicate-code.ts'
import { duplicateId } from './domain/duplicate-id.ts'
import { duplicateSource } from './domain/duplicate-source.ts'
import { emptyChapter } from './domain/empty-chapter.ts'
import { factWithoutSource } from './domain/fact-without-source.ts'
import { folderAndId } from './domain/folder-and-id.ts'
import { followUpBeforePact } from './domain/follow-up-before-pact.ts'
import { insecureUrl } from './domain/insecure-url.ts'
import { keyPointWithoutFact } from './domain/key-point-without-fact.ts'
import { likelihoodOffScale } from './domain/likelihood-off-scale.ts'
import { likelihoodWithConfidence } from './domain/likelihood-with-confidence.ts'
import { likelihoodWithoutScale } from './domain/likelihood-without-scale.ts'
import { malformedReference } from './domain/malformed-reference.ts'
import { marksAroundQuote } from './domain/marks-around-quote.ts'
import { missingFile } from './domain/missing-file.ts'
import { missingFootnote } from './domain/missing-footnote.ts'
import { missingSpeaker } from './domain/missing-speaker.ts'
import { natoStatusGap } from './domain/nato-status-gap.ts'
import { natoStatusOrder } from './domain/nato-status-order.ts'
import { natoStatusOverlap } from './domain/nato-status-overlap.ts'
import { noneFoundMismatch } from './domain/none-found-mismatch.ts'
import { noneFoundWithoutSearch } from './domain/none-found-without-search.ts'
import { oneSidedDispute } from './domain/one-sided-dispute.ts'
import { paraphraseInQuotes } from './domain/paraphrase-in-quotes.ts'
import { publishedBeforeAsOf } from './domain/published-before-as-of.ts'
import { quoteWithoutTranslation } from './domain/quote-without-translation.ts'
import { quoteWithoutTranslator } from './domain/quote-without-translator.ts'
import { reactionBeforeEvent } from './domain/reaction-before-event.ts'
import { referenceCycle } from './domain/reference-cycle.ts'
import { repeatedEntry } from './domain/repeated-entry.ts'
import { reservedId } from './domain/reserved-id.ts'
import { reversedPeriod } from './domain/reversed-period.ts'
import { reviewOverdue } from './domain/review-overdue.ts'
import { reviewedBeforeDate } from './domain/reviewed-before-date.ts'
import { sourceOlderThanFact } from './domain/source-older-than-fact.ts'
import { speakerOutOfOffice } from './domain/speaker-out-of-office.ts'
import { timelineOrder } from './domain/timeline-order.ts'
import { uncitedSource } from './domain/uncited-source.ts'
import { unknownCode } from './domain/unknown-code.ts'
import { unknownExemption } from './domain/unknown-exemption.ts'
import { unneededExemption } from './domain/unneeded-exemption.ts'
import { headingLevel } from './domain/heading-level.ts'
import { strayMarkup } from './domain/stray-markup.ts'
import { unsafeLink } from './domain/unsafe-link.ts'
import { unusedProse } from './domain/unused-prose.ts'
import { weakEvidence } from './domain/weak-evidence.ts'
import { fileTooLarge } from './files/file-too-large.ts'
import { symlink } from './files/symlink.ts'
import { unexpectedFile } from './files/unexpected-file.ts'
import { unreadableFile } from './files/unreadable-file.ts'
import { badDate } from './shape/bad-date.ts'
import { badId } from './shape/bad-id.ts'
import { badLanguage } from './shape/bad-language.ts'
import { badPattern } from './shape/bad-pattern.ts'
import { badUrl } from './shape/bad-url.ts'
import { blankText } from './shape/blank-text.ts'
import { emptyValue } from './shape/empty-value.ts'
import { missingKey } from './shape/missing-key.ts'
import { needsQuotes } from './shape/needs-quotes.ts'
import { notInList } from './shape/not-in-list.ts'
import { outOfRange } from './shape/out-of-range.ts'
import { tooFew } from './shape/too-few.ts'
import { tooLong } from './shape/too-long.ts'
import { tooMany } from './shape/too-many.ts'
import { unknownKey } from './shape/unknown-key.ts'
import { wrongType } from './shape/wrong-type.ts'
import { controlCharacter } from './text/control-character.ts'
import { encoding } from './text/encoding.ts'
import { hiddenCharacter } from './text/hidden-character.ts'
import { lineEnding } from './text/line-ending.ts'
import { mergeConflict } from './text/merge-conflict.ts'
import { anchorOrAlias } from './yaml/anchor-or-alias.ts'
import { duplicateKey } from './yaml/duplicate-key.ts'
import { emptyFile } from './yaml/empty-file.ts'
import { hashInText } from './yaml/hash-in-text.ts'
import { hiddenEscape } from './yaml/hidden-escape.ts'
import { keyNotText } from './yaml/key-not-text.ts'
import { mergeKey } from './yaml/merge-key.ts'
import { severalDocuments } from './yaml/several-documents.ts'
import { tabIndentation } from './yaml/tab-indentation.ts'
import { tooDeep } from './yaml/too-deep.ts'
import { yamlDirective } from './yaml/yaml-directive.ts'
import { yamlSyntax } from './yaml/yaml-syntax.ts'
import { yamlTag } from './yaml/yaml-tag.ts'
import type { DomainRule, ExemptionRule } from '../content/rule.ts'
import type { FilesRule, ShapeRule, TextRule, YamlRule } from '../inspection/rule.ts'

/** Every rule there is, in the order in which a maintainer meets them: files, characters, YAML, shape, meaning. */
export const rules = {
  files: [unexpectedFile, symlink, unreadableFile, fileTooLarge] satisfies FilesRule[],
  text: [encoding, controlCharacter, hiddenCharacter, lineEnding, mergeConflict] satisfies TextRule[],
  yaml: [
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
  ] satisfies YamlRule[],
  shape: [
    unknownKey,
    missingKey,
    emptyValue,
    needsQuotes,
    wrongType,
    notInList,
    blankText,
    badId,
    badDate,
    badLanguage,
    badUrl,
    badPattern,
    tooLong,
    tooMany,
    tooFew,
    outOfRange,
  ] satisfies ShapeRule[],
  domain: [
    duplicateId,
    reservedId,
    folderAndId,
    missingFile,
    danglingReference,
    malformedReference,
    repeatedEntry,
    referenceCycle,
    factWithoutSource,
    uncitedSource,
    duplicateSource,
    insecureUrl,
    unsafeLink,
    strayMarkup,
    headingLevel,
    weakEvidence,
    circularReporting,
    oneSidedDispute,
    missingSpeaker,
    noneFoundWithoutSearch,
    noneFoundMismatch,
    quoteWithoutTranslation,
    quoteWithoutTranslator,
    marksAroundQuote,
    paraphraseInQuotes,
    speakerOutOfOffice,
    reversedPeriod,
    reactionBeforeEvent,
    followUpBeforePact,
    timelineOrder,
    sourceOlderThanFact,
    dateAfterAsOf,
    accessedBeforePublished,
    publishedBeforeAsOf,
    reviewedBeforeDate,
    reviewOverdue,
    natoStatusGap,
    natoStatusOverlap,
    natoStatusOrder,
    missingFootnote,
    duplicateCode,
    unknownCode,
    likelihoodWithConfidence,
    likelihoodOffScale,
    likelihoodWithoutScale,
    keyPointWithoutFact,
    briefingWithoutFacts,
    bookLanguage,
    emptyChapter,
    unusedProse,
  ] satisfies DomainRule[],
  exemptions: [unneededExemption, unknownExemption] satisfies ExemptionRule[],
}
