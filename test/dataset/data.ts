// A small sound dataset in a folder of its own, to be spoiled by the tests.
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Inputs } from '../../src/dataset/build.ts';
import { INPUTS } from '../../src/main/paths.ts';

const FILES: Readonly<Record<string, string>> = {
  'date.txt': '2026-01-02\n',
  'sources.csv':
    'id,citation,url,basis,family,year,trust\npaper,"A paper, with a comma",https://example.org/paper,rabbit,paper,1989,high\nchart,A chart,,list,charts,,low\nlaw,A law,,none,law,2009,high\n',
  'classes.csv':
    'id,title,can_clog,why,source\nsolvent,Solvents,no,Evaporates,paper\nfatty_ester,Fatty esters,yes,Known,paper\n',
  'ingredients.csv':
    'name,class,oil,active,cap,cap_source,by\nWater,solvent,,,,,decision\nIsopropyl Myristate,fatty_ester,ester_oil,,,,decision\nPhenoxyethanol,solvent,,,1,law,decision\n',
  'aliases.csv': 'alias,ingredient,kind\nAqua,Water,synonym\nIPM,Isopropyl Myristate,trade_name\n',
  'ambiguous.csv': 'name,candidates\nLiquid,Water;Phenoxyethanol\n',
  'ratings.csv':
    'ingredient,low,high,value,finding,irritancy,basis,model,dose,vehicle,family,source,also,note\nIsopropyl Myristate,5,5,,positive,3,rabbit,rabbit ear,,,paper,paper,,\nWater,0,0,,,0,list,,,,charts,chart,,\n',
};

export function smallData(changes: Readonly<Record<string, (text: string) => string>> = {}): Inputs {
  const data = mkdtempSync(join(tmpdir(), 'porewise-data-'));
  for (const [file, text] of Object.entries(FILES)) writeFileSync(join(data, file), changes[file]?.(text) ?? text);
  return { ...INPUTS, data };
}

/** A folder with the operator's own files, each without its header. */
export function overlayOf(files: Readonly<Record<string, string>>): string {
  const overlay = mkdtempSync(join(tmpdir(), 'porewise-overlay-'));
  for (const [file, rows] of Object.entries(files)) {
    const header = FILES[file]?.split('\n')[0];
    writeFileSync(join(overlay, file), header === undefined ? rows : `${header}\n${rows}\n`);
  }
  return overlay;
}

/** A copy of the shipped data that may be changed. */
export function copiedData(): Inputs {
  const data = mkdtempSync(join(tmpdir(), 'porewise-copy-'));
  cpSync(INPUTS.data, data, { recursive: true });
  return { ...INPUTS, data };
}

export function change(inputs: Inputs, file: string, edit: (text: string) => string): void {
  const path = join(inputs.data, file);
  writeFileSync(path, edit(readFileSync(path, 'utf8')));
}
