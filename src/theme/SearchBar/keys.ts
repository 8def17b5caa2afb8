/** The browser leaves the focus in the field of a dialog for a moment after closing it. */
const CLOSED = 'dialog:not([open])';
const FIELD = 'input,select,textarea,[contenteditable]:not([contenteditable=false]),[role=textbox]';

/** Whether a key press asks for the search: Ctrl-K or Cmd-K anywhere, "/" where the reader is not typing. */
export function isSearchKey(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.isComposing || event.repeat) return false;
  const {target} = event;
  const element = target instanceof Element ? target : undefined;
  const otherDialog = document.querySelector('dialog[open]:not([data-search])');
  if (otherDialog) return false;
  if (event.key.toLowerCase() === 'k') return (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
  if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return false;
  return !element?.closest(FIELD) || Boolean(element.closest(CLOSED));
}
