/** Opens files that are dropped anywhere on the page. */
export function acceptDrops(onFile: (file: File) => void): void {
  const isFile = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') === true;
  const mark = (isOver: boolean): void => void document.body.classList.toggle('dropping', isOver);
  window.addEventListener(
    'dragover',
    (event) => {
      if (!isFile(event)) return;
      event.preventDefault();
      mark(true);
    },
    true,
  );
  window.addEventListener('dragleave', (event) => mark(event.relatedTarget !== null), true);
  window.addEventListener(
    'drop',
    (event) => {
      if (!isFile(event)) return;
      event.preventDefault();
      event.stopPropagation();
      mark(false);
      const [file] = event.dataTransfer?.files ?? [];
      if (file) onFile(file);
    },
    true,
  );
}
