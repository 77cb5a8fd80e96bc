/** One stop of the tour: what it points at, and what is said in label text. */
export interface TourStep {
  /** Selector of the element; where it is not on the page the words stand alone. */
  readonly at: string;
  readonly title: string;
  readonly text: string;
}

export const tourSteps: readonly TourStep[] = [
  {
    at: '.plot',
    title: 'What is excluded, and what is next',
    text: 'Grey and blue: excluded by published results. Long dashes: computed here, now. Short dashes: projections of others.',
  },
  {
    at: '.experiment .timeline, .experiment',
    title: 'More particles on target',
    text: 'Drag the exposure or type it, such as 2e12: the dashed curve follows at once. Ticks mark real runs.',
  },
  {
    at: '.model-panel',
    title: 'Another dark sector',
    text: 'The dark coupling, the mass ratio and the kind of dark matter move computed and published curves by stated rules.',
  },
  {
    at: '.curves-panel',
    title: 'Every published curve',
    text: 'Search them, switch them, click a swatch to change colour and pattern; drag a name on the figure to where you want it.',
  },
  {
    at: '.plot',
    title: 'Ask about a point',
    text: 'Click the figure: who excludes this point and by what factor, the events expected there, the exposure it takes to reach it.',
  },
  {
    at: '.header-actions .button.primary, .sheet-head > .button',
    title: 'Into the paper',
    text: 'A figure for a journal, a slide or a poster, with the references of what it shows. The address of the page holds everything.',
  },
];
