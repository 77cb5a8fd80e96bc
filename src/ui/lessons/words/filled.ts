/** Computed values by the names that stand in a text. */
export type Facts = Readonly<Record<string, string | number>>;

/** Text with `<name>` replaced by computed values; an ellipsis where one is not known yet. */
export const filled = (text: string, facts: Facts): string => text.replace(/<(\w+)>/g, (_, name: string) => String(facts[name] ?? '…'));
