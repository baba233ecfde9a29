import { unspaced } from './unspaced.ts'

const word = new RegExp(String.raw`${unspaced}\p{M}*|[[\p{L}\p{M}\p{N}]--${unspaced}]+`, 'gv')

/**
 * The words of a text, each between blanks: a name stands in a text where its words stand in the text's, in a row. Signs
 * part words, so that a name is found in a possessive of either apostrophe, in a compound and in emphasis. In scripts
 * without spaces each letter is a word, so that a name is found within a sentence.
 */
export const asWords = (text: string): string => ` ${text.match(word)?.join(' ') ?? ''} `
