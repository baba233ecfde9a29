/** How Nunjucks renders, whoever calls it: every value is escaped, and tags leave no lines of their own. */
export const nunjucksOptions = { autoescape: true, trimBlocks: true, lstripBlocks: true }
