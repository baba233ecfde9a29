/** Texts of another form than the key takes: blank ones, ids, languages, addresses, patterns. */
import type { ShapeRule } from '../../inspection/rule.ts'
import { type Refusal, refusalOf } from '../../values/addresses.ts'
import { meantLanguage } from '../../values/language-tags.ts'
import { withoutLookalikes } from '../../values/lookalikes.ts'

export const blankText: ShapeRule = {
  code: 'blank-text',
  severity: 'error',
  explains: ({ error }) =>
    (error.keyword === 'minLength' || error.keyword === 'pattern') && String(error.data).trim() === '',
  problem: ({ key, isNeeded }) => ({
    message: `\`${key}\` has no words in it.`,
    suggestion: isNeeded ? 'Write the text.' : 'Write the text, or delete the line if the record can do without it.',
  }),
}

/** Where the schema wants an id. */
const idPattern = '^[a-z0-9]+(-[a-z0-9]+)*$'

export const badId: ShapeRule = {
  code: 'bad-id',
  severity: 'error',
  explains: ({ error }) => error.keyword === 'pattern' && error.params['pattern'] === idPattern,
  problem({ error }) {
    const id = kebab(String(error.data))
    return {
      message: `\`${String(error.data)}\` is not a valid id: an id has small letters a to z, digits and single hyphens only.`,
      suggestion: id === '' ? 'Write one such as `first-exercise`.' : `Write \`${id}\`.`,
    }
  },
}

/** The nearest id to a text: ligatures and marks taken off, everything else a hyphen. */
export const kebab = (text: string): string =>
  withoutLookalikes(text.toLowerCase())
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll('đ', 'd')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')

export const badLanguage: ShapeRule = {
  code: 'bad-language',
  severity: 'error',
  explains: ({ error }) => error.keyword === 'format' && error.params['format'] === 'bcp47',
  at: ({ error, path }) =>
    error.propertyName === undefined ? { path, key: false } : { path: [...path, error.propertyName], key: true },
  problem({ error }) {
    const text = String(error.data)
    const meant = meantLanguage(text)
    return {
      message: `\`${text}\` is not a valid language code (BCP 47).`,
      suggestion:
        meant === null
          ? 'Write the short code of the language, such as `en`, `sq` or `hr`; with its script where it has two: `sr-Latn`, `sr-Cyrl`.'
          : `Did you mean \`${meant}\`?`,
    }
  },
}

/** Why a link is refused and what to write instead, in plain words. */
export const refusals: Record<Refusal, { because: string; suggestion: string }> = {
  scheme: {
    because: 'is not a web address that starts with https://',
    suggestion: 'Write the whole address as the browser shows it, from https:// on.',
  },
  malformed: {
    because: 'is not a web address that a browser could open',
    suggestion: 'Copy the address from the browser again. Write a space in it as %20.',
  },
  credentials: {
    because: 'has a user name or password before the @',
    suggestion: 'Take out what stands between https:// and @, and the @.',
  },
  local: {
    because: 'leads to no public site, since its host has no public name',
    suggestion: 'Write the address under which every reader can open the page.',
  },
  ip: {
    because: 'has a bare IP address where the name of the site should be',
    suggestion: 'Write the address with the name of the site, such as https://www.example.org/page.',
  },
  lookalike: {
    because: 'has letters of another alphabet in its host that look like Latin ones',
    suggestion: 'Type the name of the site by hand, in one alphabet.',
  },
}

export const badUrl: ShapeRule = {
  code: 'bad-url',
  severity: 'error',
  explains: ({ error }) => error.keyword === 'format' && error.params['format'] === 'safe-url',
  problem({ error }) {
    const text = String(error.data)
    const { because, suggestion } = refusals[refusalOf(text) ?? 'malformed']
    return { message: `\`${text}\` ${because}.`, suggestion }
  },
}

/** What a pattern of the schemas asks for, in words; ids and blank texts have rules of their own. */
const wants: Record<string, string> = {
  '^[A-Z]{2}$': 'two capital letters, such as `XK`',
  '^[a-z0-9-]+\\.md$': 'the name of a Markdown file in this folder, in small letters, such as `background.md`',
}

export const badPattern: ShapeRule = {
  code: 'bad-pattern',
  severity: 'error',
  explains: ({ error }) => error.keyword === 'pattern' && error.params['pattern'] !== '\\S',
  problem({ error, key, source }) {
    const text = String(error.data)
    const pattern = String(error.params['pattern'])
    const meant = [text.toUpperCase(), text.toLowerCase(), `${text}.md`].find((each) => new RegExp(pattern).test(each))
    return {
      message: `\`${source}\` does not have the form that \`${key}\` needs.`,
      suggestion: `Write ${meant === undefined ? (wants[pattern] ?? `text that matches ${pattern}`) : `\`${meant}\``}.`,
    }
  },
}
