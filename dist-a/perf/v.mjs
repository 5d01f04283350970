import fastify from 'fastify';
const kind = process.argv[2], size = +process.argv[3];
const app = fastify(); const a = JSON.stringify({a:'x'.repeat(size)}); const b = Buffer.from(a);
app.post('/v1/check', (q, r) => { r.type('application/json; charset=utf-8').send(kind === 'buffer' ? b : a); });
await app.listen({port: +process.env.PORT, host:'127.0.0.1'});
