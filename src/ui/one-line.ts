/** What was typed in several lines, as the one line that a form asks for. */
export const oneLine = (text: string): string => text.trim().replace(/\s*\n\s*/g, ' ')
