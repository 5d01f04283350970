import { spawn } from 'node:child_process'; import autocannon from 'autocannon'; import fs from 'node:fs';
const threads = (pid) => { let o = [0,0,0]; for (const t of fs.readdirSync(`/proc/${pid}/task`)) { const f = fs.readFileSync(`/proc/${pid}/task/${t}/stat`, 'utf8').split(') ')[1].split(' '); const u = +f[11] * 10, s = +f[12] * 10; if (+t === pid) { o[0] = u; o[1] = s; } else o[2] += u + s; } return o; };
const vs = process.argv.slice(2); const body = JSON.stringify({ingredients: process.env.LABEL ?? 'Water'});
const ps = vs.map((v,i) => spawn('node',['app.cjs'],{env:{...process.env,V:v,PORT:4920+i},stdio:['ignore','ignore','inherit']})); await new Promise(r=>setTimeout(r,4000));
for (let round=0;round<4;round++) for (const [i,v] of vs.entries()) { const p = ps[i]; const c0=threads(p.pid); const r=await autocannon({url:`http://127.0.0.1:${4920+i}/v1/check`,connections:10,duration:2,method:'POST',headers:{'content-type':'application/json'},body}); const c1=threads(p.pid); if(round>1) console.log(v, Math.round(r.requests.total/2),'rps', c0.map((c,i)=>((c1[i]-c)*1000/r.requests.total).toFixed(0)).join('/'), r.non2xx); }
ps.forEach(p=>p.kill('SIGKILL'));
