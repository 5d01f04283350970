import { spawn } from 'node:child_process'; import autocannon from 'autocannon'; import fs from 'node:fs';
const cpu = (pid) => { const f = fs.readFileSync(`/proc/${pid}/stat`, 'utf8').split(' '); return (+f[13] + +f[14]) * 10; };
const body = JSON.stringify({ingredients: 'x'.repeat(600)});
const cs = [['string',10000],['buffer',10000],['string',14600],['buffer',14600]]; const ps = cs.map(([k,s],i) => spawn('node',['v.mjs',k,s],{env:{...process.env,PORT:4900+i},stdio:'inherit'}));
await new Promise(r=>setTimeout(r,3000));
for (let round=0;round<3;round++) for (const [i,c] of cs.entries()) { const c0=cpu(ps[i].pid); const r=await autocannon({url:`http://127.0.0.1:${4900+i}/v1/check`,connections:10,duration:2,method:'POST',headers:{'content-type':'application/json'},body}); console.log(c.join(), Math.round(r.requests.total/2),'rps', ((cpu(ps[i].pid)-c0)*1000/r.requests.total).toFixed(0),'us'); }
ps.forEach(p=>p.kill());
