/**
 * The words of a text, each between blanks: a name stands in a text where its words stand in the text's, in a row. Signs
 * part words, so that a name is found in a possessive of either apostrophe, in a compound and in emphasis.
 */
export const asWords = (text: string): string => ` ${text.match(/[\p{L}\p{M}\p{N}]+/gu)?.join(' ') ?? ''} `
