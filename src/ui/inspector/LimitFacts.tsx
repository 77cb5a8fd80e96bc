import type { PublishedLimit } from '../../engine/limitFile.ts';
import type { Limit, Region } from '../../engine/types.ts';
import { MathText } from '../controls/MathText.tsx';
import { limitStore } from '../limitStore.ts';
import { PaperSection } from './PaperSection.tsx';
import { Fact, Section } from './Section.tsx';

const KINDS = {
  excluded: 'Published exclusion',
  projected: 'Published projection',
  target: 'Published relic target',
  hint: 'Published hint',
} as const;

/** An entry of the library, or a person's own curve, which says less. */
type Described = Omit<Limit, 'blocks'> &
  Partial<Pick<PublishedLimit, 'supersededBy' | 'alternativeOf' | 'readFrom' | 'recastNote' | 'cutNote'>>;

/** A curve as its file describes it. */
export function LimitFacts({ entry, region }: { readonly entry: Described; readonly region: Region | null }) {
  const { title, cl, year, assumes, source, readFrom } = entry;
  const assumed = assumptionsTex(assumes);
  return (
    <>
      <div className="verdict">
        <p className="text-lg">
          <MathText tex={title} mode="text" />
        </p>
        <p>{entry.family === 'user' ? 'Your own curve' : KINDS[entry.kind]}</p>
      </div>
      <dl className="conventions">
        <Fact name="Year">{year ?? 'unknown'}</Fact>
        <Fact name="Confidence level">{cl === null ? 'not stated' : `${Number((100 * cl).toPrecision(4))} % CL`}</Fact>
        {assumed && (
          <Fact name="Assumes">
            <MathText tex={assumed} mode="text" />
          </Fact>
        )}
        {region?.remark && (
          <Fact name="Here">
            <MathText tex={region.remark} mode="text" />
          </Fact>
        )}
        <Fact name="Status">
          <Status entry={entry} />
        </Fact>
      </dl>
      <PaperSection title="Paper" reference={source.key} figure={source.figure} />
      {readFrom && <PaperSection title="Points read from" reference={readFrom.key} figure={readFrom.figure} />}
      <Section title="How the points were obtained">
        {[entry.obtained, entry.note, entry.recastNote, entry.cutNote].map(
          (note) =>
            note && (
              <p key={note}>
                <MathText tex={sentence(note)} mode="text" />
              </p>
            ),
        )}
      </Section>
    </>
  );
}

/** Superseded and alternative curves name the curve that stands instead. */
function Status({ entry: { plane, kind, status, supersededBy, alternativeOf } }: { readonly entry: Described }) {
  const library = limitStore((state) => state.library);
  const titleOf = (id: string | null | undefined) => library.find((e) => e.plane === plane && e.id === id)?.title ?? id;
  if (status === 'superseded') return <>superseded by {titleOf(supersededBy)}</>;
  if (status === 'alternative') return <>alternative to {titleOf(alternativeOf)}</>;
  if (status === 'union') return 'union of several';
  return kind === 'projected' ? 'projected' : 'current';
}

function assumptionsTex({ alphaD, ratio }: PublishedLimit['assumes']): string {
  const parts = [alphaD === undefined ? '' : `$\\alpha_D = ${alphaD}$`, ratio === undefined ? '' : `$m_{A′} = ${ratio}\\,m_\\chi$`];
  return parts.filter(Boolean).join(', ');
}

/** Notes are written as they come: a capital first, a full stop last. */
const sentence = (text: string): string => `${text.replace(/^[a-z]+(?=[\s,;:])/, capital)}${/[.!?]$/.test(text) ? '' : '.'}`;

/** A word, not a symbol such as σ_e or an address. */
const capital = (word: string): string => `${word.charAt(0).toUpperCase()}${word.slice(1)}`;
