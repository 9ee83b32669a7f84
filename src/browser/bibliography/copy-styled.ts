import { writeToClipboard } from '../../search/view/copy-button.ts';

/**
 * Puts rich text that has styles on the clipboard, with its words. The interface of the clipboard would read it as a
 * part of the page, whose policy refuses styles; an event of copying takes it as it is. Where a browser has no such
 * event without a selection, the other way is better than none.
 * @throws where the clipboard is forbidden
 */
export async function copyStyled(text: string, html: string): Promise<void> {
  if (!putInCopyEvent(text, html)) await writeToClipboard(text, html);
}

function putInCopyEvent(text: string, html: string): boolean {
  const put = (event: ClipboardEvent): void => {
    event.preventDefault();
    event.clipboardData?.setData('text/plain', text);
    event.clipboardData?.setData('text/html', html);
  };
  document.addEventListener('copy', put, { once: true });
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- nothing else makes the event
  const isDone = document.execCommand('copy');
  document.removeEventListener('copy', put);
  return isDone;
}
