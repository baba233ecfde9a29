import { HtmlValidate } from 'html-validate'

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended', 'html-validate:a11y', 'html-validate:document'],
  rules: {
    'doctype-style': ['error', { style: 'lowercase' }],
    // A book is named in full, and a long name says more than a short one.
    'long-title': ['error', { maxlength: 80 }],
    // Scripts and styles come from the page's own origin, which the policy holds them to; a hash adds nothing there.
    'require-sri': ['error', { target: 'crossorigin' }],
  },
})

/** What is not valid in a page, by line and rule. */
export const htmlFaults = (html: string): string[] =>
  validator
    .validateStringSync(html)
    .results.flatMap(({ messages }) => messages.map(({ line, ruleId, message }) => `${line} ${ruleId}: ${message}`))
