/** After `#`, or the whole of a JSON string; what marks its end in XML ends it here too. */
const PERMALINK = /[#"]((?:plane|lesson)=(?:&amp;|[^\s"'<>()\\\0&]|&(?!(?:quot|apos|lt|gt|#\d+);))+)/;
/** Name and version, which every figure of this program carries. */
const PROGRAM = /DarkReach \d+\.\d+/;

/** The view, or the step of a lesson, that a file was made from, as the text after `#`; one character for each byte, so that pictures are searched too. */
export const permalinkIn = (latin1: string): string | null => PERMALINK.exec(latin1)?.[1]?.replaceAll('&amp;', '&') ?? null;

/** The same, of a figure of this program only: tables of points that merely mention a link stay tables. */
export const figureLink = (latin1: string): string | null => (PROGRAM.test(latin1) ? permalinkIn(latin1) : null);
