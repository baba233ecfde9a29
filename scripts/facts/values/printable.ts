/* Written by "npm run generate" from the fonts. */

const printable = [
  String.raw`\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}\u{a0}\u{2000}-\u{200a}\u{202f}\u{205f}\u{20}-\u{7e}`,
  String.raw`\u{a0}-\u{12b}\u{12e}-\u{131}\u{134}-\u{165}\u{168}-\u{17f}\u{18f}\u{192}\u{1a0}-\u{1a1}`,
  String.raw`\u{1af}-\u{1b0}\u{1cd}-\u{1dc}\u{1e6}-\u{1e7}\u{1f8}-\u{1f9}\u{218}-\u{21b}\u{237}\u{251}\u{259}`,
  String.raw`\u{261}\u{2b0}\u{2b2}-\u{2b3}\u{2b7}-\u{2b8}\u{2bb}-\u{2bc}\u{2be}-\u{2bf}\u{2c6}-\u{2cc}\u{2da}`,
  String.raw`\u{2dc}-\u{2dd}\u{2e1}-\u{2e3}\u{300}-\u{301}\u{303}-\u{304}\u{308}-\u{309}\u{323}\u{329}`,
  String.raw`\u{374}-\u{375}\u{37e}\u{384}-\u{38a}\u{38c}\u{38e}-\u{3a1}\u{3a3}-\u{3ce}\u{3d7}\u{3d9}\u{3db}`,
  String.raw`\u{3dd}\u{3e1}\u{400}-\u{45f}\u{462}-\u{463}\u{472}-\u{475}\u{490}-\u{493}\u{496}-\u{49b}`,
  String.raw`\u{4a0}-\u{4a3}\u{4aa}-\u{4ab}\u{4ae}-\u{4b3}\u{4b6}-\u{4b7}\u{4ba}-\u{4bb}\u{4c0}-\u{4c2}`,
  String.raw`\u{4cf}-\u{4d1}\u{4d4}-\u{4d9}\u{4e2}-\u{4e3}\u{4e6}-\u{4e9}\u{4ee}-\u{4ef}\u{4f2}-\u{4f3}\u{1d43}`,
  String.raw`\u{1d47}-\u{1d49}\u{1d4d}\u{1d4f}-\u{1d50}\u{1d52}\u{1d56}-\u{1d58}\u{1d5b}\u{1d9c}\u{1da0}\u{1dbb}`,
  String.raw`\u{1e0c}-\u{1e0f}\u{1e20}-\u{1e21}\u{1e24}-\u{1e25}\u{1e2a}-\u{1e2b}\u{1e36}-\u{1e3b}`,
  String.raw`\u{1e3e}-\u{1e3f}\u{1e42}-\u{1e49}\u{1e5a}-\u{1e63}\u{1e6c}-\u{1e6f}\u{1e80}-\u{1e85}`,
  String.raw`\u{1e8e}-\u{1e8f}\u{1e92}-\u{1e93}\u{1e97}\u{1e9e}\u{1ea0}-\u{1ef9}\u{2009}\u{200b}\u{2013}-\u{2014}`,
  String.raw`\u{2018}-\u{201a}\u{201c}-\u{201e}\u{2020}\u{2022}\u{2026}\u{2032}-\u{2033}\u{2039}-\u{203a}\u{2044}`,
  String.raw`\u{20a1}\u{20a4}\u{20a6}-\u{20a7}\u{20a9}\u{20ab}-\u{20ac}\u{20ae}\u{20b1}-\u{20b2}\u{20b4}-\u{20b5}`,
  String.raw`\u{20b8}-\u{20ba}\u{20bd}\u{2113}\u{2116}\u{2122}\u{2191}\u{2193}\u{2212}\u{2215}`,
]

/** A character that the books cannot be printed in, since not every typeface of theirs has it. */
export const unprintable: RegExp = new RegExp(`[^${printable.join('')}]`, 'u')
