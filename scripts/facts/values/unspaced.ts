/**
 * A letter of the scripts that set no space between words, and of Hangul, whose words are joined to others; as a class of
 * a regular expression with the flag v. Words are not told apart there, so no dictionary decides, which browsers have
 * differently.
 */
export const unspaced = String.raw`[[\p{L}\p{M}\p{Nl}]&&[\p{scx=Hani}\p{scx=Hira}\p{scx=Kana}\p{scx=Bopo}\p{scx=Thai}\p{scx=Laoo}\p{scx=Khmr}\p{scx=Mymr}\p{sc=Hang}]]`
