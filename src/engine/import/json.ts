export type Json = unknown;
export type JsonObject = Readonly<Record<string, Json>>;

export const isObject = (value: Json): value is JsonObject => typeof value === 'object' && value !== null && !Array.isArray(value);
export const asText = (value: Json): string => (typeof value === 'string' || typeof value === 'number' ? String(value) : '');
export const asList = (value: Json): readonly Json[] => (Array.isArray(value) ? value : []);
