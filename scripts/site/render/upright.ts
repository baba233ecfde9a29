/** Letters of scripts that have no italic. Marks have their letter's. */
const upright = /(?![\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}])\p{L}/u

/** Whether a text has letters of a script without an italic: all of it stands upright then, digits and Latin words too. */
export const isUpright = (text: string): boolean => upright.test(text)
