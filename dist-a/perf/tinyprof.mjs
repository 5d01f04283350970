import { spawn } from 'node:child_process'; import autocannon from 'autocannon'; import fs from 'node:fs';
fs.rmSync('/tmp/w/perf/p3',{recursive:true,force:true});
const body = JSON.stringify({ingredients: 'Water'});
const p = spawn('node',['--cpu-prof','--cpu-prof-dir=/tmp/w/perf/p3','--cpu-prof-interval','150','../main/server.js'],{env:{...process.env,PORT:4901,RATE_LIMIT:'off',LOG_LEVEL:'info',STOP_PAUSE_SECONDS:'0'},stdio:['ignore','pipe','inherit']}); p.stdout.resume();
await new Promise(r=>setTimeout(r,3000));
for (let i=0;i<3;i++) { const r = await autocannon({url:`http://127.0.0.1:4901/v1/check`,connections:10,duration:3,method:'POST',headers:{'content-type':'application/json'},body}); console.log(r.requests.total); }
p.kill('SIGINT'); await new Promise(r=>p.once('exit',r));
