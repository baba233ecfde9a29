/** The ground of covers, cards and icons. templates/styles/tokens.css and assets/icon.svg have the same, held by a test. */
export const coverColour = '#12314f'
