import { spawn } from 'node:child_process'; import fs from 'node:fs'; import autocannon from 'autocannon'; import D from 'better-sqlite3';
const names = new D('/work/main/dist/porewise.db', { readonly: true }).prepare('select name from ingredient').pluck().all();
let seed = 5; const rnd = () => (seed = (seed * 1103515245 + 12345) & 0x7fffffff) / 0x7fffffff; const label = () => Array.from({ length: 30 }, () => names[Math.floor(rnd() * names.length)]).join(', ');
for (const flags of process.argv.slice(2)) {
 const p = spawn('node', [...flags.split(' ').filter(f => f.startsWith('-')), 'dist/main/server.js'], { cwd: '/work/main', env: { ...process.env, PORT: 4995, RATE_LIMIT: 'off' }, stdio: ['ignore', 'ignore', 'inherit'] }); await new Promise(r => setTimeout(r, 2500));
 const rss = () => (/VmRSS:\s+(\d+)/.exec(fs.readFileSync(`/proc/${p.pid}/status`, 'utf8'))[1] / 1024).toFixed(0);
 const out = [rss()]; for (const n of [1000, 10000, 10000, 10000]) { const r = await autocannon({ url: 'http://127.0.0.1:4995/v1/check', connections: 10, amount: n, method: 'POST', headers: { 'content-type': 'application/json' }, requests: [{ setupRequest: q => ({ ...q, body: JSON.stringify({ ingredients: label() }) }) }] }); out.push(rss() + ' (' + Math.round(n / r.duration) + '/s)'); }
 const m = await (await fetch('http://127.0.0.1:4995/metrics')).text(); const g = (k) => (m.match(new RegExp('^' + k + ' (\\S+)', 'm')) ?? [])[1] / 1e6; console.log(flags, out.join(' '), 'heap', g('nodejs_heap_size_used_bytes').toFixed(0), '/', g('nodejs_heap_size_total_bytes').toFixed(0), 'ext', g('nodejs_external_memory_bytes').toFixed(0)); ""
 p.kill('SIGKILL'); await new Promise(r => p.once('exit', r));
}
