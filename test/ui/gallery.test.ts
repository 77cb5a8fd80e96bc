import { describe, expect, it } from 'vitest';
import { parseScenario } from '../../src/scenario/url.ts';
import { gallery } from '../../src/ui/gallery/gallery.ts';

describe('the gallery', () => {
  it.each(gallery)('$title: the link opens without a complaint', ({ link }) => {
    expect(parseScenario(link).problems).toEqual([]);
  });
});
