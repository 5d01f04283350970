import { spawn } from 'node:child_process'; import autocannon from 'autocannon'; import fs from 'node:fs';
const threads = (pid) => { let o = [0,0,0]; for (const t of fs.readdirSync(`/proc/${pid}/task`)) { const f = fs.readFileSync(`/proc/${pid}/task/${t}/stat`, 'utf8').split(') ')[1].split(' '); const u = +f[11] * 10, s = +f[12] * 10; if (+t === pid) { o[0] = u; o[1] = s; } else o[2] += u + s; } return o; };
const body = JSON.stringify({ingredients: 'Water'});
const ps = [spawn('node',['v.mjs','string',900],{env:{...process.env,PORT:4900},stdio:'inherit'}), spawn('node',['../main/server.js'],{env:{...process.env,PORT:4901,RATE_LIMIT:'off',LOG_LEVEL:'info'},stdio:['ignore','pipe','inherit']}), spawn('node',['../main/server.js'],{env:{...process.env,PORT:4902,RATE_LIMIT:'off',LOG_LEVEL:'error'},stdio:['ignore','pipe','inherit']})];
ps.slice(1).forEach(p=>p.stdout.resume());
await new Promise(r=>setTimeout(r,4000));
const cs = [['ready',4900,'POST','/v1/check',body],['check',4901,'POST','/v1/check',body],['check nolog',4902,'POST','/v1/check',body],['live',4901,'GET','/health/live',undefined],['live nolog',4902,'GET','/health/live',undefined]];
for (let round=0;round<4;round++) for (const [name,port,method,path,body] of cs) { const p = ps[port-4900]; const c0=threads(p.pid); const r=await autocannon({url:`http://127.0.0.1:${port}${path}`,connections:10,duration:2,method,headers:{'content-type':'application/json'},body}); const c1=threads(p.pid); if(round>1) console.log(name, Math.round(r.requests.total/2),'rps', c0.map((c,i)=>((c1[i]-c)*1000/r.requests.total).toFixed(0)).join('/'), r.non2xx); }
ps.forEach(p=>p.kill('SIGKILL'));
