import fastify from 'fastify'; const app = fastify(); const mk = n => JSON.stringify({a:'x'.repeat(n)}); const s10 = mk(10000), s15 = mk(15300), s13=mk(13000); const b10 = Buffer.from(s10), b15 = Buffer.from(s15); 
const add = (p, f) => app.post(p, (q, r) => { r.type('application/json'); r.send(f()); });
add('/s10', () => s10); add('/b10', () => b10); add('/b10n', () => Buffer.from(s10)); add('/s15', () => s15); add('/b15', () => b15); add('/b15n', () => Buffer.from(s15)); add('/b15l', () => Buffer.from(s15, 'latin1')); add('/s13', () => s13);
await app.listen({port: 4811, host:'127.0.0.1'});