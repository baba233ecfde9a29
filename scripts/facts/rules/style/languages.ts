/** Words that do more than report. */
export interface Loaded {
  /** What may stand in a pattern, one word or phrase beside the other. */
  words: readonly string[]
  /** What such a word does, as the end of a sentence that it begins. */
  does: string
  /** What to do about it. */
  instead: string
  /** Whether a record in dispute may say so, because it is in dispute. */
  fitsDispute?: true
}

/** What the style of a text depends on in its language. */
interface Language {
  loaded: readonly Loaded[]
  /** Acronyms that have become words. */
  acronyms: readonly string[]
  /** Whether its own words have no marks on their letters, so that two words that differ in marks are one name. */
  isUnmarked: boolean
}

/** What is known of each language, by its tag. For one that is not here, only the rules that need no words hold. */
export const languages: Readonly<Record<string, Language>> = {
  en: {
    loaded: [
      {
        words: [
          'slam(?:s|med|ming)?',
          'blast(?:s|ed|ing)?',
          'lash(?:es|ed|ing) out',
          'hits? back',
          'boast(?:s|ed|ing)?',
          'brag(?:s|ged|ging)?',
          'outrage(?:d|ous)?',
          'shock(?:ed|ing)?',
          'hysteri(?:a|cal)',
          'fur(?:y|ious)',
          'rag(?:es?|ed)',
          'bombshell',
          'chilling',
          'brazen',
        ],
        does: 'makes the report excited',
        instead: 'Write what was said or done in plain words: said, criticised, rejected.',
      },
      {
        words: [
          'admit(?:s|ted|ting)?',
          'conced(?:e|es|ed|ing)',
          'insist(?:s|ed|ing)?',
          'alleg(?:es|ed|edly|ing)',
          'so-called',
        ],
        does: 'judges whether the speaker is honest or right',
        instead: 'Write “said” or “says”, or leave the word out.',
      },
      {
        // As a noun, claims is a plain word: the claims of a country, territorial claims.
        words: [
          '(?<!\\b(?:the|its|his|her|their|these|those|such|any|no|of|all|both|two|legal|land|border|territorial|maritime|competing|rival) )claims',
          'claimed',
          'claiming',
        ],
        does: 'suggests that what is said is not true',
        instead: 'Write “said” or “says”. Where others say otherwise, give the record `standing: disputed`.',
        fitsDispute: true,
      },
      {
        words: [
          // A regime of visas or of arms control is a set of rules.
          '(?<!\\b(?:arms|control|customs|export|legal|sanctions|treaty|verification|visa) )regime(?! (?:for|of|on)\\b)',
          'hawkish',
          'notorious(?:ly)?',
          'infamous(?:ly)?',
          'controversial(?:ly)?',
          'aggressive(?:ly)?',
          'propaganda',
          'puppets?',
          'warmonger(?:s|ing)?',
        ],
        does: 'takes a side',
        instead: 'Name the thing as it names itself, or say in a fact of its own who judges it so.',
      },
      {
        words: ['unfortunately', 'obviously', 'clearly', 'of course', 'thankfully', 'predictably', 'merely'],
        does: 'tells the reader what to think',
        instead: 'Leave it out.',
      },
    ],
    acronyms: ['TV'],
    isUnmarked: true,
  },
}
