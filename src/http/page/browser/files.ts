// Text files into the form: dropped on it, or chosen.

export function watchFiles(form: HTMLFormElement, input: HTMLInputElement, read: (text: string) => void): void {
  const open = async (file: File | undefined) => {
    if (file !== undefined) read(await file.text());
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
