/** The paper of the light and of the dark theme, as `globals.css` has it: what a browser colours its own frame with. */
export const themeColours = { light: '#fbf8f1', dark: '#17161a' } as const;
