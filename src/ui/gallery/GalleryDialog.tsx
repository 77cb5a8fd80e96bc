import { Button } from '../controls/Button.tsx';
import { MathText } from '../controls/MathText.tsx';
import { Modal } from '../controls/Modal.tsx';
import { openText } from '../documentStore.ts';
import { startTour } from '../tour/tourStore.ts';
import { gallery } from './gallery.ts';
import './gallery.css';

/** The list of ready scenarios; each is one undo step. */
export function GalleryDialog({ onClose }: { readonly onClose: () => void }) {
  const open = (link: string) => {
    openText(link);
    onClose();
  };
  const tour = () => {
    onClose();
    startTour();
  };
  return (
    <Modal kind="sheet" className="gallery" title="Examples" onClose={onClose}>
      <ul>
        {gallery.map(({ title, about, link }) => (
          <li key={title}>
            <button type="button" className="gallery-entry" onClick={() => open(link)}>
              <strong>{title}</strong>
              <span>
                <MathText tex={about} mode="text" />
              </span>
            </button>
          </li>
        ))}
      </ul>
      <div className="gallery-foot">
        <Button kind="quiet" onClick={tour}>
          Look around in six steps
        </Button>
      </div>
    </Modal>
  );
}
