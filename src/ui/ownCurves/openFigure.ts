import { openText, showDocument } from '../documentStore.ts';
import { isLessonAddress, moveTo } from '../lessons/lessonAddress.ts';

/** No figure is larger. */
const LARGEST = 50e6;

/** Each byte as the character of its number: what a figure says about itself is plain text in every format. */
async function latin1(file: File): Promise<string> {
  return new TextDecoder('latin1').decode(await file.arrayBuffer());
}

/** Opens the view of an exported figure, or its step of a lesson; false where the files are something else, such as points of a curve. */
export async function openFigure(files: readonly File[]): Promise<boolean> {
  const [file] = files;
  if (files.length !== 1 || !file || file.size > LARGEST) return false;
  const { figureLink } = await import('../../figure/reopen.ts');
  const link = figureLink(await latin1(file));
  if (link === null) return false;
  open(link, file.name);
  return true;
}

function open(link: string, figure: string): void {
  if (isLessonAddress(link)) {
    moveTo(`#${link}`);
    return;
  }
  showDocument();
  openText(link, figure);
}
