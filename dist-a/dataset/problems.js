// What is wrong with the data: every problem at once, each with the file, the line, the field and what would be right.
export class DatasetError extends Error {
    problems;
    constructor(problems) {
        super(`the data has ${problems.length} problem${problems.length === 1 ? '' : 's'}:\n${problems.map(lineOf).join('\n')}`);
        this.name = 'DatasetError';
        this.problems = problems;
    }
}
export function lineOf({ file, line, field, message }) {
    const where = line === null ? file : `${file}:${line}`;
    return field === null ? `${where}: ${message}` : `${where}: ${field}: ${message}`;
}
//# sourceMappingURL=problems.js.map