import { type ComponentType, type ReactNode, useEffect, useState } from 'react';
import { dismissFault, reportFault } from '../faultStore.ts';

/** A component that may not be there yet. */
interface Source<Props> {
  readonly what: string;
  readonly load: () => Promise<ComponentType<Props>>;
  readonly waiting: ReactNode;
  known: ComponentType<Props> | null;
}

/**
 * A part of the page that is loaded when it is first shown. A failure, as without network, is told under the header,
 * with Retry; nothing else is disturbed.
 * @param what     the part, as the start of a sentence: `The inspector`
 * @param waiting  what stands in its place until it is there
 */
export function lazyPart<Props extends object>(
  what: string,
  load: () => Promise<ComponentType<Props>>,
  waiting: ReactNode = null,
): ComponentType<Props> {
  const source: Source<Props> = { what, load, waiting, known: null };
  return (props) => <Part source={source} props={props} />;
}

function Part<Props extends object>({ source, props }: { readonly source: Source<Props>; readonly props: Props }) {
  const [Found, setFound] = useState(() => source.known);
  useEffect(() => (source.known ? undefined : fetched(source, (component) => setFound(() => component))), [source]);
  return Found ? <Found {...props} /> : source.waiting;
}

/** Loads until it succeeds or the part is no longer shown. */
function fetched<Props>(source: Source<Props>, onFound: (component: ComponentType<Props>) => void): () => void {
  const what = `${source.what} could not be loaded`;
  let shown = true;
  const attempt = async () => {
    dismissFault(what);
    try {
      source.known = await source.load();
      if (shown) onFound(source.known);
    } catch (error) {
      if (shown) reportFault({ what, reason: error instanceof Error ? error.message : String(error), retry: () => void attempt() });
    }
  };
  void attempt();
  return () => {
    shown = false;
    dismissFault(what);
  };
}
