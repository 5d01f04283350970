// Tables in Markdown, as bench/README.md holds them.

export type Cell = string | number;

const SIGNIFICANT = 3;

export function printTable(rows: readonly Readonly<Record<string, Cell>>[]): void {
  const [first] = rows;
  if (first === undefined) return;
  const columns = Object.keys(first);
  const isNumber = columns.map((column) => typeof first[column] === 'number');
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const lines = [
    line(columns),
    line(isNumber.map((number) => (number ? '--:' : '---'))),
    ...rows.map((row) => line(columns.map((column) => textOf(row[column] ?? '')))),
  ];
  console.log(`${lines.join('\n')}\n`);
}

function textOf(cell: Cell): string {
  if (typeof cell === 'string') return cell.replace(/\|/g, '\\|').replace(/\n/g, '⏎');
  if (Number.isInteger(cell) || Math.abs(cell) >= 10 ** SIGNIFICANT) return Math.round(cell).toLocaleString('en');
  return String(Number(cell.toPrecision(SIGNIFICANT)));
}

export function say(sentence: string): void {
  console.log(`${sentence}\n`);
}

export function percent(share: number): string {
  return `${Number((100 * share).toFixed(1))} %`;
}
