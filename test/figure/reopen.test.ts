import { describe, expect, it } from 'vitest';
import { figureLink } from '../../src/figure/reopen.ts';
import { readLessonAddress } from '../../src/ui/lessons/lessonAddress.ts';

const record = (link: string): string => `<svg><metadata>DarkReach 0.1.0 {"link":"${link.replaceAll('&', '&amp;')}"}</metadata></svg>`;

describe('the link in a figure', () => {
  it('is that of its view', () => {
    expect(figureLink(record('https://example.org/app/#plane=y-mchi&alphaD=0.5'))).toBe('plane=y-mchi&alphaD=0.5');
  });

  it('is that of its step of a lesson, with the values of its sliders', () => {
    const found = figureLink(record('https://example.org/#lesson=thermal-target&step=average&x=20')) ?? '';
    expect(readLessonAddress(found)).toEqual({ lesson: 'thermal-target', step: 'average', presenting: false, values: { x: '20' } });
  });

  it('is nothing in a table that only mentions one', () => {
    expect(figureLink('# see https://example.org/#lesson=thermal-target\n1 2\n')).toBeNull();
  });
});
