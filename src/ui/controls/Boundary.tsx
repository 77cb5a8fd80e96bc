import { Component, type ReactNode } from 'react';
import { Notice } from './Notice.tsx';

interface BoundaryProps {
  /** What is inside, as the start of a sentence: `The figure`. */
  readonly what: string;
  /** Where it stands on the page, and its words when it fails. */
  readonly area: 'panel' | 'stage' | 'inspector';
  readonly children: ReactNode;
}

/** Keeps a fault of one part from taking the page with it. The document, its history and one's own curves live outside. */
export class Boundary extends Component<BoundaryProps, { readonly reason: string | null }> {
  override state = { reason: null };

  static getDerivedStateFromError(error: unknown) {
    return { reason: error instanceof Error ? error.message : String(error) };
  }

  override render() {
    if (this.state.reason === null) return this.props.children;
    return (
      <div className="fault" data-area={this.props.area}>
        <Notice role="alert" action={{ label: 'Try again', onClick: () => this.setState({ reason: null }) }}>
          {this.props.what} could not be shown: {this.state.reason}. Nothing of yours is lost; Undo takes back the last change.
        </Notice>
      </div>
    );
  }
}
