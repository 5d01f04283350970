// Text files into the form: dropped on it, or chosen.

// More than the longest label has, whatever its letters: enough to see that a file is too long.
const READ_BYTES = 100_000;

export function watchFiles(form: HTMLFormElement, input: HTMLInputElement, read: (text: string) => void): void {
  const open = async (file: File | undefined) => {
    if (file !== undefined) read(await file.slice(0, READ_BYTES).text());
  };
  input.addEventListener('change', async () => {
    await open(input.files?.[0]);
    // So that the same file can be chosen again.
    input.value = '';
  });
  form.addEventListener('dragover', (event) => {
    event.preventDefault();
    form.classList.add('dropping');
  });
  form.addEventListener('dragleave', () => form.classList.remove('dropping'));
  form.addEventListener('drop', (event) => {
    form.classList.remove('dropping');
    const file = event.dataTransfer?.files[0];
    if (file === undefined) return;
    event.preventDefault();
    void open(file);
  });
}
