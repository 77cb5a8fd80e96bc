import type { Parsed } from '../../catalog/parameter.ts';

export type Json = unknown;
export type JsonObject = Readonly<Record<string, Json>>;

export const isObject = (value: Json): value is JsonObject => typeof value === 'object' && value !== null && !Array.isArray(value);
export const asText = (value: Json): string => (typeof value === 'string' || typeof value === 'number' ? String(value) : '');
export const asList = (value: Json): readonly Json[] => (Array.isArray(value) ? value : []);

/**
 * The list that a text holds as JSON.
 * @param what  what the message is about
 */
export function jsonList(text: string, what: string): Parsed<readonly Json[]> {
  try {
    const list: Json = JSON.parse(text);
    return Array.isArray(list) ? { value: list } : { error: `${what} is not a list` };
  } catch {
    return { error: `${what} is not JSON; it seems truncated` };
  }
}
