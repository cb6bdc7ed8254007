/** Saves a text or a picture as a file, without any server. */
export function download(name: string, type: string, content: string | Blob): void {
  const blob =
    typeof content === 'string' ? new Blob([content], { type: `${type};charset=utf-8` }) : content;
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The download has its own hold on the data by the next turn.
  setTimeout(() => URL.revokeObjectURL(url), 1000);
}

/** Where the clipboard may not be written, as from disk, an old way still works. */
function copyBySelection(text: string): boolean {
  const area = document.createElement('textarea');
  area.value = text;
  area.className = 'unseen';
  document.body.append(area);
  area.select();
  const copied = document.execCommand('copy');
  area.remove();
  return copied;
}

/** Copies a text and says on the button that was pressed whether it worked. */
export async function copyText(text: string, { currentTarget }: Event): Promise<void> {
  let copied: boolean;
  try {
    await navigator.clipboard.writeText(text);
    copied = true;
  } catch {
    copied = copyBySelection(text);
  }
  sayOn(currentTarget, copied ? 'Copied' : 'Could not copy');
}

/** Says on the button that was pressed what came of it, for a moment. */
export function sayOn(button: EventTarget | null, words: string): void {
  if (!(button instanceof HTMLElement)) return;
  button.dataset.said = words;
  setTimeout(() => delete button.dataset.said, 2000);
}
